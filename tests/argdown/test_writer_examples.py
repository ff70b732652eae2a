"""Maps written as Argdown: what the text looks like."""

from __future__ import annotations

import datetime

import attrs
import pytest

from buttress.argdown import dumps, loads
from buttress.model import ArgumentMap, MapBuilder, Member, Statement, TextRange, TextRangeKind

PUDDLES = """\
===
title: Rain
model:
  mode: strict
sources:
  gazette:
    title: The Gazette
    date: 2024-10-23
===

The weather at a glance.

# Weather

[Rain]: It has rained.
  - [Blue sky]: The sky has been blue all day. {basis: observation}
  + <Puddles>
  >< [Dry]

<Puddles>: Puddles are a sign of rain. {scheme: sign}
  - <Street sweeper>: It leaves puddles too.

(1) [Wet]: The street is wet. {basis: observation, at: [¶1, ¶2]}
(2) Where the street is wet, it has rained.
-- sign, analogy {uses: [1, 2]} --
  _ <Street sweeper>
(3) [Rain]

## Tomorrow {isClosed: true}

[Forecast]: More *rain* is **very _very_ likely**, see [the map](https://example.org/x). #rain

[Forecast] #(long term)
"""


def built(text: str) -> MapBuilder:
    builder = MapBuilder()
    builder.statement("A", text)
    return builder


def written(text: str) -> str:
    """The text of a statement, as it is written."""
    m = built(text).build()
    source = dumps(m)
    assert loads(source) == m
    assert not loads(source).problems
    return source.removeprefix("[A]: ").removesuffix("\n")


def test_a_text_in_the_writers_style_is_written_as_it_stands():
    assert dumps(loads(PUDDLES)) == PUDDLES


def test_an_empty_map_is_an_empty_text():
    assert dumps(ArgumentMap()) == ""
    assert loads("") == ArgumentMap()


def test_a_built_map_is_laid_out_for_a_reader():
    builder = MapBuilder(title="Rain")
    builder.statement("Wet", "The street is wet.", basis="observation")
    builder.statement("Rain", "It has rained.")
    builder.argument("Puddles", "A sign.", premises=["Wet"], conclusion="Rain", scheme="sign")
    builder.argument("Sweeper", "It leaves puddles.")
    builder.undercut("<Sweeper>", "<Puddles>")
    builder.contradict("Rain", "Drought")
    assert dumps(builder.build()) == (
        "===\ntitle: Rain\n===\n\n"
        "[Rain]: It has rained.\n  >< [Drought]\n\n"
        "<Puddles>: A sign. {scheme: sign}\n  _ <Sweeper>: It leaves puddles.\n\n"
        "(1) [Wet]: The street is wet. {basis: observation}\n----\n(2) [Rain]\n"
    )


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Plain words, with (brackets); and so on: e.g. 50%!", None),
        ("5 * 3 is C# or not", None),
        ("a_b *c*", r"a\_b \*c\*"),
        ("[A] <B> {c}", r"\[A] \<B> \{c}"),
        ("@[A] and @<B>", r"@\[A] and @\<B>"),
        ("#tag", r"\#tag"),
        ("back\\slash", r"back\\slash"),
        ("http://example.org/x_y", r"http:\//example.org/x\_y"),
        ("/* no comment */ // nor this", r"\/\* no comment \*/ \// nor this"),
        ("<!-- nor this -->", r"\<!-- nor this -->"),
        (".A. and :->: and .no.", r"\.A. and \:->: and .no."),
        ("a.*b.c", r"a\.\*b.c"),
        ("=== ==", r"\=\=\= =="),
        ("@include(x.argdown)", r"@\include(x.argdown)"),
        ("- at the beginning", None),
        ("two  blanks\tand\nlines", "two blanks and lines"),
        ("no\u00a0break", None),
    ],
)
def test_signs_are_escaped_where_they_mean_something(text: str, source: str | None):
    assert written(text) == (text if source is None else source)


