import json

import jsonschema
import pytest

from buttress.argdown import loads
from buttress.report import (
    comparisons_as_text,
    standings_as_json,
    standings_as_text,
    standings_schema,
    unsettled_as_sentence,
)
from buttress.semantics import evaluate
from buttress.semantics.change import Scenario, judge
from buttress.semantics.choices import SEMANTICS
from buttress.semantics.disagreement import compare
from buttress.semantics.extensions import refutation

TEXT = """===
title: Weather
===

[Rain]: It has rained. #weather
  + <Puddles>: The street is wet.
  - [Dry gauge]: The rain gauge is dry.

[Snow]: It has snowed.
  >< [No snow]: It has not snowed.
"""


def test_json_is_the_contracts():
    evaluations = [evaluate(loads(TEXT, "weather.argdown")), evaluate(loads("", "empty.argdown"))]
    assert json.loads(standings_as_json(evaluations)) == {
        "version": 1,
        "maps": [
            {
                "path": "weather.argdown",
                "semantics": "grounded",
                "statements": {
                    "Rain": "out",
                    "Dry gauge": "in",
                    "Snow": "undecided",
                    "No snow": "undecided",
                },
                "arguments": {"Puddles": "in"},
            },
            {"path": "empty.argdown", "semantics": "grounded", "statements": {}, "arguments": {}},
        ],
    }


def test_text_begins_with_the_conclusions_and_their_reasons():
    lines = standings_as_text([evaluate(loads(TEXT, "weather.argdown"))]).splitlines()
    assert lines[0] == "Weather (weather.argdown)"
    assert lines[1] == (
        "4 statements: 1 in, 1 out and 2 undecided; 1 argument: 1 in (grounded semantics)"
    )
    assert lines[3] == "Conclusions"
    assert lines[4] == "  ✗ out          [Rain] It has rained."
    assert "[Dry gauge]" in lines[5]
    rest = lines.index("Other statements")
    assert lines[rest + 1] == "  ✓ in           [Dry gauge] The rain gauge is dry."
    assert lines[rest + 3 :] == ["Other arguments", "  ✓ in           <Puddles> The street is wet."]


def test_an_empty_map_is_told_how_to_begin():
    text = standings_as_text([evaluate(loads("", "empty.argdown"))])
    assert "nothing to judge here yet" in text
    assert "[Title]: what it says" in text


def test_a_long_text_is_cut_to_the_line():
    text = f"[Rain]: {'It has rained and rained. ' * 20}\n\n[Other]: Other.\n  + [Wet]: Wet.\n"
    lines = standings_as_text([evaluate(loads(text))]).splitlines()
    (line,) = [line for line in lines if "[Rain]" in line]
    assert line.endswith("…")
    assert len(line) <= 96


def test_colour_is_there_only_where_asked_for():
    evaluation = evaluate(loads(TEXT))
    assert "\x1b[" not in standings_as_text([evaluation])
    assert "\x1b[32m" in standings_as_text([evaluation], colour=True)


NIXON = """[Politics]: He cares for politics. {open: true}
  + [Pacifist]: He is a pacifist.
    >< [Hawk]
  + [Hawk]: He is no pacifist.
"""


def test_extensions_as_text_name_what_sets_them_apart():
    lines = standings_as_text([evaluate(loads(NIXON), "preferred")]).splitlines()
    assert lines[2] == "There are 2 preferred extensions. Besides what all accept:"
    assert sorted(lines[3:5]) == ["   1  [Pacifist]", "   2  [Hawk]"]
    assert "Every preferred extension accepts it" in lines[8]


def test_text_says_that_there_is_no_stable_extension():
    text = standings_as_text([evaluate(loads("[A]: A.\n  - [A]\n"), "stable")])
    assert "There is no stable extension, so nothing is decided." in text


def test_grounded_text_names_the_conclusions_that_other_semantics_decide():
    text = standings_as_text([evaluate(loads(NIXON))])
    assert "Where the semantics disagree\n  [Politics] is in under preferred and stable;" in text
    text = standings_as_text([evaluate(loads(TEXT))])
    assert "Where the semantics disagree" not in text
    assert (
        "What is left open\n  Open, but accepted by some preferred extension: [Snow] and [No snow]."
        in text
    )


def test_json_lists_extensions_and_what_some_of_them_accept():
    (page,) = json.loads(standings_as_json([evaluate(loads(NIXON), "preferred")]))["maps"]
    assert sorted(page["extensions"]) == [["Politics", "Hawk"], ["Politics", "Pacifist"]]
    assert sorted(page["credulous"]) == ["Hawk", "Pacifist", "Politics"]
    assert page["more_extensions"] is False


