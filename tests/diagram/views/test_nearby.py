"""What is near some elements: the neighbourhood view, and other views that are narrowed to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram import UnknownElementError, ViewOptionError, Weight, draw
from buttress.diagram.views import VIEWS, ViewOptions, view
from buttress.diagram.views.nearby import distances, near_nodes
from buttress.model import MapBuilder
from buttress.testing import argument_maps
from diagram.scenes import needs_engine, node, scene_of


def near(map_, *elements, depth=None, name="neighbourhood"):
    return view(name)(map_, ViewOptions(elements, depth))


def titles(scene):
    return [node.title for node in scene.nodes]


def test_an_inference_comes_with_its_premises_and_its_conclusion(zoo):
    scene = near(zoo, "[Pacing]")
    assert titles(scene) == ["Suffering", "Pacing", "Signs"]
    assert {(edge.kind.value) for edge in scene.edges} == {"premise", "support"}


def test_each_step_goes_further_in_both_directions(zoo):
    assert titles(near(zoo, "Pacing", depth=0)) == ["Pacing"]
    assert titles(near(zoo, "<Signs>", depth=0)) == ["Suffering", "Pacing", "Signs"]
    assert titles(near(zoo, "Suffering", depth=1)) == [
        "Close", "Suffering", "Wrong", "Pleasure", "Pacing", "From suffering", "Signs",
    ]  # fmt: skip
    assert set(titles(near(zoo, "Suffering", depth=2))) >= {"Keep", "Left-over"}


def test_nodes_say_how_many_neighbours_are_not_shown(zoo):
    beyond = {node.title: node.beyond for node in near(zoo, "Pacing").nodes}
    assert beyond == {"Pacing": 0, "Suffering": 1, "Signs": 1}


def test_the_elements_are_heavy_and_there_may_be_several(zoo):
    scene = near(zoo, "Pacing", "<Visitors learn>", depth=0)
    assert {node.title: node.weight for node in scene.nodes} == {
        "Pacing": Weight.HEAVY,
        "Visitors learn": Weight.HEAVY,
    }
    assert not scene.clusters


def test_other_views_keep_their_frames_around_what_is_near(zoo):
    scene = near(zoo, "Films", name="structure")
    assert titles(scene) == ["Films", "Visitors learn"]
    (outer,) = scene.clusters
    assert [frame.title for frame in outer.walk()] == ["Welfare", "Education"]
    assert titles(near(zoo, "Pacing", name="overview")) == ["Suffering", "Pacing"]


def test_an_element_without_a_node_stands_by_its_parts(zoo):
    assert titles(near(zoo, "<Signs>", depth=0, name="overview")) == ["Suffering", "Pacing"]


@pytest.mark.parametrize("name", ["neighbourhood", "structure"])
@pytest.mark.parametrize(
    ("title", "told"), [("Sufering", "did you mean [Suffering]"), ("<signs>", "<Signs>")]
)
def test_an_unknown_title_is_told_what_is_near(zoo, name, title, told):
    with pytest.raises(UnknownElementError, match=r"no statement or argument titled") as raised:
        near(zoo, title, name=name)
    assert told in str(raised.value)


def test_the_neighbourhood_of_nothing_is_told_what_to_give(zoo):
    with pytest.raises(ViewOptionError, match=r'--element "\[Title\]"'):
        draw(zoo, view="neighbourhood")


def test_what_a_view_does_not_show_has_no_neighbours_in_it():
    builder = MapBuilder()
    builder.argument("Lonely", "A sketch.")
    with pytest.raises(ViewOptionError, match="overview view of this map does not show <Lonely>"):
        near(builder.build(), "<Lonely>", name="overview")


def test_a_depth_is_not_negative(zoo):
    with pytest.raises(ViewOptionError, match="found -1"):
        draw(zoo, depth=-1)


def test_a_title_alone_is_one_element(zoo):
    assert draw(zoo, elements="Films", depth=0).scene.nodes[0].title == "Films"


@given(argument_maps(), st.sampled_from(("default", "structure", "overview")), st.data())
def test_without_a_limit_all_that_is_connected_is_near(map_, name, data):
    scene = VIEWS[name](map_)
    if not scene.nodes:
        return
    start = data.draw(st.sampled_from(scene.nodes)).key
    found = distances(scene, [start])
    for edge in scene.edges:
        assert (edge.source in found) == (edge.target in found)
    depth = data.draw(st.integers(0, 4))
    shown = near_nodes(scene, [start], depth)
    assert {node.key for node in shown.nodes} == {k for k, steps in found.items() if steps <= depth}


def test_steps_are_the_fewest_there_are():
    scene = scene_of(map(node, "abcd"), [("b", "a"), ("c", "b"), ("d", "c"), ("a", "d")])
    assert distances(scene, ["a"]) == {"a": 0, "b": 1, "d": 1, "c": 2}


@needs_engine
def test_a_drawn_neighbourhood_says_what_it_leaves_out(zoo):
    svg = draw(zoo, view="neighbourhood", elements=["Pacing"]).svg()
    for words in ("+1 more", "neighbours not shown", "what was asked for"):
        assert words in svg
