"""Nodes that the map's author wants on one level."""

import pytest

import buttress
from diagram.geometry import layout_of
from diagram.scenes import needs_engine

LONG = (
    "is so, and this is told at such a length that the box for it becomes as wide as boxes may be"
)
SECTIONS = "".join(
    f"\n# Section {name}\n\n[{name}]: {name} {LONG}.\n  + [{name}1]: {name}1 {LONG}.\n"
    f"  - [{name}2]: {name}2 {LONG}.\n"
    for name in "ABCDEF"
)


def picture(settings):
    return buttress.draw(buttress.loads(f"===\ndot: {{sameRank: [{settings}]}}\n===\n{SECTIONS}"))


def middle(drawn, element):
    boxes, _ = layout_of(drawn)
    place = [node.element for node in drawn.scene.nodes].index(element) + 1
    box = boxes[f"n{place}"]
    return (box.top + box.bottom) / 2


def test_levels_within_sections_leave_frames_their_own_ranks():
    drawn = picture("{statements: [A1, A2]}, {statements: [B, B1]}")
    assert drawn.dot.count("rank=same") == 2
    assert "newrank" not in drawn.dot
    assert "pack=" in drawn.dot


@needs_engine
def test_levels_within_sections_hold():
    drawn = picture("{statements: [A, A1]}")
    assert middle(drawn, "A") == pytest.approx(middle(drawn, "A1"), abs=1)
    assert middle(drawn, "B") > middle(drawn, "B1")


@needs_engine
@pytest.mark.parametrize("names", ["A, F1", "A1, C2, E", "B, D1, F2"])
def test_levels_across_sections_hold_where_nothing_else_connects_these(names):
    drawn = picture(f"{{statements: [{names}]}}")
    first, *others = (middle(drawn, name) for name in names.split(", "))
    assert others == [pytest.approx(first, abs=1)] * len(others)