def test_a_comparison_tells_all_that_the_semantics_disagree_on():
    text = comparisons_as_text([compare(loads(NIXON, "nixon.argdown"))])
    assert text.splitlines()[0] == "nixon.argdown"
    (line,) = [line for line in text.splitlines() if "[Politics]" in line]
    assert line.startswith(
        "  [Politics] is in under preferred and stable; undecided under grounded"
    )
    assert "stands alike" in comparisons_as_text([compare(loads(TEXT))])


def test_the_text_says_how_arguments_are_compared_where_not_as_usual():
    evaluation = evaluate(loads(TEXT), order="democratic", link="weakest-link")
    counts = standings_as_text([evaluation]).splitlines()[1]
    assert counts.endswith("(grounded semantics, weakest link, democratic order)")


def test_of_many_extensions_it_is_counted_how_many_accept_what_they_differ_on():
    rivals = "".join(f"[For {n}]: It is {n}.\n  >< [Not {n}]: It is not {n}.\n\n" for n in range(3))
    evaluation = evaluate(loads(f"{rivals}[End]: So be it.\n  + [For 0]\n"), "preferred")
    lines = standings_as_text([evaluation]).splitlines()
    at = lines.index(
        "There are 8 preferred extensions. What they differ on is accepted by so many:"
    )
    told = [line for line in lines[at + 1 :] if " of 8 " in line]
    assert "  4 of 8  [End]" in told
    assert all(line.startswith("  4 of 8  [") for line in told)
    assert "--format json lists them." in lines


RIVALS = "\n".join(
    f"[C{n}]: Claim.\n  + [A{n}]: One way.\n    - [B{n}]\n  + [B{n}]: The other way.\n"
    f"    - [D{n}]: Against that.\n      - [E{n}]: Against this.\n        - [A{n}]\n"
    for n in range(3)
)
"""Each claim has two supports, which rule each other out by way of others."""


@pytest.fixture
def schema():
    found = json.loads(standings_schema())
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


@pytest.mark.parametrize("semantics", SEMANTICS)
def test_the_schema_describes_what_is_written(schema, semantics):
    evaluations = [evaluate(loads(text, "x.argdown"), semantics) for text in (TEXT, RIVALS, "")]
    page = json.loads(standings_as_json(evaluations))
    assert [error.message for error in schema.iter_errors(page)] == []


def test_the_schema_describes_other_orders_links_and_scenarios(schema):
    map = loads(TEXT, "weather.argdown")
    outcome = judge(map, Scenario(without=("Dry gauge",)), "preferred")
    other = evaluate(map, "preferred", order="democratic", link="weakest-link")
    for page in (standings_as_json([outcome.after], outcome=outcome), standings_as_json([other])):
        assert [error.message for error in schema.iter_errors(json.loads(page))] == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("semantics", "wishful"),
        ("statements", {"Rain": "maybe"}),
        ("extensions", [["Rain"], ["Rain"]]),
        ("credulous", None),
        ("scenario", {"without": [], "assume": [], "reject": []}),
        ("unsettled", []),
    ],
)
def test_the_schema_refuses_what_is_not_of_the_format(schema, key, value):
    page = json.loads(standings_as_json([evaluate(loads(TEXT, "x.argdown"), "stable")]))
    assert schema.is_valid(page)
    page["maps"][0][key] = value
    assert not schema.is_valid(page)


def test_what_was_not_found_out_in_time_is_named(schema, monkeypatch):
    monkeypatch.setattr(refutation, "MOST_TURNS_EACH", 0)
    map = loads(RIVALS, "rivals.argdown")
    evaluation = evaluate(map, "preferred")
    assert evaluation.statements["C0"] == "undecided"
    assert evaluation.reason("C0").sentence.startswith(
        "[C0] is undecided: it was not found out in time what all preferred extensions make of it"
    )
    assert unsettled_as_sentence(evaluation) == (
        "rivals.argdown: [C0], [C1] and [C2] count as undecided here, because it was not found out "
        "in time what all preferred extensions make of them"
    )
    page = json.loads(standings_as_json([evaluation]))
    assert page["maps"][0]["unsettled"] == ["[C0]", "[C1]", "[C2]"]
    assert schema.is_valid(page)
    found = {each.element.title: each.standings for each in compare(map).disagreements()}
    assert "preferred" not in found["C0"]
    assert found["C0"]["stable"] == "in"


def test_what_was_found_out_needs_no_sentence():
    evaluation = evaluate(loads(RIVALS, "rivals.argdown"), "preferred")
    assert evaluation.unsettled == ()
    assert unsettled_as_sentence(evaluation) is None
