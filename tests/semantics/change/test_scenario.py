"""Judging a map as if things were otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buttress import loads
from buttress.model import ElementKind, MapBuilder, Standing, UnknownTitleError
from buttress.semantics import build_theory, evaluate
from buttress.semantics.change import ConflictingScenarioError, Scenario, judge
from semantics.random_maps import SKETCHES, STATEMENTS, maps

IN, OUT, UNDECIDED = Standing.IN, Standing.OUT, Standing.UNDECIDED

ROAD = """
[Close]: The road should be closed.
  - [Shops]: The shops would go under.
    - [Bypass]: Shoppers come on foot.

<Danger>

(1) [Accidents]: There were nine accidents.
----
(2) [Close]

[Legal]: The council may do so. {open: true}
  + <Statute>: The statute says so.
"""


def standings(text, **scenario):
    map = loads(text)
    after = judge(map, Scenario(**scenario)).after
    return after.statements | {f"<{title}>": value for title, value in after.arguments.items()}


def test_without_a_premise_what_it_carries_falls_and_what_it_attacks_is_free():
    found = standings(ROAD, without="Bypass")
    assert (found["Bypass"], found["Shops"], found["Close"]) == (OUT, IN, OUT)


def test_without_a_statement_that_is_argued_for_the_argument_remains():
    assert standings(ROAD, without="[Close]")["Close"] is IN


def test_without_a_sketch_it_does_not_hold_whatever_supports_it():
    found = standings(ROAD + "\n<Statute>\n  + <Custom>: So says custom.\n", without="<Statute>")
    assert (found["<Statute>"], found["<Custom>"], found["Legal"]) == (OUT, IN, OUT)


def test_without_a_structure_its_inferences_are_gone_and_its_premises_remain():
    found = standings(ROAD, without="<Danger>")
    assert (found["<Danger>"], found["Accidents"], found["Close"]) == (OUT, IN, OUT)


def test_an_assumption_is_a_premise_that_can_be_attacked():
    text = "[Q]: Is it? {open: true}\n  - [No]: It is not.\n    - [Wrong]: Wrong. {open: true}\n"
    assert standings(text, assume="Q")["Q"] is OUT
    assert standings(text, assume=["Q", "Wrong"])["Q"] is IN


def test_assuming_a_structure_grants_its_premises():
    text = "<A>\n\n(1) [P]: It is so. {open: true}\n----\n(2) [C]: So it is.\n"
    assert standings(text)["C"] is OUT
    assert standings(text, assume="<A>")["C"] is IN


def test_what_is_rejected_is_out_whatever_is_said_for_it():
    found = standings(ROAD, reject="Close")
    assert (found["Close"], found["<Danger>"], found["Accidents"]) == (OUT, OUT, IN)


def test_what_is_rejected_attacks_nothing():
    found = standings(ROAD, without="Bypass", reject="[Shops]")
    assert (found["Shops"], found["Close"]) == (OUT, IN)


def test_what_is_rejected_does_not_come_back_by_transposition():
    builder = MapBuilder()
    builder.argument("A", premises=["P"], conclusion="Q", strict=True)
    builder.contradict("P", "Not P").contradict("Q", "R").statement("R", "R.", axiom=True)
    builder.statement("Not P", "Not P.", open=True)
    map = builder.build()
    assert evaluate(map).statements["Not P"] is IN
    assert judge(map, Scenario(reject="Not P")).after.statements["Not P"] is OUT


def test_an_axiom_can_be_done_without():
    builder = MapBuilder().statement("X", "Given.", axiom=True)
    assert judge(builder.build(), Scenario(without="X")).after.statements["X"] is OUT


def test_nothing_is_changed_by_an_empty_scenario():
    map = loads(ROAD)
    theory = build_theory(map)
    assert not Scenario()
    assert Scenario().apply(map, theory) is theory
    assert judge(map, Scenario()).shifts == ()


def test_an_unknown_title_is_told_the_near_ones():
    with pytest.raises(UnknownTitleError, match="did you mean 'Bypass'"):
        Scenario(without="Bypas").apply(loads(ROAD))


@pytest.mark.parametrize("against", ["without", "reject"])
def test_nothing_is_both_assumed_and_left_out(against):
    with pytest.raises(ConflictingScenarioError, match=r"\[A\] is to be assumed"):
        Scenario(without="A", assume="A").apply(loads("[A]: a {axiom: true}\n"))
    with pytest.raises(ConflictingScenarioError, match=r"\[Bypass\] is to be assumed"):
        Scenario(assume="Bypass", **{against: "[Bypass]"}).apply(loads(ROAD))


def test_the_shifts_are_what_stands_otherwise():
    outcome = judge(loads(ROAD), Scenario(without="Bypass"))
    assert [(str(s.end), s.before, s.after) for s in outcome.shifts] == [
        ("[Close]", IN, OUT),
        ("[Shops]", OUT, IN),
        ("[Bypass]", IN, OUT),
        ("<Danger>", IN, OUT),
    ]


def test_reasons_say_what_is_set_aside():
    after = judge(loads(ROAD), Scenario(without="Bypass", reject="<Danger>")).after
    assert after.reason("Bypass").sentence == (
        "[Bypass] is out: it is given up here, and nothing is said for it."
    )
    assert "set aside here" in after.reason("<Danger>").sentence


@settings(max_examples=200, deadline=None)
@given(maps(), st.data())
def test_every_scenario_is_judged_with_reasons(map, data):
    title = st.lists(st.sampled_from([*STATEMENTS, *SKETCHES, "<p>"]), max_size=2)
    known = {f"[{t}]" for t in map.statements} | {f"<{t}>" for t in map.arguments}
    without, assume, reject = (
        [t for t in data.draw(title) if t in known or f"[{t}]" in known] for _ in range(3)
    )
    try:
        after = judge(map, Scenario(without, assume, reject)).after
    except ConflictingScenarioError:
        assert assume
        return
    for name in known:
        assert after.reason(name).standing in Standing
    for name in reject:
        found = after.statements.get(name)
        assert found in (None, OUT)


@settings(max_examples=60, deadline=None)
@given(maps(), st.sampled_from(["complete", "preferred", "stable", "ideal"]), st.data())
def test_the_shifts_are_those_of_the_labellings_gone_through_one_by_one(map, semantics, data):
    names = st.lists(st.sampled_from([*STATEMENTS, *SKETCHES]), max_size=2)
    known = [*map.statements, *(f"<{title}>" for title in map.arguments)]
    scenario = Scenario(
        without=[name for name in data.draw(names) if name in known],
        reject=[name for name in data.draw(names) if name in known],
    )

    def in_common(evaluation, title):
        found = {each.literal(f"[{title}]") for each in evaluation.extensions}
        return found.pop() if len(found) == 1 else UNDECIDED

    outcome = judge(map, scenario, semantics)
    before = evaluate(map, semantics)
    after = evaluate(map, semantics, theory=scenario.apply(map))
    expected = {t: (in_common(before, t), in_common(after, t)) for t in map.statements}
    assert {
        shift.end.title: (shift.before, shift.after)
        for shift in outcome.shifts
        if shift.end.kind is ElementKind.STATEMENT
    } == {title: pair for title, pair in expected.items() if pair[0] is not pair[1]}
