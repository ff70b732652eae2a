"""Choices of rules for a purpose, each a TOML file beside this one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from buttress.checks.configuration.layer import Layer
from buttress.checks.registry import Entry
from buttress.model import ButtressError

__all__ = ["PROFILES", "UnknownProfileError", "load_profile", "profile_table"]

PROFILES = ("default", "teaching", "intelligence", "assurance", "formal")
"""The names of the profiles."""


class UnknownProfileError(ButtressError, LookupError):
    """There is no profile of that name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"there is no profile {name!r}; there are {', '.join(PROFILES)}")


def profile_table(name: str) -> dict[str, object]:
    """What the file of a profile says, its `description` too.

    Raises:
        UnknownProfileError: there is no such profile.
    """
    from tomllib import loads  # noqa: PLC0415  most runs have none

    if name not in PROFILES:
        raise UnknownProfileError(name)
    file = Path(__file__).with_name(f"{name}.toml")
    return loads(file.read_text(encoding="utf-8"))


def load_profile(name: str, entries: Sequence[Entry]) -> Layer:
    """The settings of a profile; rules that it names and that are not there are left out.

    Raises:
        UnknownProfileError: there is no such profile.
    """
    from buttress.checks.configuration.reading import read_layer  # noqa: PLC0415  in a circle

    if name == "default":
        return Layer()
    table = {key: value for key, value in profile_table(name).items() if key != "description"}
    return read_layer(table, entries)[0]