@pytest.mark.parametrize(
    "text",
    [
        "- x",
        "+ x",
        "_ x",
        "(1) x",
        "1. x",
        "1.",
        "* x",
        "# x",
        "-- x",
        "'+ x",
        ", x",
        "} x",
    ],
)
def test_an_untitled_statement_does_not_begin_like_something_else(text: str):
    builder = MapBuilder()
    builder.statement("Untitled 1", text)
    m = builder.build()
    source = dumps(m)
    assert source == f"\\{text}\n"
    assert loads(source) == m


def test_titles_are_given_where_the_count_would_differ():
    builder = MapBuilder()
    builder.statement("Untitled 2", "Second.")
    builder.statement("Untitled 1", "First.")
    builder.statement("Untitled 3", "Third.")
    m = builder.build()
    assert dumps(m) == "[Untitled 2]: Second.\n\nFirst.\n\n[Untitled 3]: Third.\n"
    assert loads(dumps(m)) == m


def test_an_untitled_structure_needs_no_argument_above_it():
    text = "# H\n\n(1) a\n----\n(2) b\n\n(1) c\n----\n(2) d\n"
    assert dumps(loads(text)) == text


def test_a_bare_structure_does_not_fall_to_the_argument_before_it():
    text = "<A>: a\n\n/* */\n\nb\n\n(1) c\n----\n(2) d\n"
    m = loads(text)
    without = attrs.evolve(
        m, statements={key: found for key, found in m.statements.items() if found.text != "b"}
    )
    assert loads(dumps(without)) == without


def test_ranges_that_would_not_read_back_are_plain_words():
    member = Member(
        "A",
        "bold*x and #tag* too",
        ranges=(
            TextRange(TextRangeKind.BOLD, 0, 4),
            TextRange(TextRangeKind.ITALIC, 9, 99),
            TextRange(TextRangeKind.TAG, 11, 15, "tag"),
        ),
        tags=("tag",),
    )
    m = ArgumentMap(statements={"A": Statement("A", (member,), ("tag",))}, tags=("tag",))
    assert dumps(m) == "[A]: bold\\*x and #tag/**/\\* too\n"
    assert loads(dumps(m)) == m


def test_data_are_quoted_where_yaml_could_mistake_them():
    values = {
        "word": "well-known words; 50%",
        "number": "1",
        "truth": "yes",
        "nothing": "null",
        "date": "2024-10-23",
        "day": datetime.date(2024, 10, 23),
        "brace": "a} b",
        "name": "]: >:",
        "lines": "a\nb\t\x00",
        "nested": {"a b": [1, -2.5, None, True, {}]},
    }
    m = built("x").statement("A", **values).build()
    assert dumps(m) == (
        '[A]: x {word: well-known words; 50%, number: "1", truth: "yes", nothing: "null", '
        'date: "2024-10-23", day: 2024-10-23, brace: "a\\x7D b", name: "]\\x3A >\\x3A", '
        'lines: "a\\nb\\t\\x00", nested: {a b: [1, -2.5, null, true, {}]}}\n'
    )
    assert loads(dumps(m)) == m


def test_a_key_of_any_length_is_read_again():
    m = built("x").statement("A", **{"k" * 2000: {"l" * 2000: 1}}).build()
    assert loads(dumps(m)) == m


def test_an_element_stays_in_the_section_where_it_is_defined_or_first_named():
    builder = MapBuilder()
    builder.section("One")
    builder.statement("A", "a")
    builder.attack("B", "A")
    builder.section("Two")
    builder.statement("B", "b")
    builder.support("C", "A")
    builder.contradict("A", "D")
    m = builder.build()
    assert [m.statements[title].section for title in "ABCD"] == ["s1", "s2", "s2", "s2"]
    assert dumps(m) == (
        "# One\n\n[A]: a\n  - [B]\n\n# Two\n\n[B]: b\n\n[C]\n  +> [A]\n\n[A]\n  >< [D]\n"
    )
    assert loads(dumps(m)) == m


def test_deep_debates_are_written_in_parts():
    builder = MapBuilder()
    for number in range(3_000):
        builder.statement(f"S{number}", "text")
    for number in range(2_999):
        builder.attack(f"S{number + 1}", f"S{number}")
    m = builder.build()
    source = dumps(m)
    assert loads(source) == m
    assert max(len(line) - len(line.lstrip()) for line in source.splitlines()) == 14
