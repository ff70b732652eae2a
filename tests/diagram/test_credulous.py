"""What only some extensions accept is told from what none does."""

import pytest

from buttress.diagram import draw
from buttress.diagram.dot import dot_of
from buttress.diagram.themes import LIGHT
from buttress.model import MapBuilder
from buttress.semantics import evaluate


def drawn(semantics):
    map_ = MapBuilder().contradict("A", "B").attack("S", "S").attack("A", "C").build()
    return draw(map_, evaluation=evaluate(map_, semantics)).scene


def test_under_preferred_semantics():
    scene = drawn("preferred")
    assert {node.name for node in scene.nodes if node.is_credulous} == {"[A]", "[B]", "[C]"}
    source = dot_of(scene, LIGHT)
    assert source.count(">? in some<") == 4
    assert source.count(">? undecided<") == 2
    assert ">accepted by some extensions<" in source


@pytest.mark.parametrize("semantics", ["grounded", "ideal"])
def test_with_one_extension_there_is_nothing_to_tell_apart(semantics):
    scene = drawn(semantics)
    assert not any(node.is_credulous for node in scene.nodes)
    assert ">accepted by some extensions<" not in dot_of(scene, LIGHT)
