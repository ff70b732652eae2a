"""Mermaid's and D2's own parsers find in the text what is in the scene.

They run where `npm install` has been run in this folder, or in one that BUTTRESS_PARSERS names.
"""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest

import buttress
from buttress.checks import check
from buttress.diagram import Cluster, EdgeKind, NodeKind, Weight, draw
from buttress.diagram.d2 import d2_of
from buttress.diagram.mermaid import mermaid_of
from buttress.diagram.own_colours import own_colours
from buttress.diagram.plain_label import plain_label
from buttress.diagram.themes import theme
from buttress.diagram.views import view
from buttress.semantics import evaluate
from diagram.parsers.reader import Reader, is_installed
from diagram.scenes import HOSTILE, hostile_figure, hostile_scene, node, scene_of

pytestmark = pytest.mark.skipif(
    not is_installed(), reason="node, or `npm install` in tests/diagram/parsers, is missing"
)

LIGHT = theme("light")
TAG = re.compile(r"<(?!/?b>|br>)")
ARGUMENTS = sorted((Path(__file__).parents[3] / "arguments").glob("*.argdown"))
BASE = "https://example.org/a b/%22x/?q='\"`${x}&y=1;#"
MEANT = [
    '%%{init: {"theme": "dark"}}%% %% comment',
    "style: a:b #35; classDef x:#fff; linkStyle",
    "1. first",
    "- item",
    "+ item",
    "`**bold** _it_` *x* ~y~",
    "fa:fa-user fab:fa-github",
    "$$x^2$$ ${y} $z",
    "https://example.org/?a=b www.example.org",
    "end subgraph click call href",
    "ﬂ°°60¶ßscript¶ß ﬂ°lt¶ß",
    "#lt;b#gt; #60; &lt;b&gt;",
    "n1 --> n2",
    "---",
    "@{shape: circle}",
    "a | b || c; d // e",
    "![x](https://example.org/x.png) [y](javascript:alert(1)) [z]: javascript:1",
    "x] --> y[ ) } ] }",
    '\\n \\" \\${ \\\\',
    '\'single\' ""double""',
    "|md # x |",
    "*.x: y; ...@import &class !&x",
    "null suspend vars: {} layers: {}",
]


WRITERS = {"mermaid": mermaid_of, "d2": d2_of}


@pytest.fixture(scope="module")
def readers():
    with Reader("mermaid") as mermaid, Reader("d2") as d2:
        yield {"mermaid": mermaid, "d2": d2}


@pytest.fixture(scope="module")
def mermaid(readers):
    return readers["mermaid"]


def labels(scene):
    return ["\n".join(plain_label(each).lines) or " " for each in scene.nodes]


@pytest.mark.parametrize("name", ["structure", "default", "overview"])
def test_mermaid_finds_every_box_and_line_of_the_zoo(mermaid, zoo, name):
    picture = draw(zoo, view=name, evaluation=evaluate(zoo), findings=check(zoo).findings)
    found = mermaid.read(picture.mermaid)
    shown = {each["id"]: each["label"] for each in found["nodes"]}
    assert [shown[f"n{number}"] for number in range(1, len(shown) + 1)] == labels(picture.scene)
    ids = {each.key: f"n{number}" for number, each in enumerate(picture.scene.nodes, 1)}
    ends = [[ids[edge.source], ids[edge.target]] for edge in picture.scene.edges]
    assert [edge["ends"] for edge in found["edges"]] == ends
    assert 'title: "Zoos"' in picture.mermaid
    assert found["about"][0] == "Argument map: Zoos"
    assert "statements" in found["about"][1]


def test_mermaid_finds_the_sections(mermaid, zoo):
    found = mermaid.read(draw(zoo, view="structure").mermaid)
    names = {group["label"] for group in found["groups"]}
    assert names == {"The question", "Welfare", "Education"}
    (education,) = (group for group in found["groups"] if group["label"] == "Education")
    assert len(education["nodes"]) > 1


def test_mermaid_knows_what_kind_a_box_is_and_how_it_stands(mermaid, marked_zoo):
    found = mermaid.read(mermaid_of(marked_zoo, LIGHT))
    boxes = sorted(found["nodes"], key=lambda box: int(box["id"][1:]))
    for each, shown in zip(marked_zoo.nodes, boxes, strict=True):
        assert each.kind.value in shown["classes"]
        assert f"is-{each.standing.value}" in shown["classes"]
        assert ("conclusion" in shown["classes"]) == each.is_conclusion
    shapes = {
        each.kind: shown["shape"] for each, shown in zip(marked_zoo.nodes, boxes, strict=True)
    }
    assert len(set(shapes.values())) == len(shapes)


def every_kind():
    nodes = [node("A", "a"), node("B", "b")]
    return scene_of(nodes, [("A", "B", kind) for kind in EdgeKind])


