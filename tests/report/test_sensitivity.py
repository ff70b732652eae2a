"""The sensitivity table: what is in it, and how it is written."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings

from buttress import loads
from buttress.checks import contentions
from buttress.model import Standing, UnknownTitleError
from buttress.report import (
    build_sensitivity,
    sensitivity_as_json,
    sensitivity_as_markdown,
    sensitivity_as_text,
)
from buttress.report.sensitivity import contents
from buttress.report.sensitivity.contents import Sampling
from buttress.semantics import evaluate
from buttress.semantics.change import Scenario, judge
from semantics.random_maps import maps

ROAD = """
[Close]: The road should be closed.
  - [Shops]: The shops would go under. {basis: statistic}
    - [Bypass]: Shoppers come on foot.

<Danger>

(1) [Accidents]: There were nine accidents. {basis: statistic, likelihood: 0.9, grade: B2}
(2) [Lives first]: Lives go before convenience. {assumption: true}
----
(3) [Close]

<Noise>

(1) [Loud]: Trucks keep the village awake. {likelihood: 0.5}
(2) [Lives first]
----
(3) [Close]
"""

DISPUTED = "[C]: C.\n  - [O]: O.\n  - [N]: N.\n    - [O]\n"


def table(text, **options):
    (found,) = build_sensitivity(loads(text), **options).tables
    return found


def test_premises_come_with_what_becomes_of_the_conclusion_without_them():
    rows = {row.element.title: row for row in table(ROAD).premises}
    assert list(rows) == ["Lives first", "Bypass", "Shops", "Accidents", "Loud"]
    turning = [title for title, row in rows.items() if row.turns]
    assert turning == ["Lives first", "Bypass"]
    assert [title for title, row in rows.items() if row.is_load_bearing] == ["Lives first"]
    assert all(row.matters for row in rows.values())
    assert (rows["Accidents"].likelihood.low, rows["Loud"].likelihood.low) == (0.9, 0.5)


def test_objections_that_nobody_answers_are_told_where_their_answer_helps():
    found = table(DISPUTED, conclusions=["C"])
    assert found.standing is Standing.OUT
    assert [(row.element.title, row.standing, row.turns) for row in found.objections] == [
        ("O", Standing.IN, False)
    ]
    assert found.answering.found == (("[O]", "[N]"),)


def test_a_conclusion_that_is_in_has_no_objections_to_answer():
    found = table(ROAD)
    assert (found.objections, found.answering.found) == ((), ())


@settings(max_examples=60, deadline=None)
@given(maps())
def test_every_row_is_as_judging_the_scenario_says(map):
    before = evaluate(map)
    sensitivity = build_sensitivity(map)
    assert [t.element for t in sensitivity.tables] == list(contentions(map))
    for told in sensitivity.tables:
        assert told.standing is before.reason(told.element).standing
        for row in told.premises:
            name = f"[{row.element.title}]"
            if row.element.title not in map.statements:
                name = f"<{row.element.title}>"
            after = judge(map, Scenario(without=name)).after.reason(told.element).standing
            assert (row.without, row.turns) == (after, after is not told.standing)
    assert sensitivity_as_text(sensitivity)
    assert sensitivity_as_markdown(sensitivity)
    assert json.loads(sensitivity_as_json(sensitivity))["version"] == 1


def test_as_text():
    sensitivity = build_sensitivity(loads(ROAD, "road.argdown"), sampling=Sampling())
    assert (
        sensitivity_as_text(sensitivity)
        == """\
What conclusions hang on: road.argdown

✓ in [Close] The road should be closed.
    premise        without it    load-bearing  likelihood  rests on
    [Lives first]  falls         yes                       assumption
    [Bypass]       falls         no                        nothing
    [Shops]        still stands  no                        statistic
    [Accidents]    still stands  no            90 %        statistic; B2
    [Loud]         still stands  no            50 %        nothing
    Where it still stands, the premise matters only together with others.
    It no longer stands without [Bypass]; or [Lives first].
    It stands with a probability of 95 %, IF its 2 premises with a likelihood hold independently
    of each other.
"""
    )


def test_as_markdown():
    text = sensitivity_as_markdown(build_sensitivity(loads(DISPUTED), ["C"]))
    assert "## ✗ out: \\[C\\] C." in text
    assert "| unanswered objection | it is | once it is answered |" in text
    assert "| \\[O\\] | in | not enough alone |" in text
    assert "It would stand if these were answered: \\[O\\] and \\[N\\] together." in text


def test_as_json():
    sensitivity = build_sensitivity(loads(ROAD, "road.argdown"), sampling=Sampling())
    (page,) = json.loads(sensitivity_as_json(sensitivity))["maps"]
    (found,) = page["conclusions"]
    assert (page["path"], found["conclusion"], found["standing"]) == (
        "road.argdown",
        "[Close]",
        "in",
    )
    assert found["premises"][3] == {
        "premise": "[Accidents]",
        "without": "in",
        "turns": False,
        "matters": True,
        "load_bearing": False,
        "likelihood": [0.9, 0.9],
        "axiom": False,
        "assumption": False,
        "basis": "statistic",
        "source": [],
        "grade": "B2",
    }
    assert found["giving_up"] == {"sets": [["[Bypass]"], ["[Lives first]"]], "problem": None}
    assert found["probability"]["exact"] is True
    assert found["probability"]["stands"] == pytest.approx(0.95)


def test_nothing_to_tell():
    text = sensitivity_as_text(build_sensitivity(loads("", "empty.argdown")))
    assert "no conclusion yet" in text


def test_an_unknown_conclusion_is_a_wrong_call():
    with pytest.raises(UnknownTitleError, match="did you mean 'Close'"):
        build_sensitivity(loads(ROAD), ["Clos"])


def test_a_reconstructed_argument_can_be_asked_about():
    found = table(ROAD, conclusions=["<Danger>"])
    assert found.standing is Standing.IN
    assert {row.element.title for row in found.premises if row.turns} == {
        "Accidents",
        "Lives first",
        "Bypass",
    }


def test_a_scenario_is_supposed_and_told():
    sensitivity = build_sensitivity(loads(ROAD), scenario=Scenario(without="Bypass"))
    (found,) = sensitivity.tables
    assert found.standing is Standing.OUT
    assert found.answering.found == (("[Shops]",),)
    assert "This is the map without [Bypass]." in sensitivity_as_text(sensitivity)
    assert "- \\[Shops\\] now stands: it was out and is in" in sensitivity_as_markdown(sensitivity)
    (page,) = json.loads(sensitivity_as_json(sensitivity))["maps"]
    assert page["scenario"]["without"] == ["[Bypass]"]


def test_sets_are_not_looked_for_without_end(monkeypatch):
    monkeypatch.setattr(contents, "_EFFORT", -1)
    found = table("[C]: C. {open: true}\n  + [P]: P.\n  + [Q]: Q.\n")
    assert found.giving_up.found == ()
    assert "--conclusion" in found.giving_up.problem
