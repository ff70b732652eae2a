"""What holds of every text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from buttress.argdown import loads
from buttress.argdown.scanner import scan
from buttress.argdown.tokens import Kind
from buttress.model import ArgumentMap, Span
from buttress.testing import argdown_texts

SIGNS = "[]<>(){}#@*_+-=\\/.:,;'\"&|!~ \t\n\r\u00a0\u2028\ufeffaZ019äß中🙂"


def every_span(m: ArgumentMap) -> list[Span]:
    spans = [problem.span for problem in m.problems]
    for element in (*m.statements.values(), *m.arguments.values()):
        spans += [member.span for member in element.members]
    for argument in m.arguments.values():
        spans += [argument.structure_span, *(inference.span for inference in argument.inferences)]
    spans += [span for relation in m.drawn for span in relation.spans]
    spans += [section.span for top in m.sections for section in top.walk()]
    return [span for span in spans if span is not None]


@given(st.text(max_size=200) | st.text(SIGNS, max_size=200) | argdown_texts())
def test_any_text_is_read(text: str):
    assert isinstance(loads(text), ArgumentMap)


@given(argdown_texts(), st.integers(0, 400), st.integers(0, 40))
def test_a_text_with_a_piece_torn_out_is_read(text: str, start: int, length: int):
    assert isinstance(loads(text[:start] + text[start + length :]), ArgumentMap)


@given(argdown_texts())
def test_spans_lie_within_the_text(text: str):
    m = loads(text)
    size = len(m.documents[0].text)
    for span in every_span(m):
        assert 0 <= span.start <= span.end <= size
        assert (span.line, span.column) <= (span.end_line, span.end_column)


@given(argdown_texts())
def test_lines_and_columns_lead_to_the_place(text: str):
    m = loads(text)
    lines = m.documents[0].text.split("\n")
    for span in every_span(m):
        at = sum(len(line) + 1 for line in lines[: span.line - 1]) + span.column - 1
        assert at == span.start


@given(argdown_texts())
def test_the_span_of_a_titled_member_covers_its_title(text: str):
    m = loads(text)
    for element in (*m.statements.values(), *m.arguments.values()):
        for member in element.members:
            if not element.is_untitled and member.span is not None:
                assert element.title in member.span.text


@given(argdown_texts())
def test_every_element_is_stated_or_referred_to_somewhere(text: str):
    m = loads(text)
    assert all(s.members for s in m.statements.values())
    assert all(a.members or a.steps for a in m.arguments.values())


@given(argdown_texts())
def test_relations_join_elements_of_the_map(text: str):
    m = loads(text)
    for relation in (*m.drawn, *m.relations):
        m.at(relation.source)
        m.at(relation.target)


@given(argdown_texts())
def test_reading_twice_gives_the_same(text: str):
    assert loads(text) == loads(text)


@given(st.text(SIGNS, max_size=300))
def test_tokens_follow_each_other_and_levels_close(text: str):
    text = text.replace("\r", "\n")
    tokens = scan(text)
    starts = [start for _, start, _, _ in tokens]
    assert starts == sorted(starts)
    kinds = [kind for kind, *_ in tokens]
    assert kinds.count(Kind.INDENT) == kinds.count(Kind.DEDENT)
    assert kinds[-1] == Kind.END
