"""Examples that the literature agrees on."""

from __future__ import annotations

import pytest

from buttress.model import MapBuilder, Standing
from buttress.semantics import Rule, Theory, evaluate, grounded

IN, OUT, UNDECIDED = Standing.IN, Standing.OUT, Standing.UNDECIDED


def standings(theory: Theory) -> dict[str, Standing]:
    labelling = grounded(theory)
    return {literal: labelling.literal(literal) for literal in theory.literals}


def literals(*rules: Rule) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for rule in rules for name in (*rule.body, rule.head)))


def test_nixon_is_neither_a_pacifist_nor_a_hawk():
    builder = MapBuilder()
    builder.argument("Quakers", premises=["Quaker"], conclusion="Pacifist")
    builder.argument("Republicans", premises=["Republican"], conclusion="Hawk")
    builder.contradict("Pacifist", "Hawk")
    found = evaluate(builder.build())
    assert found.statements["Quaker"] is found.statements["Republican"] is IN
    assert found.statements["Pacifist"] is found.statements["Hawk"] is UNDECIDED


@pytest.mark.parametrize(
    ("birds", "penguins", "flies", "stays"),
    [
        (1, 2, OUT, IN),
        (2, 1, IN, OUT),
        (1, 1, UNDECIDED, UNDECIDED),
        (1, None, UNDECIDED, UNDECIDED),
    ],
)
def test_tweety_the_penguin_flies_or_not_as_the_rules_rank(birds, penguins, flies, stays):
    rules = (
        Rule("taxonomy", ("penguin",), "bird", strict=True),
        Rule("birds", ("bird",), "flies", priority=birds),
        Rule("penguins", ("penguin",), "does not fly", priority=penguins),
    )
    found = standings(
        Theory(
            literals=literals(*rules),
            axioms=("penguin",),
            rules=rules,
            contradictories=(("flies", "does not fly"),),
        )
    )
    assert found == {"penguin": IN, "bird": IN, "flies": flies, "does not fly": stays}


def pollock(*, broken: bool) -> MapBuilder:
    builder = MapBuilder()
    builder.statement("Looks red", "It looks red.", basis="observation")
    builder.argument("Sight", premises=["Looks red"], conclusion="Red")
    builder.statement("Red light", "It is lit by a red light.")
    builder.undercut("Red light", "<Sight>")
    if broken:
        builder.attack("Lamp is broken", "Red light")
    return builder


def test_pollocks_red_light_undercuts_what_the_eye_says():
    found = evaluate(pollock(broken=False).build())
    assert found.statements["Red"] is OUT
    assert found.statements["Looks red"] is IN
    assert found.arguments["Sight"] is OUT


def test_an_answered_undercutter_gives_the_inference_back():
    found = evaluate(pollock(broken=True).build())
    assert found.statements["Red"] is IN
    assert found.statements["Red light"] is OUT


MARRIED = (
    Rule("ring", ("wears a ring",), "married"),
    Rule("nights", ("goes out",), "bachelor"),
    Rule("wives", ("married",), "has a wife", strict=True),
    Rule("no wives", ("bachelor",), "has no wife", strict=True),
)


def test_the_married_bachelor_shows_why_strict_rules_are_transposed():
    """Caminada and Amgoud 2007: without transposition all four would be in."""
    found = standings(
        Theory(
            literals=literals(*MARRIED),
            axioms=("wears a ring", "goes out"),
            rules=MARRIED,
            contradictories=(("has a wife", "has no wife"),),
        )
    )
    assert found["wears a ring"] is found["goes out"] is IN
    for claim in ("married", "bachelor", "has a wife", "has no wife"):
        assert found[claim] is UNDECIDED


def test_a_ranked_married_bachelor_is_married():
    """Preferences reach through strict rules: the last defeasible links are compared."""
    ranked = (
        Rule("ring", ("wears a ring",), "married", priority=2),
        Rule("nights", ("goes out",), "bachelor", priority=1),
        *MARRIED[2:],
    )
    found = standings(
        Theory(
            literals=literals(*ranked),
            axioms=("wears a ring", "goes out"),
            rules=ranked,
            contradictories=(("has a wife", "has no wife"),),
        )
    )
    assert found["married"] is found["has a wife"] is IN
    assert found["bachelor"] is found["has no wife"] is OUT


def test_four_defeasible_steps_cannot_overturn_a_fact():
    """Caminada and Amgoud 2007: b, c, e, f would strictly exclude the fact g."""
    rules = (
        Rule("1", ("a",), "b"),
        Rule("2", ("b",), "c"),
        Rule("3", ("d",), "e"),
        Rule("4", ("e",), "f"),
        Rule("5", ("b", "c", "e", "f"), "not g", strict=True),
    )
    found = standings(
        Theory(
            literals=(*literals(*rules), "g"),
            axioms=("a", "d", "g"),
            rules=rules,
            contradictories=(("g", "not g"),),
        )
    )
    assert found["g"] is IN
    assert {found[claim] for claim in "bcef"} == {UNDECIDED}
    assert found["not g"] is UNDECIDED


def test_the_snoring_professor_is_sent_out_by_the_last_link():
    """Modgil and Prakken 2018: the weakest link would judge otherwise, as misbehaves is weak."""
    rules = (
        Rule("d1", ("snores",), "misbehaves", priority=1),
        Rule("d2", ("misbehaves",), "access denied", priority=3),
        Rule("d3", ("professor",), "access granted", priority=2),
    )
    found = standings(
        Theory(
            literals=literals(*rules),
            premises=("snores", "professor"),
            rules=rules,
            contradictories=(("access denied", "access granted"),),
        )
    )
    assert found["access denied"] is IN
    assert found["access granted"] is OUT


def test_floating_conclusions_do_not_stand_under_grounded():
    """Whichever of two rivals is right, the same follows; grounded accepts neither way."""
    builder = MapBuilder()
    builder.argument("One", premises=["Brygt was Dutch"], conclusion="Brygt liked skating")
    builder.argument("Two", premises=["Brygt was Norwegian"], conclusion="Brygt liked skating")
    builder.contradict("Brygt was Dutch", "Brygt was Norwegian")
    assert evaluate(builder.build()).statements["Brygt liked skating"] is UNDECIDED
