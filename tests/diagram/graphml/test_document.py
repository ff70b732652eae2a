"""GraphML, parsed back."""

import xml.etree.ElementTree as ET

from buttress.diagram import Gauge, draw
from buttress.diagram.graphml import graphml_of
from buttress.semantics import evaluate
from diagram.scenes import hostile_scene, node, scene_of

NAMESPACE = {"g": "http://graphml.graphdrawing.org/xmlns"}


def parsed(text):
    """A GraphML document as nodes and edges with what is said of them, typed as its keys say."""
    root = ET.fromstring(text)
    read = {"string": str, "boolean": {"true": True, "false": False}.get, "int": int}
    read["double"] = float
    keys = {
        key.get("id"): (key.get("for"), key.get("attr.name"), read[key.get("attr.type")])
        for key in root.findall("g:key", NAMESPACE)
    }

    def said(element):
        found = {}
        for data in element.findall("g:data", NAMESPACE):
            holder, name, convert = keys[data.get("key")]
            assert element.tag.endswith(holder)
            found[name] = convert(data.text)
            assert found[name] is not None
        return found

    (graph,) = root.findall("g:graph", NAMESPACE)
    nodes = {each.get("id"): said(each) for each in graph.findall("g:node", NAMESPACE)}
    edges = [
        (each.get("source"), each.get("target"), said(each))
        for each in graph.findall("g:edge", NAMESPACE)
    ]
    return said(graph), nodes, edges


def test_graphml_says_all_that_is_known_of_nodes_and_edges(zoo):
    picture = draw(zoo, view="structure", evaluation=evaluate(zoo))
    about, nodes, edges = parsed(picture.graphml)
    assert (about["title"], about["view"]) == ("Zoos", "structure")
    assert "statements" in about["description"]
    by_element = {said["element"]: (name, said) for name, said in nodes.items()}
    assert list(by_element) == [each.key for each in picture.scene.nodes]
    _, pleasure = by_element["statement:Pleasure"]
    assert pleasure["text"] == "Zoos exist for our pleasure."
    assert (pleasure["kind"], pleasure["standing"]) == ("statement", "in")
    assert (pleasure["implicit"], pleasure["conclusion"]) == (True, False)
    assert pleasure["section"] == "Welfare"
    assert by_element["statement:Films"][1]["section"] == "Welfare / Education"
    assert len(edges) == len(picture.scene.edges)
    (both,) = (said for _, _, said in edges if said["kind"] == "contradictory")
    assert both["symmetric"] is True
    assert {source for source, _, _ in edges} <= set(nodes)
    assert {target for _, target, _ in edges} <= set(nodes)


def test_graphml_has_types_for_numbers(marked_zoo):
    strong = node("A", "a", gauge=Gauge(0.25, "df-quad"))
    _, nodes, _ = parsed(graphml_of(scene_of([strong])))
    assert nodes["n1"]["strength"] == 0.25
    _, nodes, _ = parsed(graphml_of(marked_zoo))
    assert [said["warnings"] for said in nodes.values() if "warnings" in said] == [1]
    assert any("SUP001" in said.get("findings", "") for said in nodes.values())


def test_hostile_texts_are_texts_in_graphml():
    scene = hostile_scene()
    _, nodes, edges = parsed(graphml_of(scene))
    assert len(nodes) == len(scene.nodes)
    assert len(edges) == len(scene.edges)
    texts = {said.get("text") for said in nodes.values()}
    assert "<b>bold</b> & <script>alert(1)</script> &amp; &lt; &#60;" in texts
