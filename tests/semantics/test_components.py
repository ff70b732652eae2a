from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from buttress.semantics.components import components

graphs = st.lists(st.lists(st.integers(0, 7), max_size=3), min_size=8, max_size=8)


def reached(graph, start):
    met, waiting = {start}, [start]
    while waiting:
        for other in graph[waiting.pop()]:
            if other not in met:
                met.add(other)
                waiting.append(other)
    return met


@given(graphs)
def test_components_are_what_reaches_each_other_and_come_in_order(graph):
    found = list(components(range(8), 8, lambda node: graph[node]))
    assert sorted(node for members in found for node in members) == list(range(8))
    place = {node: number for number, members in enumerate(found) for node in members}
    for one in range(8):
        for other in reached(graph, one):
            assert (place[one] == place[other]) == (one in reached(graph, other))
            assert place[other] <= place[one]


def test_a_deep_chain_needs_no_recursion():
    depth = 20_000
    found = list(components([0], depth, lambda node: [node + 1] if node + 1 < depth else []))
    assert found[0] == [depth - 1]
    assert found[-1] == [0]
