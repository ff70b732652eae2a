"""How a map is to be shown in a document."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from buttress.embed.figure.trouble import Trouble

__all__ = ["NATURAL", "Options", "as_elements"]

NATURAL = "natural"
"""The width of a picture that is never made smaller, and scrolls where a page is too narrow."""

_WIDTH = re.compile(r"[0-9]{1,5}(?:\.[0-9]{1,3})?(?:%|px|pt|em|rem|ch|vw|cm|mm|in)?")
_PREFIX = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,99}")
_TITLES = re.compile(r"\[[^\]]*\]|<[^>]*>")


@attrs.frozen(kw_only=True)
class Options:
    """The options of all adapters, each with its default.

    `view`, `theme`, `engine` and `link_base` are those of `buttress.draw`; `elements` are titles,
    which some views start from (`depth` steps far, None for as far as the view goes by itself),
    and which a table of conclusions is about.
    `width` is a CSS length, a share such as `80%`, or `natural`; `prefix` begins every id, and has
    to be unique on a page. `standing` and `findings` mark what stands and what `check` finds,
    `outline` puts the map in words beside its picture. `select` and `ignore` choose rules.
    `strength` names a gradual semantics whose strengths are shown, `explain` an element; what makes
    it stand or fall is then drawn alone, or in the `whole` map with the rest of it pale.
    """

    view: str = "default"
    theme: str = "auto"
    elements: tuple[str, ...] = ()
    depth: int | None = None
    caption: str = ""
    width: str = ""
    prefix: str | None = None
    link_base: str | None = None
    standing: bool = True
    findings: bool = True
    outline: bool = True
    semantics: str = "grounded"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    engine: str = "auto"
    strength: str = ""
    explain: str = ""
    whole: bool = False

    def problems(self) -> Iterator[Trouble]:
        """What is wrong with the options whatever the map is."""
        if self.width and self.width != NATURAL and not _WIDTH.fullmatch(self.width):
            yield Trouble("option", f"a width is written as 80%, 40em or natural: {self.width!r}")
        if self.prefix is not None and not _PREFIX.fullmatch(self.prefix):
            yield Trouble(
                "option",
                f"a prefix is a letter followed by letters, digits and hyphens: {self.prefix!r}",
            )

    @property
    def css_width(self) -> str:
        """The width as CSS has it; empty where there is none, or none that CSS would know."""
        if not _WIDTH.fullmatch(self.width):
            return ""
        return f"{self.width}px" if self.width[-1].isdigit() else self.width

    @property
    def safe_prefix(self) -> str | None:
        """The prefix, where it is one."""
        return self.prefix if self.prefix and _PREFIX.fullmatch(self.prefix) else None


def as_elements(text: str) -> tuple[str, ...]:
    """Titles in a row: `[Close] <From suffering>`; without brackets they are parted by `;`."""
    if text.strip()[:1] in ("[", "<"):
        return tuple(_TITLES.findall(text))
    return tuple(title.strip() for title in text.split(";") if title.strip())
