"""The labelling on rules is that of the arguments."""

from __future__ import annotations

from hypothesis import HealthCheck, assume, given, settings

from buttress.semantics import Theory, grounded
from semantics.oracles.aspic import Oracle, TooManyArgumentsError
from semantics.random_theories import rivalries, theories

MANY = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)


def agree(theory: Theory) -> None:
    try:
        oracle = Oracle(theory, most=150)
    except TooManyArgumentsError:
        assume(False)
    labelling = grounded(theory)
    said = {literal: labelling.literal(literal) for literal in theory.literals}
    assert said == {literal: oracle.standing(literal) for literal in theory.literals}


@MANY
@given(theories(strict=False))
def test_agrees_with_arguments_built_from_defeasible_rules(theory):
    agree(theory)


@MANY
@given(theories())
def test_agrees_with_arguments_built_from_strict_rules_and_transpositions(theory):
    agree(theory)


@MANY
@given(rivalries(strict=False))
def test_agrees_with_arguments_compared_by_their_last_links(theory):
    agree(theory)


@MANY
@given(rivalries())
def test_agrees_with_priorities_and_strict_rules_together(theory):
    agree(theory)
