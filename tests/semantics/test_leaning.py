"""What a conclusion finally rests on."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from buttress.model import MapBuilder, UnknownTitleError
from buttress.semantics import build_theory, is_backed, leaves_of
from semantics.random_maps import maps


def titles(builder: MapBuilder, title: str) -> list[str]:
    return [statement.title for statement in leaves_of(builder.build(), title)]


def test_leaves_are_found_through_arguments_and_supports_in_reading_order():
    builder = MapBuilder()
    builder.argument("A", premises=["P", "Q"], conclusion="C")
    builder.argument("B", premises=["R"], conclusion="Q")
    builder.support("S", "C").support("T", "<Sketch>").support("<Sketch>", "C")
    assert titles(builder, "C") == ["P", "R", "S", "T"]


def test_a_statement_that_nothing_is_said_for_rests_on_itself():
    assert titles(MapBuilder().statement("P", "So."), "P") == ["P"]


def test_a_circle_has_no_leaf_but_what_joins_it_from_outside():
    builder = MapBuilder().support("A", "B").support("B", "A")
    assert titles(builder, "A") == []
    assert titles(builder.support("P", "B"), "A") == ["P"]


def test_a_sketch_is_not_a_statement():
    assert titles(MapBuilder().support("<A>", "C"), "C") == []


def test_attackers_are_nothing_to_rest_on():
    builder = MapBuilder().support("P", "C").attack("N", "P").undercut("U", "C")
    assert titles(builder, "C") == ["P"]


def test_only_the_steps_that_an_inference_uses_count():
    builder = MapBuilder().argument("A", premises=["P", "Q"], conclusion="C")
    builder.infer("A", ["R"], "D", uses=[4])
    assert titles(builder, "D") == ["R"]
    assert titles(builder, "C") == ["P", "Q"]


def test_a_long_way_down_needs_no_recursion():
    builder = MapBuilder()
    for number in range(5_000):
        builder.support(f"S{number}", f"S{number + 1}")
    assert titles(builder, "S5000") == ["S0"]


@settings(max_examples=100, deadline=None)
@given(maps())
def test_leaves_have_nothing_below_them(map):
    theory = build_theory(map)
    for title in map.statements:
        for leaf in leaves_of(map, title, theory=theory):
            assert f"[{leaf.title}]" not in theory.rules_for


@pytest.mark.parametrize(
    ("data", "backed"),
    [
        ({}, False),
        ({"basis": "law"}, True),
        ({"source": "a"}, True),
        ({"assumption": True}, True),
        ({"axiom": True}, True),
        ({"quote": "words"}, False),
        ({"implicit": True}, False),
    ],
)
def test_backing_is_a_basis_a_source_an_axiom_or_an_accepted_assumption(data, backed):
    assert is_backed(MapBuilder().statement("S", "So.", **data).build(), "S") is backed


@pytest.mark.parametrize("ask", [leaves_of, is_backed])
def test_an_unknown_title_is_told(ask):
    with pytest.raises(UnknownTitleError, match="titled 'X'"):
        ask(MapBuilder().build(), "X")
