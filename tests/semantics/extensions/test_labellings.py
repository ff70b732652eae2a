"""The labellings on rules are those of the arguments, under every semantics."""

from __future__ import annotations

from collections import Counter
from unittest.mock import patch

import attrs
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from buttress.semantics import Rule, Theory
from buttress.semantics.extensions import Kind, accept, engine, labellings
from semantics.oracles import aspic_labellings
from semantics.oracles.aspic import Oracle, TooManyArgumentsError
from semantics.random_theories import rivalries, theories

MANY = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[
        HealthCheck.filter_too_much,
        HealthCheck.too_slow,
    ],
)


def agree(theory: Theory, order: str = "elitist") -> None:
    try:
        expected = aspic_labellings.labellings(oracle := Oracle(theory, most=60, order=order))
    except TooManyArgumentsError:
        assume(False)
    for kind in Kind:
        by_arguments = [aspic_labellings.standings(oracle, labels) for labels in expected[kind]]
        for smallest_for_clingo in (-1, 10_000):  # with the solver, and without
            with patch.object(engine, "_SMALL", smallest_for_clingo):
                compare(theory, kind, by_arguments, order)


def compare(theory: Theory, kind: Kind, by_arguments, order: str) -> None:
    by_rules = [
        {literal: labelling.literal(literal) for literal in theory.literals}
        for labelling in labellings(theory, kind, order=order)
    ]
    assert as_bag(by_rules) == as_bag(by_arguments)
    for literal, acceptance in accept(theory, kind, order=order).items():
        said = {labels[literal] for labels in by_arguments}
        assert acceptance.is_credulous == ("in" in said)
        assert acceptance.is_sceptical == (said <= {"in"})
        standing = said.pop() if len(said) == 1 else "undecided"
        assert acceptance.standing == standing
        for witness, holds in ((acceptance.accepted_in, True), (acceptance.missed_in, False)):
            if witness is not None:
                assert {x: witness.literal(x) for x in theory.literals} in by_arguments
                assert (witness.literal(literal) == "in") is holds


def side_by_side(parts: list[Theory]) -> Theory:
    """One theory of several that have nothing to do with each other."""
    found = [_renamed(part, number) for number, part in enumerate(parts)]
    return Theory(
        **{
            field.name: tuple(entry for part in found for entry in getattr(part, field.name))
            for field in attrs.fields(Theory)
            if field.init
        }
    )


def _renamed(part: Theory, number: int) -> Theory:
    def name(given: str) -> str:
        return f"{given[:-1]}{number}]" if given.endswith("]") else f"{given}.{number}"

    def names(given):
        return tuple(map(name, given))

    return Theory(
        literals=names(part.literals),
        premises=names(part.premises),
        axioms=names(part.axioms),
        rules=tuple(
            Rule(name(rule.name), names(rule.body), name(rule.head), rule.strict, rule.priority)
            for rule in part.rules
        ),
        contraries=tuple(map(names, part.contraries)),
        contradictories=tuple(map(names, part.contradictories)),
    )


def as_bag(standings):
    return Counter(tuple(sorted(each.items())) for each in standings)


@MANY
@given(theories(strict=False))
def test_agree_with_arguments_built_from_defeasible_rules(theory):
    agree(theory)


@MANY
@given(theories())
def test_agree_with_arguments_built_from_strict_rules_and_transpositions(theory):
    agree(theory)


@MANY
@given(st.lists(theories(), min_size=2, max_size=3))
def test_agree_on_theories_of_several_parts(parts):
    agree(side_by_side(parts))


@MANY
@given(rivalries(strict=False))
def test_agree_with_arguments_compared_by_their_last_links(theory):
    agree(theory)


@MANY
@given(rivalries())
def test_agree_with_priorities_and_strict_rules_together(theory):
    agree(theory)


@MANY
@given(rivalries(strict=False))
def test_agree_with_the_democratic_order(theory):
    agree(theory, "democratic")


@MANY
@given(rivalries())
def test_agree_with_the_democratic_order_and_strict_rules_together(theory):
    agree(theory, "democratic")
