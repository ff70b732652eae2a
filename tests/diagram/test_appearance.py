"""Maps look as their authors meant, whatever the reader's theme."""

import re

import pytest

import buttress
from buttress.diagram.dot.palette import Palette, paints_of
from buttress.diagram.themes import DARK, LIGHT, paint_in
from buttress.diagram.themes import theme as theme_named
from diagram.geometry import layout_of
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


SETTINGS = """\
===
dot:
  graphname: 'my "graph"'
  mapBgColor: "#ffffee"
  statement: {title: {fontSize: 20}, lineWidth: 300, minWidth: 150}
  argument: {shape: note}
  edge: {penWidth: 2, arrowSize: 2}
  group: {fontSize: 18}
  graphVizSettings: {ranksep: 1.5, rankdir: TB}
  sameRank: [{statements: [A], arguments: [B]}]
===

# One

[A]: a
  + <B>: b {rank: 2}
  - <C>: c {rank: 2}
"""


def test_boxes_lines_and_headings_are_as_the_author_set_them():
    dot = buttress.draw(buttress.loads(SETTINGS), theme="light").dot
    assert dot.startswith('digraph "my \\"graph\\"" {')
    for part in ('bgcolor="#ffffee"', "ranksep=1.5", "rankdir=TB", "shape=note", "labelloc=t"):
        assert part in dot
    assert re.search(r'POINT-SIZE="20" COLOR="#1b2430"><B>A</B>', dot)
    assert re.search(r'POINT-SIZE="18"[^>]*><B>One</B>', dot)
    assert "penwidth=3.2" in dot


def test_what_has_one_rank_stands_on_one_level():
    scene = buttress.draw(buttress.loads(SETTINGS)).scene
    assert scene.level_sets == (("argument:B", "argument:C"), ("statement:A", "argument:B"))
    assert buttress.draw(buttress.loads(TEXT)).scene.level_sets == ()


@needs_engine
@pytest.mark.parametrize("direction", ["LR", "RL"])
def test_where_a_map_grows_sideways_heads_of_lines_are_not_below_boxes(direction):
    settings = f"===\ndot: {{graphVizSettings: {{rankdir: {direction}}}}}\n===\n\n"
    text = "[A]: a statement of some words\n  + <B>: b, in some words\n  - [C]: c, in more words\n"
    boxes, lines = layout_of(buttress.draw(buttress.loads(settings + text)))
    assert len(lines) == 2
    for line in lines:
        assert not boxes[line.ends[1]].holds(*line.points[-1], 1)


@needs_engine
def test_levels_hold_across_frames():
    text = "# One\n\n[A]: a\n  + [B]: b {rank: x}\n\n# Two\n\n[C]: c {rank: x}\n  + [D]: d\n"
    boxes, _ = layout_of(buttress.draw(buttress.loads(text)))
    middles = {name: (box.top + box.bottom) / 2 for name, box in boxes.items()}
    assert middles["n2"] == middles["n3"]


def test_a_wide_box_breaks_its_text_later():
    words = "word " * 40
    narrow, wide = (
        buttress.draw(buttress.loads(f"{front}[A]: {words}\n  + [B]\n")).dot
        for front in ("", "===\ndot: {statement: {lineWidth: 400}}\n===\n\n")
    )
    assert narrow.count("word word") > wide.count("word word") > 0


def test_what_is_wrong_is_told_by_the_check():
    text = TEXT.replace("color:\n", "color:\n  colorSchem: x\n  statementFontColor: red\n", 1)
    found = buttress.check(buttress.loads(text)).findings
    told = [(f.code, f.severity, f.span.line) for f in found if f.code.startswith("CFG")]
    assert told == [("CFG003", "warning", 3), ("CFG004", "warning", 4)]


TAGGED = """\
[Close]: Zoos should be closed. #main
  + <Suffering>: Animals suffer. #(for all) #main
  - [Jobs]: Zoos give work. #(for all) {color: "#123456"}
  - [Films]: Films teach as much.
"""


def told(text, theme):
    nodes = buttress.draw(buttress.loads(text), theme=theme).scene.nodes
    return {node.element: (node.colour, node.notes) for node in nodes}


def test_in_argdowns_theme_boxes_have_the_colours_of_their_tags_and_say_which():
    assert told(TAGGED, "argdown") == {
        "Close": ("#d95f02", ("#main",)),
        "Suffering": ("#7570b3", ("#for all",)),
        "Jobs": ("#123456", ()),
        "Films": (None, ()),
    }


def test_rows_of_a_figure_name_their_tags_too():
    text = "<A>: a\n\n(1) [P]: p #main\n----\n(2) [C]: c\n"
    drawn = buttress.draw(buttress.loads(text), view="argument", elements=["<A>"], theme="argdown")
    (row,) = (node for node in drawn.scene.nodes if node.element == "P")
    assert row.notes == ("#main",)
    assert row.colour is not None


def test_in_other_themes_tags_have_no_colours_unless_the_map_says_so():
    assert told(TAGGED, "light")["Close"] == (None, ())
    asked = "===\ncolor: {colorizeByTag: true}\n===\n\n" + TAGGED
    assert told(asked, "light")["Close"] == ("#d95f02", ())


def test_a_map_may_refuse_colours_for_tags():
    refused = "===\ncolor: {colorizeByTag: false}\n===\n\n" + TAGGED
    assert told(refused, "argdown")["Close"] == (None, ())


def test_a_theme_file_may_ask_for_colours_of_tags(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text("tag_colours = true\n")
    assert told(TAGGED, str(path))["Close"] == ("#d95f02", ("#main",))
