"""An author's own colours, where another program draws."""

import pytest

from buttress.diagram import Cluster, NodeKind
from buttress.diagram.own_colours import own_colours, own_line
from buttress.diagram.themes import theme
from diagram.scenes import node

LIGHT = theme("light")


@pytest.mark.parametrize(
    ("painted", "parts"),
    [
        (node("A"), {}),
        (node("A", colour="#224466"), {"border": "#224466"}),
        (node("A", ink="#112233"), {"ink": "#112233"}),
        (node("A", kind=NodeKind.ARGUMENT, ink="#112233"), {}),
        (
            node("A", kind=NodeKind.ARGUMENT, colour="#112233"),
            {"fill": "#112233", "ink": "#ffffff"},
        ),
        (Cluster("c", "C"), {}),
    ],
)
def test_a_colour_is_used_for_what_it_is_used_for_in_a_picture(painted, parts):
    assert own_colours(painted, LIGHT) == parts


def test_a_section_is_filled_and_its_heading_can_be_read():
    assert own_colours(Cluster("c", "C", colour="#ddeeff"), LIGHT).keys() == {"fill", "ink"}


def test_a_line_that_nobody_could_see_is_made_darker():
    assert own_line("#112233", LIGHT) == "#112233"
    assert own_line("#fefefe", LIGHT) != "#fefefe"
