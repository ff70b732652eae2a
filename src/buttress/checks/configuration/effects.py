"""What each profile does to a rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from buttress.checks.configuration.configuration import settled
from buttress.checks.configuration.profiles import PROFILES, load_profile
from buttress.checks.registry import Entry
from buttress.checks.rule import Rule
from buttress.model import Severity

__all__ = ["Effect", "effects_on"]


class Effect(NamedTuple):
    """Whether a rule runs under a profile, and how severe its findings are there."""

    profile: str
    runs: bool
    severity: Severity


def effects_on(rule: Rule, entries: Sequence[Entry]) -> Iterator[Effect]:
    """The profiles under which a rule is not as it is by itself."""
    for name in PROFILES:
        settings = settled((load_profile(name, entries),), entries)
        runs = settings.rules is None or rule.code in settings.rules
        severity = settings.severities.get(rule.code, rule.severity)
        if runs != rule.default or (runs and severity is not rule.severity):
            yield Effect(name, runs, severity)
