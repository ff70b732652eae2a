"""The oracle itself, on what can be checked by hand."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings

from buttress.model import Standing
from buttress.semantics import Rule, Theory
from semantics.oracles.aspic import Oracle, TooManyArgumentsError
from semantics.oracles.defeat_graphs import SEMANTICS, TooManySetsError, extensions
from semantics.random_theories import rivalries, theories

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


@pytest.mark.parametrize(
    ("link", "order", "denied", "granted"),
    [
        ("last", "elitist", Standing.IN, Standing.OUT),
        ("last", "democratic", Standing.IN, Standing.OUT),
        ("weakest", "elitist", Standing.OUT, Standing.IN),
        ("weakest", "democratic", Standing.IN, Standing.OUT),
    ],
)
def test_the_snoring_professor_under_each_order(link, order, denied, granted):
    """d1 < d3 < d2: the weakest link of what denies access is weaker than what grants it."""
    oracle = Oracle(SNORING, link=link, order=order)
    assert oracle.standing("denied") is denied
    assert oracle.standing("granted") is granted


def test_semantics_of_a_graph_known_from_the_literature():
    """a and b defeat each other; b, c, d, e: b defeats c, and c, d, e run in an odd circle."""
    a, b, c, d, e = range(5)
    defeaters = [{b}, {a}, {b, e}, {c}, {d}]
    assert extensions(defeaters, "complete") == {frozenset(), frozenset({a}), frozenset({b, d})}
    assert extensions(defeaters, "preferred") == {frozenset({a}), frozenset({b, d})}
    assert extensions(defeaters, "stable") == {frozenset({b, d})}
    assert extensions(defeaters, "semi-stable") == {frozenset({b, d})}
    assert extensions(defeaters, "grounded") == {frozenset()}
    assert extensions(defeaters, "ideal") == {frozenset()}
    assert extensions(defeaters, "eager") == {frozenset({b, d})}


@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
@given(theories() | rivalries())
def test_the_grounded_labelling_is_the_least_complete_one(theory):
    try:
        oracle = Oracle(theory, most=60, link="weakest")
        found = {semantics: oracle.labellings(semantics, 10) for semantics in SEMANTICS}
    except (TooManyArgumentsError, TooManySetsError):
        assume(False)
    assert found["grounded"] == [oracle.labels]
