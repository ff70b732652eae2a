"""Sections as one box each, and a picture for each of them."""

import re
from itertools import pairwise

import attrs
import pytest

import buttress
from buttress.diagram import (
    EdgeKind,
    NodeKind,
    UnknownNameError,
    atlas,
    draw,
)
from buttress.diagram.sections.choice import outer_sections, sections_to_close
from buttress.diagram.sections.closing import closed
from buttress.model import MapBuilder, Severity
from diagram.scenes import needs_engine

TEXT = """\
# One {isClosed: true}

[A]: a
  + <B>: b
  - <C>: c

# Two

[D]: d
  + <E>: e
    - [A]
  - <B>
  - <C>
"""


def boxes(picture):
    return {node.title: node.text for node in picture.scene.nodes if node.kind is NodeKind.SECTION}


def large(sections=8, size=60, level=1):
    """A map of so many sections, each with a claim that the others of it attack."""
    builder = MapBuilder(title="Large")
    if level > 1:
        builder.section("All")
    for section in range(sections):
        builder.section(f"Section {section}", level=level)
        names = [f"S{section}.{number}" for number in range(size)]
        for name in names:
            builder.statement(name, f"This is {name}.")
        for lower in names[1:]:
            builder.attack(lower, names[0])
        if section:
            builder.support(names[0], f"S{section - 1}.0")
    return builder.build()


def test_a_section_that_the_author_wants_closed_is_one_box():
    picture = draw(buttress.loads(TEXT))
    assert boxes(picture) == {"One": "1 statement and 2 arguments"}
    assert [node.element for node in picture.scene.nodes if node.kind is not NodeKind.SECTION] == [
        "D",
        "E",
    ]


def test_its_lines_are_gathered_by_kind_and_counted():
    edges = draw(buttress.loads(TEXT)).scene.edges
    told = {(edge.kind, edge.source, edge.target): edge.note for edge in edges}
    assert told == {
        (EdgeKind.ATTACK, "section:s1", "argument:E"): "",
        (EdgeKind.ATTACK, "section:s1", "statement:D"): "2 lines",
        (EdgeKind.SUPPORT, "argument:E", "statement:D"): "",
    }


def test_its_box_says_what_stands_and_what_was_found():
    m = buttress.loads(TEXT)
    found = buttress.check(m).findings
    picture = draw(m, evaluation=buttress.evaluate(m), findings=found)
    assert boxes(picture) == {"One": "1 statement and 2 arguments; 2 in, 1 out"}
    box = next(node for node in picture.scene.nodes if node.kind is NodeKind.SECTION)
    open_nodes = draw(m, findings=found, sections="open").scene.nodes
    inside = [node for node in open_nodes if node.element in ("A", "B", "C")]
    assert sorted(map(str, box.marks)) == sorted(str(mark) for n in inside for mark in n.marks)
    assert all(mark.severity in Severity for mark in box.marks)


def test_open_shows_everything_and_closed_closes_all():
    m = buttress.loads(TEXT)
    assert boxes(draw(m, sections="open")) == {}
    assert set(boxes(draw(m, sections="closed"))) == {"One", "Two"}
    with pytest.raises(UnknownNameError, match="auto, open, closed"):
        draw(m, sections="shut")


def test_who_asks_for_elements_sees_them():
    assert boxes(draw(buttress.loads(TEXT), elements="A")) == {}


@pytest.mark.parametrize("view", ["default", "overview", "structure"])
def test_sections_of_large_maps_are_closed_and_of_small_ones_not(view):
    assert len(boxes(draw(large(), view=view))) == 8
    assert boxes(draw(large(4), view=view)) == {}


def test_the_innermost_sections_are_closed_first():
    scene = draw(large(level=2), view="overview").scene
    assert len([node for node in scene.nodes if node.kind is NodeKind.SECTION]) == 8
    assert [cluster.title for cluster in scene.clusters] == ["All"]
    assert scene.clusters[0].nodes == tuple(f"section:s{n}" for n in range(2, 10))


def test_every_node_is_on_exactly_one_sheet_and_can_be_reached_from_the_index():
    picture = draw(large(level=2), sections="open")
    sheets = {sheet.name: sheet.picture.scene for sheet in atlas(picture)}
    shown = [n.key for s in sheets.values() for n in s.nodes if n.kind is not NodeKind.SECTION]
    assert sorted(shown) == sorted(node.key for node in picture.scene.nodes)
    reached, waiting = set(), ["index.svg"]
    while waiting:
        name = waiting.pop()
        reached.add(name)
        waiting += [n.link for n in sheets[name].nodes if n.link and n.link not in reached]
    assert reached == set(sheets)
    assert all(s.clusters[0].link == "index.svg" for name, s in sheets.items() if name[0] != "i")


def test_a_sheet_that_is_too_large_closes_sections_in_it():
    builder = MapBuilder()
    for chapter in range(40):
        builder.section(f"Chapter {chapter}")
        for section in range(10):
            builder.section(f"Section {chapter}.{section}", level=2)
            for number in range(40 if not chapter else 2):
                builder.statement(f"S{chapter}.{section}.{number}", "It is so.")
                builder.attack(f"S{chapter}.{section}.{number}", f"S{chapter}.{section}.0")
    picture = draw(builder.build(), view="overview", sections="open")
    sheets = {sheet.name: sheet.picture.scene for sheet in atlas(picture)}
    assert max(len(scene.nodes) for scene in sheets.values()) <= 300
    first = sheets["01-chapter-0.svg"]
    assert {node.kind for node in first.nodes} == {NodeKind.SECTION}
    inner = sheets[first.nodes[0].link]
    assert inner.clusters[0].link == "01-chapter-0.svg"
    assert inner.title == "Section 0.0"


def test_a_small_map_is_split_at_its_outermost_sections():
    picture = draw(buttress.loads(TEXT.replace("{isClosed: true}", "")), sections="open")
    assert [sheet.name for sheet in atlas(picture)] == ["index.svg", "01-one.svg", "02-two.svg"]


def test_file_names_are_plain_whatever_titles_say():
    text = "# ../../etc/b; rm *\n\n[A]: a\n  + [B]: b\n\n# \u6f22\u5b57\n\n[C]: c\n  + [A]\n"
    names = [s.name for s in atlas(draw(buttress.loads(text), sections="open"))]
    assert names == ["index.svg", "01-etc-b-rm.svg", "02.svg"]


@needs_engine
def test_boxes_lead_to_sheets_and_headings_lead_back():
    picture = draw(buttress.loads(TEXT), sections="open")
    svgs = {sheet.name: sheet.picture.svg() for sheet in atlas(picture)}
    assert 'href="01-one.svg"' in svgs["index.svg"]
    assert 'href="index.svg"' in svgs["01-one.svg"]


def test_closing_nothing_changes_nothing():
    scene = draw(buttress.loads(TEXT), sections="open").scene
    assert closed(scene, ()) is scene
    assert sections_to_close(scene) == {"section:s1"}
    assert outer_sections(scene) == {"section:s1", "section:s2"}


def test_a_title_cannot_break_out_of_the_graph():
    scene = draw(buttress.loads(TEXT), sections="open").scene
    hostile = '"]; } <b>&'
    clusters = tuple(attrs.evolve(each, title=hostile) for each in scene.clusters)
    made = closed(attrs.evolve(scene, clusters=clusters), {"section:s1"})
    picture = attrs.evolve(draw(buttress.loads(TEXT)), scene=made)
    assert re.search(r"<B>&quot;\]; } &lt;b&gt;&amp;</B>", picture.dot)
    assert all(one.key != two.key for one, two in pairwise(made.nodes))
