"""Whatever a title contains, a picture can stand in a page: nothing runs, nothing is fetched."""

import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from buttress.diagram import Cluster, EdgeKind, Mark, Node, NodeKind, Picture, Scene
from buttress.diagram.engines import ENGINES
from buttress.diagram.themes import theme
from buttress.model import Severity, Standing
from diagram.scenes import HOSTILE, needs_engine, scene_of

pytestmark = needs_engine

ATTACKS = [
    *HOSTILE,
    "</title></svg><script>window.ran=1</script>",
    "<img src=x onerror=window.ran=1>",
    '" onfocus="window.ran=1" autofocus tabindex="1" x="',
    "' onload='window.ran=1",
    "</style><style>*{background:url(https://evil.example/x)}",
    "<![CDATA[<script>window.ran=1</script>]]>",
    "<foreignObject><iframe srcdoc='<script>parent.ran=1</script>'></iframe></foreignObject>",
    '<use href="https://evil.example/x.svg#y"/>',
    "<animate onbegin=window.ran=1 attributeName=x dur=1s>",
    "&lt;script&gt;window.ran=1&lt;/script&gt;",
    "&#x3c;script&#x3e;window.ran=1",
    "]]><script>window.ran=1</script><![CDATA[",
    "<noscript><p title='</noscript><img src=x onerror=window.ran=1>'>",
    "<math><mtext><table><mglyph><style><img src=x onerror=window.ran=1>",
    "https://evil.example/ @import url(//evil.example/a.css);",
    "\u2028\u2029\ufeff\u202e\u200b",
    "--><script>window.ran=1</script><!--",
]
ELEMENTS = {"svg", "g", "a", "title", "desc", "style", "defs", "pattern"}
ELEMENTS |= {"text", "path", "polygon", "polyline", "ellipse"}
PHASES = (Phase.explicit, Phase.generate)
"""No shrinking: each example has an engine draw a picture."""
PIECES = st.one_of(st.text(max_size=30), st.sampled_from(ATTACKS), st.characters(codec=None))


def scene_with(texts):
    """Each text in every place of a scene where a text can stand."""
    nodes = [
        Node(
            f"{place}{text}",
            list(NodeKind)[place % 3],
            text,
            text,
            title=text,
            text=text,
            detail=text,
            tags=(text,),
            reason=text,
            standing=list(Standing)[place % 3],
            marks=(Mark(text, Severity.WARNING, text),),
        )
        for place, text in enumerate(texts)
    ]
    frames = [Cluster(f"c{node.key}", node.title, 1, (node.key,)) for node in nodes]
    pairs = [(node.key, nodes[0].key, list(EdgeKind)[i % 7]) for i, node in enumerate(nodes)]
    scene = scene_of(nodes, pairs, frames, title=texts[0], path=texts[0])
    return attrs.evolve(scene, edges=tuple(attrs.evolve(e, note=texts[0]) for e in scene.edges))


def drawn(texts, **more):
    return Picture(scene_with(texts), ENGINES["auto"], **more).svg()


class Reader(HTMLParser):
    """Collects what a reader of HTML sees."""

    def __init__(self):
        super().__init__()
        self.elements, self.attributes = [], set()

    def handle_starttag(self, tag, attributes):
        self.elements.append(tag)
        self.attributes |= {name for name, _ in attributes}


def shape_of(svg):
    root = ET.fromstring(svg)
    names = [element.tag.rpartition("}")[2] for element in root.iter()]
    return names, {name.rpartition("}")[2] for element in root.iter() for name in element.attrib}


@settings(max_examples=12, suppress_health_check=list(HealthCheck), phases=PHASES, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=4), st.sampled_from(["auto", "print"]))
def test_as_xml_and_as_html_it_is_the_same_elements(texts, name):
    svg = drawn(texts, theme=theme(name))
    names, attributes = shape_of(svg)
    reader = Reader()
    reader.feed(svg)
    assert set(names) <= ELEMENTS
    assert reader.elements == [name.lower() for name in names]
    assert reader.attributes == {name.lower() for name in attributes} | {"xmlns"}
    assert not [name for name in attributes if name.startswith("on") or "src" in name]


@pytest.fixture(scope="module")
def attacked():
    return drawn(ATTACKS)


COUNT = "[...document.querySelectorAll('svg *')].map(element => element.localName)"


def harmless(tab, page):
    page.wait_for_load_state()
    page.evaluate("document.querySelectorAll('[tabindex]').forEach(each => each.focus())")
    page.wait_for_timeout(100)
    assert page.evaluate("window.ran") is None
    assert tab.refused == []


def test_inlined_in_a_page_nothing_runs_and_nothing_is_fetched(tab, attacked):
    page = tab(f"<!doctype html><meta charset=utf-8><p>before</p>{attacked}<p>after</p>")
    names, _ = shape_of(attacked)
    assert page.evaluate(COUNT) == names[1:]
    assert page.locator("body > *").count() == 3
    harmless(tab, page)
    assert tab.complaints == []


def test_as_a_file_of_its_own_nothing_runs_and_nothing_is_fetched(tab, attacked, tmp_path):
    file = tmp_path / "map.svg"
    file.write_text(attacked, encoding="utf-8")
    page = tab(file)
    names, _ = shape_of(attacked)
    assert page.evaluate("[...document.querySelectorAll('*')].map(e => e.localName)") == names
    harmless(tab, page)


def test_a_strict_policy_has_nothing_to_refuse_but_the_style(tab, attacked):
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    page = tab(f"<!doctype html><meta charset=utf-8>{head}{attacked}")
    harmless(tab, page)
    assert tab.complaints == []


@settings(max_examples=4, suppress_health_check=list(HealthCheck), phases=PHASES, deadline=None)
@given(texts=st.lists(PIECES, min_size=4, max_size=8))
def test_whatever_titles_say_nothing_runs(tab, texts):
    svg = drawn(texts)
    page = tab(f"<!doctype html><meta charset=utf-8>{svg}")
    names, _ = shape_of(svg)
    assert page.evaluate(COUNT) == names[1:]
    harmless(tab, page)


def test_two_pictures_on_a_page_share_no_id(tab):
    texts = ["A", "B"]
    both = drawn(texts, theme=theme("light")) + drawn(texts, theme=theme("print"))
    page = tab(f"<!doctype html>{both}{drawn(texts, prefix='third')}")
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(each => each.id)")
    assert len(set(ids)) == len(ids)
    assert not [each for each in ids if re.search("[^A-Za-z0-9_-]", each)]


def test_an_empty_picture_is_one_too(tab):
    page = tab(f"<!doctype html>{Picture(Scene('default'), ENGINES['auto']).svg()}")
    assert page.locator("svg > title").text_content() == "Argument map"
