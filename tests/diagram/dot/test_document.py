"""The graph in the DOT language."""

import re
import xml.etree.ElementTree as ET
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from buttress.argdown import loads
from buttress.diagram import Cluster, EdgeKind, NodeKind, Scene, draw
from buttress.diagram.dot import dot_of
from buttress.diagram.themes import DARK, LIGHT
from diagram.scenes import hostile_figure, hostile_scene, node, scene_of

# The tokens of https://graphviz.org/doc/info/lang.html; HTML strings are balanced.
TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"|[A-Za-z_][A-Za-z_0-9]*|-?[0-9.]+|->|[{}\[\]=;,]|\s+', re.DOTALL
)


def tokens(source):
    """The tokens of a DOT text; fails where it is not made of them."""
    at = 0
    while at < len(source):
        if source[at] == "<":
            depth, end = 0, at
            while depth or end == at:
                depth += {"<": 1, ">": -1}.get(source[end], 0)
                end += 1
            yield source[at:end]
            at = end
            continue
        found = TOKEN.match(source, at)
        assert found, source[at : at + 80]
        at = found.end()
        if not found[0].isspace():
            yield found[0]


def labels(source):
    return [token[1:-1] for token in tokens(source) if token.startswith("<")]


def words_in(label):
    return [text for text in ET.fromstring(f"<l>{label}</l>").itertext() if text.strip()]


def attributes(source, name):
    """The attributes of a node or edge statement, by the id that it has."""
    (line,) = re.findall(rf"^.*\bid={name}\b.*$", source, re.MULTILINE)
    return dict(re.findall(r'(\w+)=("[^"]*"|[\w.]+)', re.sub(r"label=<.*>>", "", line)))


TINY = scene_of(
    [
        node("Rain", "It has rained.", is_conclusion=True),
        node("Puddles", "Puddles are a sign of rain.", kind=NodeKind.ARGUMENT),
        node("Wet", "The street is wet.", is_implicit=True),
    ],
    [
        ("Puddles", "Rain"),
        ("Wet", "Puddles", EdgeKind.ATTACK),
        ("Wet", "Rain", EdgeKind.CONTRADICTORY),
    ],
    [Cluster("s1", "Weather", 1, ("Rain", "Puddles"))],
)


def test_nodes_say_what_they_are():
    source = dot_of(TINY, LIGHT)
    assert [words_in(label) for label in labels(source)][:4] == [
        ["Weather"],
        ["Rain", "It has rained."],
        ["Puddles", "Puddles are a", "sign of rain."],
        ["Wet", "The street is wet.", "implicit"],
    ]
    rain, puddles, wet = (attributes(source, name) for name in ("n1", "n2", "n3"))
    assert (rain["style"], rain["peripheries"]) == ('"filled,rounded"', "2")
    assert puddles["style"] == "filled"
    assert wet["style"] == '"filled,rounded,dashed"'


def test_edges_say_what_they_are():
    source = dot_of(TINY, LIGHT)
    support, attack, contradiction = (attributes(source, name) for name in ("e1", "e2", "e3"))
    assert (support["style"], support["arrowhead"]) == ("solid", "normal")
    assert (attack["style"], attack["arrowhead"]) == ("dashed", "tee")
    assert (contradiction["dir"], contradiction["arrowtail"]) == ("both", "box")
    assert support["color"] == f'"{LIGHT.support}"'
    assert attack["tooltip"] == '"[Wet] attacks [Puddles]"'
    assert "n2 -> n1" in source


def test_conclusions_stand_on_top_and_groups_are_clusters():
    source = dot_of(TINY, LIGHT)
    assert "rankdir=BT" in source
    cluster = re.search(r"subgraph cluster_c1 \{(.*?)\n\t\}", source, re.DOTALL)[1]
    assert re.findall(r"^\t\t(n\d)", cluster, re.MULTILINE) == ["n1", "n2"]


def test_nodes_have_the_size_of_their_cards():
    source = dot_of(TINY, LIGHT)
    assert "fixedsize=shape" in source
    widths = [float(attributes(source, name)["width"]) for name in ("n1", "n2", "n3")]
    assert all(1 <= width <= 4 for width in widths)


def test_graphs_are_named_and_never_orthogonal():
    for theme in (LIGHT, DARK):
        for scene in (TINY, Scene("default"), hostile_scene()):
            source = dot_of(scene, theme)
            assert source.startswith('digraph "argument map" {')
            assert "ortho" not in source


def test_the_theme_gives_the_colours():
    source = dot_of(TINY, DARK)
    assert f'bgcolor="{DARK.paper}"' in source
    assert not set(re.findall(r"#[0-9a-f]{6}", source)) - set(DARK.colours().values())


def test_the_same_map_gives_the_same_text(zoo):
    for view in ("default", "structure", "overview"):
        assert draw(zoo, view=view).dot == draw(zoo, view=view).dot


def test_hostile_titles_stay_within_their_strings():
    for scene in (hostile_scene(), hostile_figure()):
        for label in labels(dot_of(scene, LIGHT)):
            words_in(label)


def test_links_lead_to_lines_and_only_with_a_base():
    map_ = loads("\n[A]: a\n  + [B]: b\n", "folder/my map.argdown")
    assert "URL" not in draw(map_).dot
    source = draw(map_, link_base="https://example.org/").dot
    assert 'URL="https://example.org/folder/my%20map.argdown#L2"' in source


ANY_TEXT = st.text(st.characters(codec=None), max_size=60)


@settings(max_examples=150)
@given(st.lists(st.tuples(ANY_TEXT, ANY_TEXT, st.sampled_from(NodeKind)), max_size=4), ANY_TEXT)
def test_whatever_is_written_the_text_is_dot(parts, heading):
    nodes = [
        node(f"{place}", text, kind=kind, title=title)
        for place, (title, text, kind) in enumerate(parts)
    ]
    edges = [("0", drawn.key) for drawn in nodes]
    clusters = [Cluster("s", heading, 1, tuple(drawn.key for drawn in nodes))]
    source = dot_of(scene_of(nodes, edges, clusters, title=heading), LIGHT)
    for label in labels(source):
        words_in(label)
    source.encode()


def test_large_graphs_are_given_less_care():
    many = [node(f"S{n}") for n in range(301)]
    assert "nslimit=2" in dot_of(scene_of(many), LIGHT)
    assert "nslimit" not in dot_of(TINY, LIGHT)


def test_graphs_with_many_lines_are_given_less_care():
    few = [node(f"S{n}") for n in range(40)]
    pairs = [(one.key, other.key) for one, other in combinations(few, 2)]
    assert "nslimit=2" in dot_of(scene_of(few, pairs), LIGHT)
    assert "nslimit" not in dot_of(scene_of(few, pairs[:600]), LIGHT)
