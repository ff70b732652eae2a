"""Maps look as their authors meant, whatever the reader's theme."""

import re

import pytest

import buttress
from buttress.diagram.dot.palette import Palette, paints_of
from buttress.diagram.themes import DARK, LIGHT, paint_in
from buttress.diagram.themes import theme as theme_named
from diagram.scenes import needs_engine

TEXT = """\
===
color:
  relationColors: {support: "#ffff00"}
  groupColorScheme: ["#dadada"]
===

# One

[A]: a {color: "#000088"}
  + <B>: b {color: "#ffeecc"}
  - <C>: c {color: "#222222"}
"""


def drawn(**options):
    return buttress.draw(buttress.loads(TEXT), **options)


def test_nodes_lines_and_frames_bear_the_authors_colours():
    scene = drawn().scene
    assert {node.element: node.colour for node in scene.nodes} == {
        "A": "#000088",
        "B": "#ffeecc",
        "C": "#222222",
    }
    assert [edge.colour for edge in scene.edges] == ["#ffff00", None]
    assert [cluster.colour for cluster in scene.clusters] == ["#dadada"]


def test_in_dot_fills_are_the_authors_and_titles_contrast_with_them():
    dot = drawn(theme="light").dot
    assert re.search(r'BGCOLOR="#ffeecc">.*?COLOR="#000000"><B>B</B>', dot)
    assert re.search(r'BGCOLOR="#222222">.*?COLOR="#ffffff"><B>C</B>', dot)
    assert 'fillcolor="#dadada"' in dot
    assert 'color="#ffff00"' not in dot


def test_a_statement_has_a_frame_of_its_colour_made_bright_in_the_dark():
    assert 'color="#000088"' in drawn(theme="light").dot
    assert 'color="#000088"' not in drawn(theme="dark").dot


def test_where_an_argument_is_filled_its_text_and_marks_are_read_on_the_fill():
    theme = theme_named("argdown")
    scene = drawn().scene
    palette = Palette(theme, lambda paint: paint_in(theme, paint))
    dark = palette.for_node(next(node for node in scene.nodes if node.element == "C"))
    assert (dark.body, dark.prose, dark.mark_in) == ("#222222", "#ffffff", "#ffffff")


@needs_engine
def test_an_svg_has_a_variable_for_each_colour_with_its_value_for_dark_pages():
    svg = drawn().svg()
    for paint in paints_of(drawn().scene, LIGHT):
        assert f"--buttress-{paint.name}:{paint_in(LIGHT, paint)}" in svg
        assert f"--buttress-{paint.name}:{paint_in(DARK, paint)}" in svg
    assert "own-fill-ffeecc" in svg


@pytest.mark.parametrize("value", ['red" onload="x', "</style>", "#12345", "javascript:1"])
def test_what_is_no_colour_reaches_no_picture(value):
    text = TEXT.replace("#ffeecc", value.replace('"', '\\"'))
    assert {node.colour for node in buttress.draw(buttress.loads(text)).scene.nodes} == {
        "#000088",
        None,
        "#222222",
    }
