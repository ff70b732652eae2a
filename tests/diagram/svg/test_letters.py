"""Cards are written in an SVG where an engine writes them when it is given the whole label."""

import re
from xml.etree import ElementTree as ET

import attrs
import pytest

from buttress.diagram.card import card_of
from buttress.diagram.dot import dot_of
from buttress.diagram.dot.labels import PLACE, label_of, place_of
from buttress.diagram.engines import ENGINES
from buttress.diagram.scene import Gauge, NodeKind
from buttress.diagram.svg import coded_dot, finish
from buttress.diagram.themes import LIGHT, theme
from diagram.scenes import HOSTILE, needs_engine, node, scene_of

SVG = "{http://www.w3.org/2000/svg}"
TEXT = "Animals in zoos suffer from confinement, and visitors learn little from it."


def drawn(dot):
    return ENGINES["auto"].render(dot, "svg", time_limit=60)


def texts(svg, word):
    """The texts of each group of that class, with where they begin."""
    return [
        [
            (each.text, float(each.get("x")), float(each.get("y")), each.get("text-anchor"))
            for each in group.iter(f"{SVG}text")
        ]
        for group in ET.fromstring(svg).iter(f"{SVG}g")
        if word in (group.get("class") or "").split()
    ]


@needs_engine
@pytest.mark.parametrize("look", ["light", "argdown"])
def test_every_line_stands_where_the_engine_would_set_it(marked_zoo, look):
    scene = attrs.evolve(
        marked_zoo,
        nodes=tuple(
            attrs.evolve(each, gauge=Gauge(0.25, "df-quad") if place % 2 else None, beyond=place)
            for place, each in enumerate(marked_zoo.nodes)
        ),
    )
    chosen = theme(look)
    ours = texts(finish(drawn(coded_dot(scene, chosen)), scene, chosen), "node")
    theirs = texts(drawn(dot_of(scene, chosen)), "node")
    assert sorted(len(each) for each in ours) == sorted(len(each) for each in theirs)
    by_words = {tuple(sorted(line[0] for line in each)): each for each in theirs}
    for lines in ours:
        engine = by_words[tuple(sorted(line[0] for line in lines))]
        for (_, x, y, anchor), (_, engine_x, engine_y, _) in zip(
            sorted(lines), sorted(engine), strict=True
        ):
            assert y == pytest.approx(engine_y, abs=2)
            if anchor == "start":
                assert x == pytest.approx(engine_x, abs=1)
            else:
                assert x > engine_x


@pytest.mark.parametrize("kind", NodeKind)
@pytest.mark.parametrize("title", ["", "Title"])
def test_the_place_of_a_card_is_as_large_as_its_label(kind, title):
    card = card_of(node(title, TEXT if title else "", kind=kind, gauge=Gauge(0.5, "df-quad")))
    size = re.compile(r'WIDTH="(\d+)" HEIGHT="(\d+)"')
    label, place = label_of(card, LIGHT), place_of(card)
    assert size.findall(label)[:1] == size.findall(place)


def test_a_point_without_words_has_no_place():
    card = card_of(node("", kind=NodeKind.INFERENCE))
    assert place_of(card) == '""'


@pytest.mark.parametrize("kind", NodeKind)
def test_rows_are_below_each_other_and_within_their_card(kind):
    card = card_of(node("Title", TEXT, kind=kind, gauge=Gauge(0.5, "df-quad"), beyond=3))
    written = card.rows
    ends = [0]
    for row in written.rows:
        assert row.top >= ends[-1]
        ends.append(row.top + row.height)
    assert ends[-1] <= written.height < card.height


@needs_engine
def test_the_engine_reads_no_word_of_a_card_and_no_place_is_left():
    scene = scene_of([node("A secret", TEXT)])
    dot = coded_dot(scene, LIGHT)
    assert "secret" not in dot
    svg = finish(drawn(dot), scene, LIGHT)
    assert ">A secret</text>" in svg
    assert PLACE not in svg


@needs_engine
def test_what_is_written_is_escaped():
    scene = scene_of([node(title, title) for title in HOSTILE])
    svg = finish(drawn(coded_dot(scene, LIGHT)), scene, LIGHT)
    elements = list(ET.fromstring(svg).iter())
    assert f"{SVG}script" not in {each.tag for each in elements}
    assert not [name for each in elements for name in each.attrib if name.startswith("on")]
    assert any("<script>" in (each.text or "") for each in elements)
