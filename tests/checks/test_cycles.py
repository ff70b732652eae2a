from itertools import combinations, permutations

from hypothesis import given
from hypothesis import strategies as st

from buttress.checks.cycles import minimal_cycles


def by_definition(graph):
    """The minimal cycles, from a look at every set of vertices, the smallest first."""
    found = {}
    for size in range(1, len(graph) + 1):
        for chosen in combinations(sorted(graph), size):
            if any(set(smaller) < set(chosen) for smaller in found):
                continue
            for rest in permutations(chosen[1:]):
                way = (chosen[0], *rest)
                if all(way[(at + 1) % size] in graph[way[at]] for at in range(size)):
                    found[chosen] = way
                    break
    return sorted(found.values())


@st.composite
def graphs(draw):
    size = draw(st.integers(1, 6))
    vertex = st.integers(0, size - 1)
    return {at: tuple(sorted(draw(st.sets(vertex)))) for at in range(size)}


@given(graphs())
def test_minimal_cycles_are_those_of_the_definition(graph):
    cycles = minimal_cycles(graph)
    assert cycles.is_complete
    assert list(cycles.found) == by_definition(graph)


@given(graphs())
def test_every_knot_shows_a_cycle_however_small_the_effort(graph):
    cycles = minimal_cycles(graph, effort=0)
    everything = by_definition(graph)
    assert set(cycles.found) <= set(everything)
    assert bool(cycles.found) == bool(everything)


def test_a_long_cycle_is_found_whole():
    size = 30_000
    cycles = minimal_cycles({at: ((at + 1) % size,) for at in range(size)})
    assert cycles.found == (tuple(range(size)),)


def test_a_chord_parts_a_long_cycle():
    size = 20_000
    graph = {at: ((at + 1) % size,) for at in range(size)}
    graph[9_999] = (10_000, 0)
    cycles = minimal_cycles(graph)
    assert cycles.is_complete
    assert cycles.found == (tuple(range(10_000)),)


def test_limits_are_told():
    complete = {at: tuple(other for other in range(40) if other != at) for at in range(40)}
    cycles = minimal_cycles(complete, limit=10)
    assert len(cycles.found) == 10
    assert not cycles.is_complete