@pytest.mark.parametrize("language", ["mermaid", "d2"])
def test_no_two_kinds_of_line_look_alike_without_colour(readers, language):
    text = WRITERS[language](every_kind(), LIGHT)
    found = readers[language].read(text)["edges"]
    assert len(found) == len(EdgeKind)
    looks = [(each["head"], each["stroke"], each.get("tail"), each["label"]) for each in found]
    assert len(set(looks)) == len(looks)
    without_words = {look[:3] for look in looks}
    assert len(without_words) >= len(EdgeKind) - 1  # of entailing and supporting the width differs


@pytest.mark.parametrize("language", ["mermaid", "d2"])
def test_the_author_s_own_colours_are_kept(readers, language):
    argument = node("A", "a", kind=NodeKind.ARGUMENT, colour="#334455", ink="#f2f3f4")
    frames = [Cluster("f", "Frame", nodes=("A",), colour="#ddeeff")]
    scene = scene_of([argument, node("B", "b", colour="#224466")], [("A", "B")], frames)
    edges = (attrs.evolve(scene.edges[0], colour="#010203"),)
    text = WRITERS[language](attrs.evolve(scene, edges=edges), LIGHT)
    readers[language].read(text)
    own = {colour for part in frames for colour in own_colours(part, LIGHT).values()}
    for colour in ("#334455", "#f2f3f4", "#224466", "#010203", *own):
        assert colour in text


@pytest.mark.parametrize("language", ["mermaid", "d2"])
def test_what_is_drawn_attention_to_stands_out(readers, language):
    nodes = [node("A", "a", weight=Weight.HEAVY), node("B", "b", weight=Weight.PALE)]
    scene = scene_of(nodes, [("A", "B")])
    edges = (attrs.evolve(scene.edges[0], weight=Weight.PALE),)
    text = WRITERS[language](attrs.evolve(scene, edges=edges), LIGHT)
    readers[language].read(text)
    assert "stroke-width" in text
    assert text.count("opacity") == 2


def hostile(texts):
    """Boxes and frames that bear the texts, with lines of every kind between the first two."""
    nodes = [
        node(str(number), text, title=text, tags=(text,), reason=text)
        for number, text in enumerate(texts)
    ]
    nodes.append(node("last", texts[0], title="", kind=NodeKind.ARGUMENT))
    frames = [
        Cluster(f"frame {number}", text or "x", nodes=(str(number),))
        for number, text in enumerate(texts)
    ]
    edges = [("0", "last", kind) for kind in EdgeKind]
    return scene_of(nodes, edges, frames, title=texts[0])


@pytest.mark.parametrize("text", [*HOSTILE, *MEANT])
def test_hostile_texts_are_texts_to_mermaid(mermaid, text):
    scene = hostile([text])
    found = mermaid.read(mermaid_of(scene, LIGHT, BASE))
    assert [box["label"] for box in found["nodes"]] == labels(scene)
    assert not any(TAG.search(box["raw"]) for box in found["nodes"])
    assert len(found["edges"]) == len(EdgeKind)


def test_hostile_texts_are_texts_to_d2(readers):
    texts = [*HOSTILE, *MEANT]
    scene = hostile(texts)
    found = readers["d2"].read(d2_of(scene, LIGHT, BASE))
    shown = {box["id"].split(".")[-1]: box["label"] for box in found["nodes"]}
    for number, label in enumerate(labels(scene), 1):
        if "…" not in shown[f"n{number}"]:
            assert "".join(shown[f"n{number}"].split()) == "".join(label.split())
    assert len(found["edges"]) == len(EdgeKind)
    assert "<script" not in found["svg"].lower()


def test_everything_hostile_at_once_is_read(mermaid):
    scene = hostile_scene()
    found = mermaid.read(mermaid_of(scene, LIGHT))
    assert len(found["edges"]) == len(scene.edges)
    figure = hostile_figure()
    found = mermaid.read(mermaid_of(figure, LIGHT))
    assert len(found["edges"]) == len(figure.nodes) - 1  # what keeps them below each other


@pytest.mark.parametrize(
    ("language", "path"),
    [*(("mermaid", path) for path in ARGUMENTS), ("d2", ARGUMENTS[-1])],
    ids=lambda value: getattr(value, "stem", value),
)
def test_the_showcase_is_read(readers, language, path, monkeypatch):
    monkeypatch.chdir(path.parents[1])
    map = buttress.load(f"arguments/{path.name}")
    scene = view("structure")(map)
    write = WRITERS[language]
    found = readers[language].read(write(scene, LIGHT, "https://example.org/blob/"))
    assert len(found["edges"]) == len(scene.edges)
    links = [each["link"] for each in found["nodes"] if each["link"]]
    assert len(links) == len(scene.nodes)
    assert all(link.startswith("https://example.org/blob/") for link in links)
    assert links[0].endswith(f"#L{scene.nodes[0].span.line}")
