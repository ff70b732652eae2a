"""How the outcome of a worked example is compared with what its source prints."""

from __future__ import annotations

from collections.abc import Iterable

from buttress.model import Standing
from buttress.semantics import Rule, Theory, grounded
from buttress.semantics.arguments import argument_labellings

__all__ = ["accepted", "conclusions", "standings"]


def conclusions(*rules: Rule) -> tuple[str, ...]:
    """The literals of rules, in order."""
    return tuple(dict.fromkeys(name for rule in rules for name in (*rule.body, rule.head)))


def standings(theory: Theory, **preferences: str) -> dict[str, Standing]:
    """The grounded standing of each literal; worked out on rules and on arguments, which agree."""
    labelling = next(argument_labellings(theory, **preferences))
    found = {literal: labelling.literal(literal) for literal in theory.literals}
    if not preferences:
        by_rules = grounded(theory)
        assert found == {literal: by_rules.literal(literal) for literal in theory.literals}
    return found


def accepted(theory: Theory, semantics: str, among: Iterable[str] = ()) -> set[frozenset[str]]:
    """For each extension, which literals (of those given, or of all) are in."""
    meant = set(among) or set(theory.literals)
    return {
        frozenset(x for x in meant if labelling.literal(x) is Standing.IN)
        for labelling in argument_labellings(theory, semantics)
    }
