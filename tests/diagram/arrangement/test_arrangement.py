"""Pictures that fit a page."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram import Cluster, EdgeKind, NodeKind
from buttress.diagram.arrangement import arrange
from buttress.diagram.arrangement.arrangement import PAGE_WIDTH, page_for
from buttress.diagram.views import view
from buttress.testing import argument_maps
from diagram.scenes import node, scene_of

SIZE = (200, 100)


def arranged(names, edges, clusters=(), kinds=()):
    kinds = dict(kinds)
    nodes = [node(name, kind=kinds.get(name, NodeKind.STATEMENT)) for name in names]
    return arrange(scene_of(nodes, edges, clusters), dict.fromkeys(names, SIZE))


def test_what_fits_is_left_alone():
    made = arranged("abc", [("b", "a"), ("c", "a")])
    assert (made.lengths, made.ties, made.bounds) == ({}, (), ())


def test_many_supporters_stand_in_rows():
    names = [f"s{number}" for number in range(12)]
    made = arranged(["root", *names], [(name, "root") for name in names])
    lengths = [made.lengths.get(index, 1) for index in range(12)]
    assert lengths == sorted(lengths)
    assert {lengths.count(length) for length in set(lengths)} == {4}


def test_a_row_begins_below_what_hangs_in_the_row_above():
    names = [f"s{number}" for number in range(12)]
    edges = [(name, "root") for name in names] + [("under", "s0")]
    made = arranged(["root", "under", *names], edges)
    assert made.lengths[0] == max(made.lengths.values())


def test_linked_premises_hang_below_each_other_where_there_is_no_room():
    edges, names, kinds = [], ["root"], {}
    for arm in range(4):
        names += [f"i{arm}", f"p{arm}", f"q{arm}"]
        kinds[f"i{arm}"] = NodeKind.INFERENCE
        edges += [
            (f"i{arm}", "root"),
            (f"p{arm}", f"i{arm}", EdgeKind.PREMISE),
            (f"q{arm}", f"i{arm}", EdgeKind.PREMISE),
        ]
    made = arranged(names, edges, kinds=kinds.items())
    assert made.ties == tuple((f"q{arm}", f"p{arm}") for arm in range(4))
    assert arranged(names[:4], edges[:3], kinds=kinds.items()).ties == ()


def test_unconnected_nodes_stand_in_bands():
    names = [f"s{number}" for number in range(12)]
    made = arranged(names, [])
    assert made.bands == (tuple(names[:4]), tuple(names[4:8]), tuple(names[8:]))
    assert (made.ties, made.bounds) == ((), ())
    assert ("s0", "s1") in made.level
    assert ("s3", "s4") not in made.level


def test_unconnected_nodes_of_a_section_stand_in_columns():
    names = [f"s{number}" for number in range(12)]
    made = arranged(names, [], [Cluster("all", "All", 1, tuple(names))])
    columns = len(names) - len(made.ties)
    assert made.ties == tuple(zip(names[columns:], names, strict=False))
    assert not made.bands


def test_what_a_level_set_joins_is_in_one_band():
    names = [f"s{number}" for number in range(12)]
    scene = scene_of([node(name) for name in names], [])
    scene = attrs.evolve(scene, level_sets=(("s0", "s11"),))
    made = arrange(scene, dict.fromkeys(names, SIZE))
    assert [band for band in made.bands if "s0" in band] == [made.bands[0]]
    assert "s11" in made.bands[0]


def sections(links):
    """Four sections of four nodes, and links between them."""
    names = [f"{section}{number}" for section in "abcd" for number in range(4)]
    inner = [(f"{s}{n}", f"{s}0") for s in "abcd" for n in (1, 2, 3)]
    clusters = [Cluster(s, s, 1, tuple(n for n in names if n[0] == s)) for s in "abcd"]
    return arranged(names, [*inner, *links], clusters)


def test_sections_stand_below_those_that_they_bear_on():
    made = sections([("a0", "d0")])
    assert [upper[0] for lower, upper in made.ties if lower == "a0"] == ["d"]


def test_sections_that_bear_on_each_other_in_many_places_are_left_side_by_side():
    links = [(f"{s}{n}", f"a{n}") for s in "bcd" for n in range(3)]
    assert sections(links).ties == ()


def test_an_edge_that_leads_down_has_no_say():
    assert sections([("a0", "d0"), ("d1", "a1")]).loose == {12}


def test_equals_stand_side_by_side():
    made = arranged("abc", [("a", "b", EdgeKind.CONTRADICTORY), ("c", "a")])
    assert made.loose == {0}
    assert made.level == (("a", "b"),)


def test_large_maps_are_given_a_wider_page():
    sizes = {str(number): SIZE for number in range(400)}
    assert page_for(dict(list(sizes.items())[:5])) == PAGE_WIDTH
    assert page_for(sizes) > 2 * PAGE_WIDTH


@pytest.mark.parametrize(("kind", "keeps_together"), [("derived", False), ("support", True)])
def test_frames_that_only_derivations_join_keep_to_a_column_of_text(kind, keeps_together):
    frames = [Cluster(f"frame {key}", "", 1, (key,)) for key in "abcd"]
    advice = arranged("abcd", [("b", "a", EdgeKind(kind))], frames)
    assert (not advice.bands) is keeps_together


@given(argument_maps(), st.sampled_from(["default", "structure", "overview"]))
def test_of_every_map_the_advice_is_about_its_own_nodes_and_edges(map_, name):
    scene = view(name)(map_)
    keys = {drawn.key for drawn in scene.nodes}
    made = arrange(scene, dict.fromkeys(keys, SIZE))
    pairs = (*made.ties, *made.bounds, *made.level)
    assert all(lower in keys and upper in keys and lower != upper for lower, upper in pairs)
    assert {*made.lengths, *made.loose} <= set(range(len(scene.edges)))
    assert all(length > 1 for length in made.lengths.values())


def test_an_edge_that_closes_a_circle_has_no_say():
    made = arranged("abc", [("a", "b"), ("b", "a"), ("c", "a")])
    assert len(made.loose & {0, 1}) == 1
    assert 2 not in made.loose


def test_a_section_stands_below_what_equals_draw_down_in_the_one_above():
    """The head of the second chain stands beside the foot of the first."""
    chain = [("a1", "a0"), ("a2", "a1"), ("x1", "x0"), ("x2", "x1")]
    names = ["a0", "a1", "a2", "x0", "x1", "x2"]
    others = [f"b{n}" for n in range(6)]
    edges = [*chain, ("x0", "a2", EdgeKind.CONTRADICTORY)]
    clusters = [Cluster("A", "A", 1, tuple(names)), Cluster("B", "B", 1, tuple(others))]
    links = [(name, "b0") for name in others[1:]]
    whole = [Cluster("all", "All", 1, (), tuple(clusters))]
    made = arranged([*names, *others], [*edges, *links, ("b0", "a0")], whole)
    below_b0 = {upper for lower, upper in (*made.ties, *made.bounds) if lower == "b0"}
    assert "x2" in below_b0
