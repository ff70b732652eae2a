"""Every rule there is, in order; a rule's module is imported when the rule is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

import attrs

from buttress.checks.rule import Rule

__all__ = ["ENTRIES", "Entry", "load_rules"]


@attrs.frozen
class Entry:
    """A rule's code and name, before it is imported.

    Its module is named after it: `unsupported-claim` of `SUP` is `sup/unsupported_claim.py`.
    """

    code: str
    name: str

    @property
    def family(self) -> str:
        """The letters of its code."""
        return self.code[:-3]

    def load(self) -> Rule:
        """Import the rule."""
        word = self.name.replace("-", "_")
        module = import_module(f"buttress.checks.{self.family.lower()}.{word}")
        found: Rule = getattr(module, word)
        return found


_NAMES = {
    "SYN001": "unexpected-element",
    "SYN002": "misplaced-relation",
    "SYN003": "broken-structure",
    "SYN004": "broken-inference",
    "SYN005": "unclosed-emphasis",
    "SYN006": "second-structure",
    "SYN007": "invalid-data",
    "SYN008": "misplaced-data",
    "SYN009": "include-failed",
    "SYN010": "stray-backslash",
    "SYN011": "missing-content",
    "SYN012": "limit-reached",
    "SYN013": "invalid-value",
    "REF001": "undefined-statement",
    "REF002": "undefined-argument",
    "REF003": "one-title-two-texts",
    "SUP001": "unsupported-claim",
    "SUP002": "unreconstructed-argument",
    "SUP003": "missing-warrant",
    "SUP006": "circular-support",
    "SUP011": "unused-premise",
    "SUP012": "dangling-conclusion",
    "CON001": "contradictories-maintained",
    "CON002": "support-and-attack",
    "CON004": "standing-objection",
    "CON005": "self-attack",
    "CON007": "expectation-failed",
}

ENTRIES = tuple(Entry(code, name) for code, name in _NAMES.items())
"""The rules in the order in which they run; codes are stable, gaps are kept for later rules."""


def load_rules(entries: Iterable[Entry] = ENTRIES) -> tuple[Rule, ...]:
    """Import some rules, or all."""
    return tuple(entry.load() for entry in entries)
