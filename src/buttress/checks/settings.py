"""What a check is told besides the map."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from buttress.model import EMPTY, Severity

if TYPE_CHECKING:
    from buttress.checks.configuration.issue import Issue
    from buttress.checks.rule import Rule
    from buttress.checks.waiver import Waiver
    from buttress.language import WordLists
    from buttress.schemes import Catalogue

__all__ = ["DEFAULT_SETTINGS", "Settings"]


@attrs.frozen(kw_only=True)
class Settings:
    """How rules are set: values of their options, by code and option name.

    Values have been read by the options themselves; what is not there has its default.
    """

    options: Mapping[str, Mapping[str, Any]] = attrs.field(default=EMPTY, hash=False)
    severities: Mapping[str, Severity] = attrs.field(default=EMPTY, hash=False)
    """The severity of all that a rule finds, by code, where it is not the rule's own."""
    rules: tuple[str, ...] | None = None
    """The codes of the rules that run unless others are selected; None for the usual ones."""
    plugins: tuple[Rule, ...] = ()
    """Rules that other packages add."""
    waivers: tuple[Waiver, ...] = ()
    """Findings that are let stand, besides those that the map itself waives."""
    issues: tuple[Issue, ...] = ()
    """What is wrong with the settings themselves."""
    fail_on: Severity = Severity.ERROR
    """From which severity on a check counts as failed."""
    baseline: Path | None = None
    """The file with the findings that are known; it is for the caller to compare with them."""
    scale: str | Mapping[str, Any] | None = attrs.field(default=None, hash=False)
    """The scale of likelihood where a map's front matter names none, as it would name it."""
    catalogue: Catalogue | None = attrs.field(default=None, hash=False)
    """The argumentation schemes; None stands for those that come with Buttress."""
    words: WordLists | None = attrs.field(default=None, hash=False)
    """The lists that rules about wording go by; None for those that come with Buttress, English."""
    root: Path | None = None
    """The folder that sources' files may be read from; None for the project around the map's file.

    Nothing is read for a map that is in no file, unless a root is given.
    """
    today: datetime.date | None = None
    """The day to judge the age of evidence by, where the map gives none; None for the real one."""


DEFAULT_SETTINGS = Settings()
"""Every rule as its author made it."""
