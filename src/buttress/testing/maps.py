"""A strategy for whole maps."""

from __future__ import annotations

from functools import cache
from typing import Any

import attrs
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
_KEYS = st.lists(st.sampled_from(("nyt", "un", "my key")), max_size=2, unique=True)
_MODES = st.sampled_from(("loose", "strict"))
_MAP_TITLES = st.none() | texts()
_POOLS = st.lists(titles(), min_size=3, max_size=6, unique=True)
_LEVELS = st.integers(1, 3)
_TEXTS = texts() | st.just("")
_TAGS = st.lists(tags(), max_size=2)
_OWN_DATA: st.SearchStrategy[dict[str, Any]] = st.just({}) | own_data()
_GROUPED: st.SearchStrategy[dict[str, Any]] = (
    st.just({}) | st.just({}) | st.just({"isInGroup": False})
)
_FLAGS = st.booleans()
_RULES = st.lists(
    st.lists(words(), min_size=1, max_size=3).map(" ".join) | texts(),
    max_size=2,
)
_RELATIONS = st.sampled_from(("support", "attack", "undercut", "contradict"))


@cache
@st.composite
def argument_maps(draw: st.DrawFn, *, max_size: int = 12) -> ArgumentMap:
    """Maps with sections, statements, sketches, structures, relations of all kinds and sources.

    `max_size` is the greatest number of things that are said. Titles come from a small pool, so
    that statements are used more than once; some are only ever mentioned.
    """
    builder = MapBuilder(title=draw(_MAP_TITLES), mode=draw(_MODES))
    for key in draw(_KEYS):
        builder.source(key, **draw(_SOURCES))
    saying = _Saying(draw, builder, draw(_POOLS))
    for _ in range(draw(_up_to(max_size))):
        draw(_KINDS)(saying)
    return builder.build()


@cache
def _up_to(most: int) -> st.SearchStrategy[int]:
    return st.integers(0, most)


@cache
def _lists_of(strategy: st.SearchStrategy[int]) -> st.SearchStrategy[list[int]]:
    return st.lists(strategy, min_size=1, max_size=3)


@attrs.frozen
class _Saying:
    """Says one thing after the other to a builder. Strategies are not made anew for each map."""

    draw: st.DrawFn
    builder: MapBuilder
    pool: list[str]

    def title(self) -> str:
        return self.pool[self.draw(_up_to(len(self.pool) - 1))]

    def section(self) -> None:
        self.builder.section(self.draw(texts()), level=self.draw(_LEVELS))

    def statement(self) -> None:
        title, text, names = self.title(), self.draw(_TEXTS), self.draw(_TAGS)
        self.builder.statement(title, text, tags=names, **self._data(statement_data()))

    def sketch(self) -> None:
        title, text, names = self.title(), self.draw(_TEXTS), self.draw(_TAGS)
        self.builder.argument(title, text, tags=names, **self._data(argument_data()))

    def inference(self) -> None:
        premises = [
            self.pool[number] for number in self.draw(_lists_of(_up_to(len(self.pool) - 1)))
        ]
        data = self.draw(argument_data())
        if self.draw(_FLAGS):
            uses = self.draw(_lists_of(_up_to(len(premises) - 1)))
            data["uses"] = [number + 1 for number in uses]
        title, conclusion, rules = self.title(), self.title(), self.draw(_RULES)
        self.builder.infer(title, premises, conclusion, rules=rules, **data)

    def relation(self) -> None:
        relate = self.draw(_RELATIONS)
        if relate == "contradict":
            self.builder.contradict(f"[{self.title()}]", f"[{self.title()}]")
        else:
            getattr(self.builder, relate)(self._end(), self._end())

    def _end(self) -> str:
        return f"<{self.title()}>" if self.draw(_FLAGS) else f"[{self.title()}]"

    def _data(self, typed: st.SearchStrategy[dict[str, Any]]) -> dict[str, Any]:
        return self.draw(_OWN_DATA) | self.draw(typed) | self.draw(_GROUPED)


_KINDS = st.sampled_from(
    (
        _Saying.statement,
        _Saying.statement,
        _Saying.sketch,
        _Saying.inference,
        _Saying.relation,
        _Saying.section,
    )
)
