"""A map goes back to a text that reads as an equal map."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from hypothesis import example, given

from buttress.argdown import dumps, load, loads
from buttress.argdown.writer import WriteError
from buttress.model import ArgumentMap, MapBuilder
from buttress.testing import argdown_texts, argument_maps

ARTICLE = Path(__file__).parents[2] / "arguments"


@given(argument_maps())
def test_a_built_map_is_read_back(m: ArgumentMap):
    assert loads(dumps(m)) == m


@given(argdown_texts())
@example("<A>: a\n\n(1) b\n----\n(2) c\n  _ d\n")
@example("<A>: a\n\n(1) b\n----\n  _ d\n(2) c\n")
@example("*_\\#_* war")
def test_a_read_map_is_read_back(text: str):
    m = loads(text)
    try:
        written = dumps(m)
    except WriteError:
        return
    assert loads(written) == m


@given(argument_maps())
@example(MapBuilder().contradict("B", "A").support("B", "A").build())
@example(MapBuilder().support("A", "B").support("B", "A").build())
@example(MapBuilder().support("Untitled 1", "<B>").attack("Untitled 1", "<B>").build())
def test_writing_a_written_map_changes_nothing(m: ArgumentMap):
    written = dumps(m)
    assert dumps(loads(written)) == dumps(loads(dumps(loads(written))))


@given(argument_maps())
def test_what_is_written_has_no_mistakes(m: ArgumentMap):
    assert not loads(dumps(m)).problems


def test_the_article_is_read_back():
    m = load(ARTICLE)
    assert loads(dumps(m)) == m


def test_a_map_is_written_as_a_person_would():
    builder = MapBuilder(title="Rain")
    builder.source("diary", title="My diary")
    builder.section("The street")
    builder.statement("Rain", "It has rained.")
    builder.argument(
        "Puddles", "Puddles tell.", premises=["Wet"], conclusion="Rain", rules=["sign"]
    )
    builder.statement("Wet", "The street is wet.", source="diary", at="p. 4")
    builder.statement("Hose", "Someone used a hose.").undercut("Hose", "<Puddles>")
    builder.attack("Dry", "Rain").statement("Dry", "The gauge is dry.")
    assert dumps(builder.build()) == (
        "===\n"
        "title: Rain\n"
        "sources:\n"
        "  diary:\n"
        "    title: My diary\n"
        "===\n\n"
        "# The street\n\n"
        "[Rain]: It has rained.\n"
        "  - [Dry]: The gauge is dry.\n\n"
        "<Puddles>: Puddles tell.\n"
        "  _ [Hose]: Someone used a hose.\n\n"
        "(1) [Wet]: The street is wet. {source: diary, at: p. 4}\n"
        "-- sign --\n"
        "(2) [Rain]\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "a * b", "**", "_x_", "[x]", "<x>", "{x: 1}", "# x", "#x", "@[x]", "1. x", "- x", "+ x",
        "(1) x", "----", "===", "// x", "/* x */", "<!-- x -->", "http://x.org/_a_", ".->.", "\\",
        ":A:", "e.g. this", "@include(x)", "é ß 中 🙂", "* x", "><", "a, b; c: d", "x ]: y",
    ],
)  # fmt: skip
def test_any_words_can_be_said(text: str):
    m = MapBuilder().statement("T", text).build()
    assert loads(dumps(m)).statements["T"].text == text


def test_what_no_text_can_say_is_refused_with_a_reason():
    m = loads("(1) [A]: a\n(2) [B]: b\n----\n(3) [C]: c\n")
    argument = m.arguments["Untitled 1"]
    inference = attrs.evolve(argument.inferences[0], premises=(2,))
    steps = (*argument.steps[:2], attrs.evolve(argument.steps[2], inference=inference))
    changed = attrs.evolve(m, arguments={"Untitled 1": attrs.evolve(argument, steps=steps)})
    with pytest.raises(WriteError, match=r"uses: \[2\]"):
        dumps(changed)
