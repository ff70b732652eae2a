"""What holds of every map that is written."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from buttress.argdown import dumps, loads
from buttress.argdown.writer import WriteError
from buttress.argdown.writer.data import flow_mapping
from buttress.argdown.writer.escape import escape
from buttress.model import ArgumentMap, MapBuilder, Severity, fold_blanks, freeze
from buttress.testing import argdown_texts, argument_maps, own_data, texts, titles
from buttress.testing.words import SIGNS

ODD = st.text("[]<>(){}#@*_+-=\\/.:,;'\"&|!~ \t\n\r\u00a0\u2028\ufeffaZ019äß中🙂", max_size=80)


def has_errors(m: ArgumentMap) -> bool:
    return any(problem.severity is Severity.ERROR for problem in m.problems)


@given(argdown_texts())
def test_a_text_that_was_read_is_written_and_read_again(text: str):
    m = loads(text)
    assume(not has_errors(m))
    again = loads(dumps(m))
    assert again == m
    assert not has_errors(again)


@given(ODD)
def test_what_was_read_of_a_broken_text_is_written_or_refused(text: str):
    m = loads(text)
    try:
        written = dumps(m)
    except WriteError:
        assert has_errors(m)
    else:
        assert loads(written) == m


@given(argument_maps())
def test_writing_is_the_same_every_time(m: ArgumentMap):
    assert dumps(m) == dumps(m)


@given(argdown_texts())
def test_ranges_survive(text: str):
    m = loads(text)
    assume(not has_errors(m))
    again = loads(dumps(m))
    for title, statement in m.statements.items():
        if statement.canonical is not None and statement.text:
            kept = again.statements[title].canonical
            assert kept is not None
            assert set(kept.ranges) <= set(statement.canonical.ranges)
            assert kept.tags == statement.canonical.tags


@given(texts() | ODD | st.lists(st.sampled_from(SIGNS)).map("".join))
def test_any_text_reads_as_itself(text: str):
    words = fold_blanks(text)
    assume(words)
    m = loads(f"[A]: {escape(words)}\n")
    assert m.statements["A"].text == words
    assert not m.statements["A"].tags
    assert not m.problems


@given(titles(), titles())
def test_any_two_titles_can_be_defined_and_referred_to(one: str, other: str):
    builder = MapBuilder().statement(one, "x").argument(other, "y")
    builder.support(f"<{other}>", f"[{one}]").attack(f"[{one}]", f"[{other}]")
    m = builder.build()
    assert loads(dumps(m)) == m


@given(own_data())
def test_any_data_are_read_again(data: dict[str, object]):
    assert loads(f"[A]: x {flow_mapping(data)}\n").statements["A"].data == freeze(data)


@given(argdown_texts())
def test_line_ends_do_not_matter(text: str):
    plain = text.replace("\r\n", "\n")
    assert loads(plain) == loads(plain.replace("\n", "\r\n"))
