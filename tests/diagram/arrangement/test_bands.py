"""What nothing connects stands in rows from the left."""

import json
from itertools import pairwise
from pathlib import Path

import pytest

import buttress
from buttress.diagram.arrangement.arrangement import PAGE_WIDTH
from buttress.diagram.arrangement.bands import bands_of, islands_of
from buttress.diagram.arrangement.blocks import Block
from buttress.diagram.dot.names import names_in
from diagram.geometry import layout_of
from diagram.scenes import needs_engine

ARGUMENTS = Path(__file__).parents[3] / "arguments"


def block(name, width=100):
    return Block([name], [name], name, 0, width)


def names_of(bands):
    return [[each.nodes[0] for island in band for each in island] for band in bands]


def test_what_a_link_joins_is_one_island():
    blocks = [block(name) for name in "abcd"]
    islands = islands_of(blocks, [("d", "a")])
    assert [[each.nodes[0] for each in island] for island in islands] == [["a", "d"], ["b"], ["c"]]


def test_a_band_is_full_where_the_next_island_has_no_room():
    islands = [[block(name)] for name in "abcd"]
    bands = bands_of(islands, [60, 60, 30, 200], (), 100)
    assert names_of(bands) == [["a"], ["b", "c"], ["d"]]


def test_what_stands_in_no_frame_goes_above_what_does():
    islands = [[block(name)] for name in "abc"]
    assert names_of(bands_of(islands, [10] * 3, "a", 100)) == [["b", "c"], ["a"]]


def frames_of(picture):
    """The frames of a picture by their keys, as left, bottom, right, top."""
    drawn = json.loads(picture.engine.render(picture.dot, "json0", time_limit=60))
    return {
        each["name"]: tuple(map(float, each["bb"].split(",")))
        for each in drawn["objects"]
        if "bb" in each
    }


@needs_engine
@pytest.mark.parametrize("name", ["deployment", "motive", "north-korea", "pact-scope", "victory"])
def test_issues_stand_in_rows_from_the_left_in_their_order(name):
    picture = buttress.draw(buttress.load(ARGUMENTS / f"{name}.argdown"), view="issue")
    frames = frames_of(picture)
    names = names_in(picture.scene)
    boxes = [frames[f"cluster_{names[issue.key]}"] for issue in picture.scene.clusters]
    for (_, bottom, right, _), after in pairwise(boxes):
        assert after[0] >= right or after[3] <= bottom
        if after[0] < right:
            assert abs(after[0] - min(each[0] for each in boxes)) < 1
    widest = max(right - left for left, _, right, _ in boxes)
    whole = max(each[2] for each in boxes) - min(each[0] for each in boxes)
    assert whole <= 1.1 * max(PAGE_WIDTH, widest)


@needs_engine
def test_reasons_on_one_side_of_an_issue_stand_on_one_level():
    map_ = buttress.load(ARGUMENTS / "victory.argdown")
    picture = buttress.draw(map_, view="issue", elements=["[Bolder after victory]"])
    boxes, _ = layout_of(picture)
    names = names_in(picture.scene)
    tops = [
        boxes[names[node.key]]
        for node in picture.scene.nodes
        if node.element in ("Weak response", "Russian backing")
    ]
    assert len(tops) == 2
    middles = [(box.bottom + box.top) / 2 for box in tops]
    assert middles[0] == pytest.approx(middles[1], abs=1)


@needs_engine
@pytest.mark.parametrize("view", ["default", "structure", "overview"])
def test_sections_of_the_motive_stand_below_each_other_and_keep_to_the_page(view):
    picture = buttress.draw(buttress.load(ARGUMENTS / "motive.argdown"), view=view)
    frames = frames_of(picture)
    names = names_in(picture.scene)
    (outer,) = picture.scene.clusters
    boxes = sorted(frames[f"cluster_{names[each.key]}"] for each in outer.clusters)
    boxes.sort(key=lambda box: -box[3])
    assert all(after[3] <= before[1] for before, after in pairwise(boxes))
    left, _, right, _ = frames[f"cluster_{names[outer.key]}"]
    assert right - left < 1600
