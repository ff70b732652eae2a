"""Frames that can be told apart."""

import re

import pytest

from buttress.diagram import NodeKind
from buttress.diagram.dot import dot_of
from buttress.diagram.dot.looks import look_of
from buttress.diagram.scene import Weight
from buttress.diagram.themes import LIGHT, THEMES
from diagram.scenes import node, scene_of

GAP = 4
"""Points between the middles of the two frames of a double one, as Graphviz draws them."""


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_two_frames_of_a_heavy_double_one_do_not_run_into_one(theme):
    heavy = look_of(node("A", is_conclusion=True, weight=Weight.HEAVY), theme)
    plain = look_of(node("A", is_conclusion=True), theme)
    assert heavy["peripheries"] == plain["peripheries"] == "2"
    assert float(plain["penwidth"]) < float(heavy["penwidth"]) <= GAP - 1


def test_the_legend_shows_what_is_finally_argued_for_with_a_double_frame():
    scene = scene_of(
        [node("A", is_conclusion=True), node("B", kind=NodeKind.ARGUMENT)], [("B", "A")]
    )
    key = dot_of(scene, LIGHT).rpartition("label=<")[2]
    sample = key[: key.index("finally argued for")]
    frames = re.findall(rf'<TABLE BORDER="1"[^>]*COLOR="{LIGHT.border_conclusion}"', sample)
    assert len(frames) == 2
