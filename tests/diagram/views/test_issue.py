"""The issue view: what speaks for a conclusion and against it."""

import re

from hypothesis import given

from buttress.argdown import loads
from buttress.diagram import Weight, draw
from buttress.diagram.views import ViewOptions, view
from buttress.model import MapBuilder
from buttress.testing import argument_maps
from diagram.scenes import needs_engine

TEXT = """\
[Close]: Zoos should be closed.
  + <From suffering>
    <_ <Left-over>: Pacing is a left-over.
      - [Old]: The study is old.
  - <Visitors learn>: Classes see animals.
    - [Films]: Films teach as much.
  >< [Keep]: Zoos should be kept.

<From suffering>

(1) [Suffering]: Animals in zoos suffer.
(2) [Wrong]: That is wrong.
----
(3) [Close]

[Suffering]
  - [Well kept]: Animals in good zoos live long.
"""


def issue(map_, *elements, depth=None):
    return view("issue")(map_, ViewOptions(elements, depth))


def sides(scene, place=0):
    """The titles in each frame of an issue."""
    titles = {node.key: node.title for node in scene.nodes}
    frame = scene.clusters[place]
    return {
        "": [titles[key] for key in frame.nodes],
        **{inner.title: [titles[key] for key in inner.nodes] for inner in frame.clusters},
    }


def edges(scene):
    titles = {node.key: node.title for node in scene.nodes}
    return {(e.kind.value, titles[e.source], titles[e.target]) for e in scene.edges}


def test_what_speaks_for_and_against_stands_in_frames_of_its_own():
    scene = issue(loads(TEXT), "Close")
    assert sides(scene) == {
        "": ["Close"],
        "For": ["From suffering", "Left-over", "Well kept"],
        "Against": ["Visitors learn", "Keep", "Films"],
    }
    assert edges(scene) == {
        ("support", "From suffering", "Close"),
        ("undercut", "Left-over", "From suffering"),
        ("attack", "Well kept", "From suffering"),
        ("attack", "Visitors learn", "Close"),
        ("contradictory", "Keep", "Close"),
        ("attack", "Films", "Visitors learn"),
    }
    (through,) = (e.note for e in scene.edges if e.note)
    assert through == "through [Suffering]"


def test_the_depth_says_how_far_objections_to_objections_go():
    assert sides(issue(loads(TEXT), "Close", depth=1))["For"] == ["From suffering"]
    near = issue(loads(TEXT), "Close")
    assert {node.title: node.beyond for node in near.nodes if node.beyond} == {"Left-over": 1}
    assert "Old" in sides(issue(loads(TEXT), "Close", depth=3))["For"]
    assert sides(issue(loads(TEXT), "Close", depth=0)) == {"": ["Close"]}


def test_without_an_element_each_conclusion_has_its_frames():
    scene = issue(loads(TEXT))
    assert [cluster.title for cluster in scene.clusters] == ["Issue 1", "Issue 2"]
    assert sides(scene, 1)[""] == ["Keep"]
    assert sides(scene, 1)["Against"][0] == "Close"
    heavy = [node.title for node in scene.nodes if node.weight is Weight.HEAVY]
    assert heavy == ["Close", "Keep"]


def test_an_argument_can_be_at_issue():
    assert sides(issue(loads(TEXT), "<From suffering>", depth=1)) == {
        "": ["From suffering"],
        "Against": ["Left-over", "Well kept"],
    }


def test_an_argument_without_a_gist_shows_its_premises():
    (text,) = (n.text for n in issue(loads(TEXT), "Close").nodes if n.title == "From suffering")
    assert text == "Animals in zoos suffer. · That is wrong."


def test_circles_of_attack_end():
    builder = MapBuilder()
    builder.attack("A", "B")
    builder.attack("B", "A")
    assert sides(issue(builder.build(), "A", depth=9)) == {"": ["A"], "Against": ["B"]}


@given(argument_maps())
def test_every_node_but_the_issue_is_on_one_side_and_bears_on_something(map_):
    scene = issue(map_, depth=2)
    inner = [key for top in scene.clusters for frame in top.clusters for key in frame.nodes]
    heads = [key for top in scene.clusters for key in top.nodes]
    assert sorted(inner + heads) == sorted(node.key for node in scene.nodes)
    assert set(inner) <= {edge.source for edge in scene.edges} | {
        edge.target for edge in scene.edges if edge.kind.is_symmetric
    }


@needs_engine
def test_what_speaks_for_it_is_drawn_on_the_left():
    for text in (TEXT, TEXT.replace("  + <From", "  - <From").replace("  - <Vis", "  + <Vis")):
        svg = draw(loads(text), view="issue", elements=["Close"]).svg()
        left = {}
        for heading in ("For", "Against"):
            (group,) = re.findall(rf"<title>{heading}</title>.*?</g>", svg, re.DOTALL)
            left[heading] = min(map(float, re.findall(r"[ML ,](-?[\d.]+),-", group)))
        assert left["For"] < left["Against"]
