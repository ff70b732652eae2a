"""Strengths on a picture: a bar and a number, never colour alone."""

from types import SimpleNamespace

import pytest

from buttress.diagram import NodeKind, draw
from buttress.diagram.card import card_of
from buttress.diagram.dot import dot_of
from buttress.diagram.legend import legend_of
from buttress.diagram.themes import DARK, LIGHT
from buttress.diagram.wording import tooltip
from buttress.model import ElementKind, Endpoint, MapBuilder
from diagram.themes.test_themes import contrast


def strengths(**values):
    return SimpleNamespace(
        semantics="df-quad",
        statements=values,
        arguments={"Why": 0.25},
        unsettled={Endpoint(ElementKind.STATEMENT, "B")},
    )


def scene(view="default", **values):
    map_ = MapBuilder().attack("B", "A").argument("Why", premises=["P"], conclusion="A").build()
    return draw(map_, view=view, strengths=strengths(**values)).scene


def test_every_statement_and_argument_has_its_number():
    nodes = {node.name: node for node in scene(A=0.5, B=1.0, P=0.75).nodes}
    assert str(nodes["[A]"].gauge) == "0.50"
    assert str(nodes["[B]"].gauge) == "1.00 (not settled)"
    assert nodes["<Why>"].gauge.value == 0.25
    assert "Strength (df-quad): 0.50" in tooltip(nodes["[A]"])


def test_an_inference_has_none_and_what_is_unknown_has_none():
    drawn = scene("structure", A=0.5)
    assert [node.name for node in drawn.nodes if node.gauge] == ["[A]"]
    assert any(node.kind is NodeKind.INFERENCE for node in drawn.nodes)


def test_the_bar_is_as_long_as_the_strength():
    source = dot_of(scene(A=0.5, B=1.0, P=0.0), LIGHT)
    for part, colour in ((28, LIGHT.meter), (28, LIGHT.meter_ground), (56, LIGHT.meter)):
        assert f'WIDTH="{part}" HEIGHT="8" ALIGN="LEFT" BGCOLOR="{colour}"' in source
    assert ">strength (df-quad)<" in source


def test_a_card_has_room_for_it():
    plain, gauged = (
        next(n for n in drawn.nodes if n.name == "[A]") for drawn in (scene(), scene(A=0.5))
    )
    assert card_of(gauged).height > card_of(plain).height


def test_without_strengths_nothing_is_said_of_them():
    drawn = draw(MapBuilder().attack("B", "A").build()).scene
    assert legend_of(drawn).gradual == ""
    assert "strength" not in dot_of(drawn, LIGHT)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_bar_is_seen_on_every_card(theme):
    for ground in (theme.card, theme.card_out, theme.card_undecided, theme.body):
        assert contrast(theme.meter, ground) >= 3
    assert contrast(theme.meter, theme.meter_ground) >= 3
