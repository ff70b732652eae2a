"""A strategy for small bipolar graphs, with and without circles."""

from __future__ import annotations

import attrs
from hypothesis import strategies as st

from buttress.semantics.gradual import BipolarGraph

SCORES = st.floats(0, 1, allow_nan=False) | st.sampled_from([0.0, 0.25, 0.5, 1.0])


@attrs.frozen
class Parts:
    """What a graph is made of."""

    base: list[float]
    attacks: list[tuple[int, int]]
    supports: list[tuple[int, int]]
    links: list[tuple[int, int]] = attrs.Factory(list)

    def graph(self) -> BipolarGraph:
        return BipolarGraph.of(self.base, self.attacks, self.supports, self.links)


@st.composite
def parts(draw, *, acyclic: bool = True, links: bool = True, most: int = 7) -> Parts:
    base = draw(st.lists(SCORES, min_size=1, max_size=most))
    node = st.integers(0, len(base) - 1)
    pair = st.tuples(node, node)
    if acyclic:
        pair = pair.filter(lambda edge: edge[0] != edge[1]).map(sorted).map(tuple)
    if len(base) == 1 and acyclic:
        return Parts(base, [], [])
    edges = st.lists(pair, max_size=8)
    return Parts(base, draw(edges), draw(edges), draw(edges) if links else [])
