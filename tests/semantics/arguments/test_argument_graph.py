"""The graph of arguments is that of the definitions, under each link and order."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from buttress.model import Standing
from buttress.semantics import Rule, Theory, grounded
from buttress.semantics.arguments import (
    TooManyArgumentsError,
    argument_graph,
    argument_labellings,
    weakest_link_labelling,
)
from semantics.oracles.aspic import Oracle
from semantics.oracles.aspic import TooManyArgumentsError as TooManyForTheOracleError
from semantics.oracles.defeat_graphs import SEMANTICS, TooManySetsError
from semantics.random_theories import rivalries, theories

MANY = settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
LINKS = st.sampled_from(["last", "weakest"])
ORDERS = st.sampled_from(["elitist", "democratic"])


def standings_of(labelling) -> tuple[tuple[str, Standing], ...]:
    literals = labelling.theory.literals
    return tuple((literal, labelling.literal(literal)) for literal in literals)


@MANY
@given(theories() | rivalries(), LINKS, ORDERS)
def test_grounded_labellings_agree_with_the_definitions(theory, link, order):
    try:
        oracle = Oracle(theory, most=120, link=link, order=order)
    except TooManyForTheOracleError:
        assume(False)
    labelling = next(argument_labellings(theory, link=f"{link}-link", order=order))
    expected = tuple((literal, oracle.standing(literal)) for literal in theory.literals)
    assert standings_of(labelling) == expected


@MANY
@given(theories() | rivalries(), LINKS, ORDERS, st.sampled_from(SEMANTICS))
def test_every_semantics_agrees_with_the_definitions(theory, link, order, semantics):
    try:
        oracle = Oracle(theory, most=60, link=link, order=order)
        expected = oracle.standings(semantics, 10)
    except (TooManyForTheOracleError, TooManySetsError):
        assume(False)
    found = argument_labellings(theory, semantics, link=f"{link}-link", order=order)
    assert set(map(standings_of, found)) == expected


@MANY
@given(theories() | rivalries())
def test_the_labelling_of_arguments_is_that_of_the_rules(theory):
    """Last link, elitist: the same for premises and rules, too."""
    try:
        by_arguments = next(argument_labellings(theory, limit=300))
    except TooManyArgumentsError:
        assume(False)
    by_rules = grounded(theory)
    assert standings_of(by_arguments) == standings_of(by_rules)
    for literal in theory.premises:
        if literal not in theory.axioms:
            assert by_arguments.premise(literal) is by_rules.premise(literal)
    for rule in theory.rules:
        assert by_arguments.rule(rule.name) is by_rules.rule(rule.name) or not all(
            by_rules.literal(part) is not Standing.OUT for part in rule.body
        )
    for literal in theory.literals:
        if by_rules.literal(literal) is Standing.IN:
            argument = by_arguments.argument(literal)
            assert by_arguments.derivation(literal) == argument.rule


SNORING = Theory(
    literals=("snores", "misbehaves", "professor", "denied", "granted"),
    premises=("snores", "professor"),
    rules=(
        Rule("d1", ("snores",), "misbehaves", priority=1),
        Rule("d2", ("misbehaves",), "denied", priority=3),
        Rule("d3", ("professor",), "granted", priority=2),
    ),
    contradictories=(("denied", "granted"),),
)


def test_the_weakest_link_lets_the_snoring_professor_in():
    labelling = weakest_link_labelling(SNORING)
    assert labelling.literal("granted") is Standing.IN
    assert labelling.literal("denied") is Standing.OUT
    assert labelling.rule("d2") is Standing.OUT
    assert [(attack.attacker, attack.standing) for attack in labelling.attacks_on("denied")] == [
        ("granted", Standing.IN)
    ]
    assert [attack.standing for attack in labelling.attacks_on("granted")] == [Standing.OUT]
    assert labelling.derivation("granted").name == "d3"


def test_attacks_are_told_by_kind_and_place():
    theory = Theory(
        literals=("p", "q", "r", "not p", "not q", "exception"),
        premises=("p", "not p", "exception"),
        rules=(
            Rule("d", ("p",), "q"),
            Rule("s", ("q",), "r", strict=True),
            Rule("e", ("p",), "not q"),
        ),
        contraries=(("exception", "d"),),
        contradictories=(("p", "not p"), ("q", "not q")),
    )
    graph = argument_graph(theory)
    named = [argument.conclusion for argument in graph.arguments]
    assert {
        (named[attack.attacker], attack.kind.value, named[attack.at])
        for attack in graph.attacks()
        if named[attack.target] == "r"
    } == {
        ("not p", "undermining", "p"),
        ("not q", "rebutting", "q"),
        ("exception", "undercutting", "q"),
    }
    assert graph.framework.size == len(graph.arguments)


def test_too_many_arguments_are_refused_with_what_to_do():
    rules = []
    for i in range(1, 40):
        for here, there in (("a", "b"), ("b", "a")):
            rules.append(Rule(f"{here}{i} one", (f"{here}{i - 1}",), f"{here}{i}"))
            rules.append(Rule(f"{here}{i} other", (f"{there}{i - 1}",), f"{here}{i}"))
    literals = tuple(f"{letter}{i}" for i in range(40) for letter in "ab")
    theory = Theory(literals=literals, premises=("a0", "b0"), rules=tuple(rules))
    with pytest.raises(TooManyArgumentsError, match="more than 500 arguments"):
        weakest_link_labelling(theory, limit=500)


def test_combinations_without_end_are_refused_too():
    """Few arguments of each kind, but very many ways to put them together."""
    parts = tuple(f"q{i}" for i in range(12))
    rules = [Rule(f"{q} {i}", (f"p{i}",), q, strict=True) for q in parts for i in range(12)]
    rules.append(Rule("all", parts, "c", strict=True))
    theory = Theory(
        literals=(*parts, *(f"p{i}" for i in range(12)), "c"),
        premises=tuple(f"p{i}" for i in range(12)),
        rules=tuple(rules),
    )
    with pytest.raises(TooManyArgumentsError):
        argument_graph(theory, limit=1000)
