"""Strategies for single statements and arguments."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from buttress.model import Argument, MapBuilder, Statement
from buttress.testing.data import argument_data, statement_data
from buttress.testing.words import tags, texts, titles

__all__ = ["arguments", "statements"]


@cache
@st.composite
def statements(draw: st.DrawFn) -> Statement:
    """A statement with its text, tags and typed data; no argument uses it."""
    title = draw(titles())
    builder = MapBuilder()
    builder.statement(
        title, draw(texts()), tags=draw(st.lists(tags(), max_size=2)), **draw(statement_data())
    )
    return builder.build().statements[title]


@cache
@st.composite
def arguments(draw: st.DrawFn) -> Argument:
    """An argument: a sketch, or one with a structure of one to three inferences."""
    title = draw(titles())
    builder = MapBuilder()
    builder.argument(title, draw(texts()), **draw(argument_data()))
    for number in range(draw(st.integers(0, 3))):
        premises = draw(st.lists(titles(), min_size=number == 0, max_size=3))
        builder.infer(title, premises, draw(titles()), **draw(argument_data()))
    return builder.build().arguments[title]
