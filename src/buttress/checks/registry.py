"""Every rule there is, in order; a rule's module is imported when the rule is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

import attrs

from buttress.checks import cfg, con, est, log, ref, src, sup, syn, txt
from buttress.checks.rule import Rule

__all__ = ["ENTRIES", "Entry", "load_rules"]


@attrs.frozen
class Entry:
    """A rule's code and name, and whether it runs unasked, before it is imported.

    Its module is named after it: `unsupported-claim` of `SUP` is `sup/unsupported_claim.py`.
    """

    code: str
    name: str
    default: bool = True

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


_FAMILIES = (syn, ref, sup, con, src, est, log, txt, cfg)

ENTRIES = tuple(
    Entry(code, name, code not in family.OFF)
    for family in _FAMILIES
    for code, name in sorted(family.NAMES.items())
)
"""The rules in the order in which they run; codes are stable, gaps are kept for later rules."""


def load_rules(entries: Iterable[Entry] = ENTRIES) -> tuple[Rule, ...]:
    """Import some rules, or all."""
    return tuple(entry.load() for entry in entries)
