"""The path view: how two elements hang together."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram import ViewOptionError, Weight, draw
from buttress.diagram.views import ViewOptions, view
from buttress.diagram.views.paths import MOST_PATHS, lines_from, paths_within, shortest_paths
from buttress.model import MapBuilder
from diagram.scenes import needs_engine


def between(map_, one, other, depth=None):
    return view("path")(map_, ViewOptions((one, other), depth))


def titles(scene):
    return {node.title for node in scene.nodes}


def test_lines_are_followed_both_ways_and_drawn_the_way_they_go(zoo):
    scene = between(zoo, "<Left-over>", "Pacing")
    assert titles(scene) == {"Left-over", "Signs", "Pacing"}
    assert {(edge.kind.value, edge.source, edge.target) for edge in scene.edges} == {
        ("premise", "statement:Pacing", "inference:2:Signs"),
        ("undercut", "argument:Left-over", "inference:2:Signs"),
    }
    assert scene.notes == ("1 shortest path between <Left-over> and [Pacing], 2 lines long.",)


def test_the_ends_are_heavy_and_what_is_left_out_is_counted(zoo):
    scene = between(zoo, "Pacing", "Close")
    heavy = {node.title for node in scene.nodes if node.weight is Weight.HEAVY}
    assert heavy == {"Pacing", "Close"}
    beyond = {node.title: node.beyond for node in scene.nodes}
    assert beyond["From suffering"] == 2
    assert beyond["Suffering"] == 0


def test_all_shortest_paths_are_shown_and_longer_ones_within_a_depth():
    builder = MapBuilder()
    for middle in ("B", "C"):
        builder.support("A", middle)
        builder.attack(middle, "Z")
    builder.support("A", "D")
    builder.support("D", "E")
    builder.support("E", "Z")
    map_ = builder.build()
    assert titles(between(map_, "A", "Z")) == {"A", "B", "C", "Z"}
    assert between(map_, "A", "Z").notes[0].startswith("2 shortest paths between [A] and [Z]")
    scene = between(map_, "A", "Z", depth=3)
    assert titles(scene) == {"A", "B", "C", "D", "E", "Z"}
    assert scene.notes == ("3 paths of at most 3 lines between [A] and [Z].",)


def test_where_nothing_connects_them_the_picture_says_so(zoo):
    scene = between(zoo, "Films", "Close")
    assert scene.notes == ("1 shortest path between [Films] and [Close], 3 lines long.",)
    near = between(zoo, "Films", "Close", depth=1)
    assert titles(near) == {"Films", "Close"}
    assert near.notes == ("There is no path of at most 1 line between [Films] and [Close].",)
    builder = MapBuilder()
    builder.support("A", "B")
    builder.support("C", "D")
    scene = between(builder.build(), "A", "C")
    assert (titles(scene), scene.notes) == ({"A", "C"}, ("There is no path between [A] and [C].",))


@pytest.mark.parametrize("elements", [(), ("Close",), ("Close", "[Close]"), ("A", "B", "C")])
def test_two_elements_are_needed(zoo, elements):
    with pytest.raises(ViewOptionError):
        draw(zoo, view="path", elements=elements)


def test_of_very_many_paths_the_first_are_followed_and_that_is_said():
    builder = MapBuilder()
    for layer in range(12):
        for one in "AB":
            for other in "AB":
                builder.support(f"{one}{layer}", f"{other}{layer + 1}")
    scene = between(builder.build(), "A0", "A12", depth=30)
    assert scene.notes[0].startswith(f"The first {MOST_PATHS:,} paths of at most 30 lines")
    assert between(builder.build(), "A0", "A12").notes[0].startswith("2,048 shortest paths")


GRAPHS = st.sets(st.tuples(st.integers(0, 5), st.integers(0, 5)).filter(lambda e: e[0] < e[1]))


@given(GRAPHS, st.integers(0, 6))
def test_paths_are_those_that_trying_everything_finds(edges, most):
    beside = {}
    for one, other in edges:
        beside.setdefault(str(one), []).append(str(other))
        beside.setdefault(str(other), []).append(str(one))
    every, waiting = [], [["0"]]
    while waiting:
        path = waiting.pop()
        if path[-1] == "5":
            every.append(path)
        else:
            waiting += [[*path, n] for n in beside.get(path[-1], ()) if n not in path]
    to_end = lines_from(beside, ["5"])

    def pairs(paths):
        return {frozenset(pair) for path in paths for pair in pairwise(path)}

    least = min(map(len, every), default=0)
    shortest = [path for path in every if len(path) == least]
    found = shortest_paths(beside, ["0"], to_end)
    assert (found.pairs, found.count) == (pairs(shortest), len(shortest))
    within = [path for path in every if len(path) - 1 <= most]
    found = paths_within(beside, ["0"], to_end, most)
    assert (found.pairs, found.count) == (pairs(within), len(within))


@needs_engine
def test_the_note_is_part_of_the_picture(zoo):
    picture = draw(zoo, view="path", elements=("Pacing", "Close"))
    assert "1 shortest path between" in picture.svg()
    assert "1 shortest path between [Pacing] and [Close]" in picture.outline
