"""Argdown's settings for pictures, and what is wrong with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.argdown import loads
from buttress.argdown.appearance import (
    BoxSettings,
    DrawingSettings,
    LetterSettings,
    complaints_about,
)


def told(settings):
    return [(".".join(each.path), each.is_unknown) for each in complaints_about(settings)]


def test_boxes_lines_and_the_graph_are_read():
    found = DrawingSettings.read(
        {
            "dot": {
                "graphname": "Mine",
                "mapBgColor": "#FFE",
                "statement": {"lineWidth": 200, "title": {"fontSize": 18, "bold": False}},
                "argument": {"shape": "note", "text": {"charactersInLine": 40, "fontSize": 10}},
                "edge": {"penWidth": 2},
                "graphVizSettings": {"rankdir": "LR", "nodesep": 1, "size": "10,10"},
                "sameRank": [{"statements": ["A"], "arguments": ["B", 3]}],
            }
        }
    )
    letters = LetterSettings(10, None, 200)
    assert found == DrawingSettings(
        "Mine",
        "#ffffee",
        BoxSettings(200, title=LetterSettings(18, False)),
        BoxSettings(200, shape="note", text=letters),
        pen_width=2,
        attributes={"rankdir": "LR", "nodesep": "1"},
        same_rank=((frozenset({"A"}), frozenset({"B"})),),
    )


def test_wrong_values_count_as_not_given():
    wrong = {
        "statement": {"lineWidth": 10**9, "shape": "star", "title": {"fontSize": "big"}},
        "argument": [],
        "edge": {"penWidth": 0},
        "graphVizSettings": {"splines": "ortho", "rankdir": 'BT"; evil'},
        "sameRank": "A",
        "mapBgColor": "url(x)",
    }
    assert DrawingSettings.read({"dot": wrong}) == DrawingSettings()
    assert told({"dot": wrong}) == [
        ("dot.statement.lineWidth", False),
        ("dot.statement.shape", False),
        ("dot.statement.title.fontSize", False),
        ("dot.argument", False),
        ("dot.edge.penWidth", False),
        ("dot.graphVizSettings.splines", False),
        ("dot.graphVizSettings.rankdir", False),
        ("dot.sameRank", False),
        ("dot.mapBgColor", False),
    ]


def test_unknown_settings_are_told_with_what_may_be_meant():
    found = list(complaints_about({"color": {"colorSchem": 1}, "dot": {"x": 1}, "mine": {"y": 1}}))
    assert [each.message for each in found] == [
        "`color.colorSchem` is no setting of the map; did you mean `colorScheme`?",
        "`dot.x` is no setting of the map",
    ]


def test_what_stands_below_titles_of_the_authors_is_looked_at():
    assert told({"group": {"sections": {"My section": {"isClosed": "yes", "is": 1}}}}) == [
        ("group.sections.My section.is", True),
        ("group.sections.My section.isClosed", False),
    ]
    children = [{"title": "a", "children": [{"title": [], "statments": ["x"]}]}]
    assert told({"group": {"regroup": children}}) == [
        ("group.regroup.children.statments", True),
        ("group.regroup.children.title", False),
    ]


def test_what_is_right_is_not_complained_of():
    text = (
        "===\ncolor: {colorScheme: iwanthue-fancy, tagColors: {a: {color: 1, priority: 2}}}\n"
        "selection: {selectedTags: [a], excludeDisconnected: false}\nmap: {addTags: true}\n"
        "group: {groupDepth: 3}\ndot: {measureLineWidth: true, mapBgColor: transparent}\n===\n\n[A]"
    )
    assert told(loads(text).settings) == []


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(["dot", "color", "group", "map", "images"]), ANYTHING))
def test_no_settings_break_the_reading(settings):
    DrawingSettings.read(settings)
    assert all(each.message for each in complaints_about(settings))


def test_complaints_have_an_end_and_depth_is_no_matter():
    deep = {"title": 1}
    for _ in range(5000):
        deep = {"children": [deep]}
    assert told({"group": {"regroup": [deep]}}) == []
    assert len(told({"dot": {str(number): 1 for number in range(10_000)}})) == 100


@pytest.mark.parametrize("key", ["selection", "map", "group", "color", "dot", "images"])
def test_a_part_has_to_be_a_set_of_settings(key):
    assert [each for each in told({key: "all"}) if not each[1]] == [(key, False)]


def test_images_are_known_with_their_values():
    files = {"a": {"path": "a.png", "width": 10, "title": "A"}, "b": {"path": "b.png", "height": 0}}
    assert told({"images": {"useTags": True, "files": files}}) == [("images.files.b.height", False)]
