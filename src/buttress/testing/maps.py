"""A strategy for whole maps."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st

from buttress.model import ArgumentMap, MapBuilder
from buttress.testing.data import argument_data, own_data, statement_data
from buttress.testing.words import tags, texts, titles, words

__all__ = ["argument_maps"]

_SOURCES = st.fixed_dictionaries(
    {},
    optional={
        "title": texts(),
        "author": st.just("N. N."),
        "date": st.dates() | st.just("2024"),
        "url": st.just("https://example.org/a?b=c#d"),
        "reliability": st.sampled_from("ABCDEF"),
        "derived_from": st.just(("nyt",)),
        "extra": st.just({"archive": "Box 7"}),
    },
)


@cache
@st.composite
def argument_maps(draw: st.DrawFn, *, max_size: int = 12) -> ArgumentMap:
    """Maps with sections, statements, sketches, structures, relations of all kinds and sources.

    `max_size` is the greatest number of things that are said. Titles come from a small pool, so
    that statements are used more than once; some are only ever mentioned.
    """
    builder = MapBuilder(
        title=draw(st.none() | texts()), mode=draw(st.sampled_from(("loose", "strict")))
    )
    for key in draw(st.lists(st.sampled_from(("nyt", "un", "my key")), max_size=2, unique=True)):
        builder.source(key, **draw(_SOURCES))
    pool = draw(st.lists(titles(), min_size=3, max_size=6, unique=True))
    for _ in range(draw(st.integers(0, max_size))):
        _say(draw, builder, st.sampled_from(pool))
    return builder.build()


def _say(draw: st.DrawFn, builder: MapBuilder, title: st.SearchStrategy[str]) -> None:
    say = draw(st.sampled_from((_statement, _statement, _sketch, _inference, _relation, _section)))
    say(draw, builder, title)


def _section(draw: st.DrawFn, builder: MapBuilder, _: st.SearchStrategy[str]) -> None:
    builder.section(draw(texts()), level=draw(st.integers(1, 3)))


def _data(draw: st.DrawFn, typed: st.SearchStrategy[dict[str, Any]]) -> dict[str, Any]:
    own = draw(st.just({}) | own_data())
    grouped = draw(st.just({}) | st.just({}) | st.just({"isInGroup": False}))
    return own | draw(typed) | grouped


def _statement(draw: st.DrawFn, builder: MapBuilder, title: st.SearchStrategy[str]) -> None:
    builder.statement(
        draw(title),
        draw(texts() | st.just("")),
        tags=draw(st.lists(tags(), max_size=2)),
        **_data(draw, statement_data()),
    )


def _sketch(draw: st.DrawFn, builder: MapBuilder, title: st.SearchStrategy[str]) -> None:
    builder.argument(
        draw(title),
        draw(texts() | st.just("")),
        tags=draw(st.lists(tags(), max_size=2)),
        **_data(draw, argument_data()),
    )


def _inference(draw: st.DrawFn, builder: MapBuilder, title: st.SearchStrategy[str]) -> None:
    premises = draw(st.lists(title, min_size=1, max_size=3))
    data = draw(argument_data())
    if draw(st.booleans()):
        data["uses"] = draw(st.lists(st.integers(1, len(premises)), min_size=1, max_size=3))
    names = st.lists(words(), min_size=1, max_size=3).map(" ".join) | texts()
    builder.infer(
        draw(title), premises, draw(title), rules=draw(st.lists(names, max_size=2)), **data
    )


def _relation(draw: st.DrawFn, builder: MapBuilder, title: st.SearchStrategy[str]) -> None:
    ends = st.builds("[{}]".format, title) | st.builds("<{}>".format, title)
    draw_ = draw(st.sampled_from((builder.support, builder.attack, builder.undercut, None)))
    if draw_ is None:
        builder.contradict(f"[{draw(title)}]", f"[{draw(title)}]")
    else:
        draw_(draw(ends), draw(ends))
