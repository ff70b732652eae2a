"""What holds of every view."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram import VIEWS, UnknownNameError, ViewOptionError, ViewOptions
from buttress.diagram.views import view
from buttress.diagram.views.grouping import DEEPEST, clusters_of
from buttress.model import Section
from buttress.testing import argument_maps


@given(argument_maps(), st.sampled_from(sorted(VIEWS)), st.data())
def test_edges_and_clusters_name_nodes_of_the_scene(map_, name, data):
    titles = [f"[{title}]" for title in map_.statements] + [
        f"<{title}>" for title in map_.arguments
    ]
    elements = st.lists(st.sampled_from(titles), max_size=2) if titles else st.just([])
    options = ViewOptions(data.draw(elements), data.draw(st.none() | st.integers(0, 3)))
    try:
        scene = view(name)(map_, options)
    except ViewOptionError:
        return
    keys = {node.key for node in scene.nodes}
    assert len(keys) == len(scene.nodes)
    assert {end for edge in scene.edges for end in (edge.source, edge.target)} <= keys
    inside = [key for top in scene.clusters for each in top.walk() for key in each.nodes]
    assert set(inside) <= keys
    assert len(inside) == len(set(inside))


def test_an_unknown_view_is_told_those_that_exist():
    with pytest.raises(UnknownNameError, match="'tree'; there are: default, structure, overview"):
        view("tree")


def nested(depth):
    section = Section(f"s{depth}", f"Level {depth}", depth)
    for level in range(depth - 1, 0, -1):
        section = Section(f"s{level}", f"Level {level}", level, (section,))
    return section


def test_deep_sections_stand_in_the_deepest_frame():
    (top,) = clusters_of([nested(5000)], {"s5000": ["a"], "s2": ["b"]})
    levels = list(top.walk())
    assert len(levels) == DEEPEST
    assert (levels[1].nodes, levels[-1].nodes) == (("b",), ("a",))


def test_a_section_that_is_no_group_makes_no_frame():
    inner = Section("s2", "Inner", 2, data={"isGroup": False})
    (top,) = clusters_of([Section("s1", "Outer", 1, (inner,))], {"s2": ["a"]})
    assert (top.title, top.nodes, top.clusters) == ("Outer", ("a",), ())


def test_empty_sections_make_no_frame():
    assert clusters_of([nested(3)], {}) == ()
