"""What front matter can set about the default map (Argdown's `selection`, `map` and `group`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from buttress.model import EMPTY

__all__ = ["Settings"]


class Settings:
    """Typed access to the settings, with Argdown's defaults; values of a wrong type are ignored."""

    def __init__(self, front_matter: Mapping[str, Any]) -> None:
        self._front_matter = front_matter

    def _section(self, name: str) -> Mapping[str, Any]:
        section = self._front_matter.get(name)
        return section if isinstance(section, Mapping) else EMPTY

    def flag(self, section: str, name: str, *, default: bool = False) -> bool:
        """A setting that is true or false."""
        value = self._section(section).get(name)
        return value if isinstance(value, bool) else default

    def word(self, section: str, name: str, default: str) -> str:
        """A setting that is a word."""
        value = self._section(section).get(name)
        return value if isinstance(value, str) else default

    def number(self, section: str, name: str, default: int) -> int:
        """A setting that is a whole number."""
        value = self._section(section).get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def titles(self, section: str, name: str) -> frozenset[str] | None:
        """A setting that lists titles or tags; None where it is not set."""
        value = self._section(section).get(name)
        if not isinstance(value, (list, tuple)):
            return None
        return frozenset(item for item in value if isinstance(item, str))

    def sections(self) -> Mapping[str, Mapping[str, Any]] | None:
        """`group.sections`: how each section of a title is grouped; None where it is not set."""
        value = self._section("group").get("sections")
        if not isinstance(value, Mapping):
            return None
        return {title: one for title, one in value.items() if isinstance(one, Mapping)}

    def regroup(self) -> Sequence[Mapping[str, Any]]:
        """`group.regroup`: groups that replace those of the headings."""
        value = self._section("group").get("regroup")
        if not isinstance(value, (list, tuple)):
            return ()
        return [one for one in value if isinstance(one, Mapping)]
