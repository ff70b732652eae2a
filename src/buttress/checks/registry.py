"""Every rule there is, in order; a rule's module is imported when the rule is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

import attrs

from buttress.checks import cfg, con, est, log, ref, src, sup, syn, txt
from buttress.checks.rule import Rule

__all__ = ["ENTRIES", "Entry", "all_entries", "load_rules"]


@attrs.frozen
class Entry:
    """A rule before it is imported: its code and name, and whether it runs unasked.

    It has something to say only about a map that has one of the signs that it `needs`, if it
    needs any (see `checks/signs.py`). Its module is named after it: `unsupported-claim` of `SUP`
    is `sup/unsupported_claim.py`.
    """

    code: str
    name: str
    default: bool = True
    needs: tuple[str, ...] = ()
    rule: Rule | None = attrs.field(default=None, eq=False, repr=False)
    """The rule itself, where another package brings it."""

    @property
    def family(self) -> str:
        """The letters of its code."""
        return self.code[:-3]

    def concerns(self, signs: frozenset[str]) -> bool:
        """Whether it could have something to say about a map with these signs."""
        return not self.needs or not signs.isdisjoint(self.needs)

    def load(self) -> Rule:
        """Import the rule."""
        if self.rule is not None:
            return self.rule
        word = self.name.replace("-", "_")
        module = import_module(f"buttress.checks.{self.family.lower()}.{word}")
        found: Rule = getattr(module, word)
        return found


_FAMILIES = (syn, ref, sup, con, src, est, log, txt, cfg)

ENTRIES = tuple(
    Entry(code, name, code not in family.OFF, family.NEEDS.get(code, ()))
    for family in _FAMILIES
    for code, name in sorted(family.NAMES.items())
)
"""The rules in the order in which they run; codes are stable, gaps are kept for later rules."""


def all_entries(plugins: Iterable[Rule] = ()) -> tuple[Entry, ...]:
    """Every rule there is, those of other packages last."""
    return (*ENTRIES, *(Entry(rule.code, rule.name, rule.default, (), rule) for rule in plugins))


def load_rules(entries: Iterable[Entry] = ENTRIES) -> tuple[Rule, ...]:
    """Import some rules, or all."""
    return tuple(entry.load() for entry in entries)
