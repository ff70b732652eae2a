"""M. Caminada and L. Amgoud, "On the evaluation of argumentation formalisms", Artificial
Intelligence 171 (2007)."""

from __future__ import annotations

import pytest

from buttress.model import Standing
from buttress.semantics import Rule, Theory
from semantics.published.outcomes import accepted, conclusions, standings

IN, OUT, UNDECIDED = Standing.IN, Standing.OUT, Standing.UNDECIDED

MARRIED = (
    Rule("ring", ("wears a ring",), "married"),
    Rule("nights", ("goes out",), "bachelor"),
    Rule("wives", ("married",), "has a wife", strict=True),
    Rule("no wives", ("bachelor",), "has no wife", strict=True),
)


def married(*rules: Rule) -> Theory:
    return Theory(
        literals=conclusions(*rules),
        axioms=("wears a ring", "goes out"),
        rules=rules,
        contradictories=(("has a wife", "has no wife"),),
    )


def test_the_married_bachelor_shows_why_strict_rules_are_transposed():
    """Example 4: a naive system has him married and a bachelor."""
    found = standings(married(*MARRIED))
    assert found["wears a ring"] is found["goes out"] is IN
    for claim in ("married", "bachelor", "has a wife", "has no wife"):
        assert found[claim] is UNDECIDED


@pytest.mark.parametrize("semantics", ["preferred", "stable", "semi-stable"])
def test_the_married_bachelor_is_the_one_or_the_other(semantics):
    facts = {"wears a ring", "goes out"}
    assert accepted(married(*MARRIED), semantics) == {
        frozenset({*facts, "married", "has a wife"}),
        frozenset({*facts, "bachelor", "has no wife"}),
    }


def test_a_ranked_married_bachelor_is_married():
    """Preferences reach through strict rules: the last defeasible links are compared."""
    ranked = (
        Rule("ring", ("wears a ring",), "married", priority=2),
        Rule("nights", ("goes out",), "bachelor", priority=1),
        *MARRIED[2:],
    )
    found = standings(married(*ranked))
    assert found["married"] is found["has a wife"] is IN
    assert found["bachelor"] is found["has no wife"] is OUT


FOUR_STEPS = (
    Rule("1", ("a",), "b"),
    Rule("2", ("b",), "c"),
    Rule("3", ("d",), "e"),
    Rule("4", ("e",), "f"),
    Rule("5", ("b", "c", "e", "f"), "not g", strict=True),
)
STRONG_FACT = Theory(
    literals=(*conclusions(*FOUR_STEPS), "g"),
    axioms=("a", "d", "g"),
    rules=FOUR_STEPS,
    contradictories=(("g", "not g"),),
)


def test_four_defeasible_steps_cannot_overturn_a_fact():
    """Example 5: a naive system accepts b, c, e and f, which together exclude the fact g."""
    found = standings(STRONG_FACT)
    assert found["g"] is IN
    assert {found[claim] for claim in "bcef"} == {UNDECIDED}
    assert found["not g"] is UNDECIDED


def test_one_of_the_later_steps_has_to_go():
    """b and e cannot go alone: what speaks against them rests on them, through c and f."""
    assert accepted(STRONG_FACT, "preferred", "bcefg") == {frozenset("bceg"), frozenset("befg")}
