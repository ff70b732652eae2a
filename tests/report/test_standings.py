import json

from buttress.argdown import loads
from buttress.report import standings_as_json, standings_as_text
from buttress.semantics import evaluate

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
