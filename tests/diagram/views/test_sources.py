"""The sources view: who says what, and who has it from whom."""

import pytest

from buttress.argdown import loads
from buttress.diagram import NodeKind, UnknownElementError, Weight, draw
from buttress.diagram.views import ViewOptions, view
from diagram.scenes import needs_engine

TEXT = """\
===
sources:
  paper:
    title: The Daily Paper
    author: J. Doe
    publisher: Press
    date: 2024-10-23
    reliability: B
  agency:
    title: A news agency
    derived_from: [paper, wire]
===

[Troops]: Troops have moved. {source: agency, at: p. 4, grade: B2}

[Both]: Two say it. {source: [paper, agency]}

[Known]: Everyone knows.

[Close]: It will come to war.
  + [Known]
"""


def sources(*elements, depth=None):
    return view("sources")(loads(TEXT), ViewOptions(elements, depth))


def test_statements_lead_to_sources_and_sources_to_what_they_derive_from():
    scene = sources()
    names = {node.key: node.name for node in scene.nodes}
    assert {(e.kind.value, names[e.source], names[e.target]) for e in scene.edges} == {
        ("derived", "“A news agency”", "“The Daily Paper”"),
        ("derived", "“A news agency”", "“wire”"),
        ("source", "[Troops]", "“A news agency”"),
        ("source", "[Both]", "“The Daily Paper”"),
        ("source", "[Both]", "“A news agency”"),
    }


def test_sources_say_who_and_when_and_how_reliable():
    nodes = {node.name: node for node in sources().nodes if node.kind is NodeKind.SOURCE}
    paper = nodes["“The Daily Paper”"]
    assert (paper.title, paper.text) == (
        "The Daily Paper",
        "J. Doe · Press · 2024-10-23 · B: usually reliable",
    )
    assert nodes["“wire”"].text == "not among the sources of the front matter"


def test_statements_say_where_they_are_found_and_how_they_are_graded():
    notes = {node.title: node.notes for node in sources().nodes}
    assert notes["Troops"] == ("p. 4", "grade B2")
    assert notes["Known"] == ()


def test_statements_without_a_source_stand_in_frames_that_say_so():
    frames = {cluster.title: cluster.nodes for cluster in sources().clusters if cluster.title}
    assert frames == {
        "No source given": ("statement:Known",),
        "No source given, but something is said for it": ("statement:Close",),
    }


def test_each_source_has_a_frame_with_what_rests_on_it():
    frames = [cluster.nodes for cluster in sources().clusters if not cluster.title]
    assert frames == [("source:paper", "statement:Both"), ("source:agency", "statement:Troops")]


def test_elements_may_be_keys_of_sources():
    scene = sources("agency")
    assert [node.name for node in scene.nodes] == [
        "“The Daily Paper”", "“A news agency”", "“wire”", "[Troops]", "[Both]",
    ]  # fmt: skip
    heavy = [node.name for node in scene.nodes if node.weight is Weight.HEAVY]
    assert heavy == ["“A news agency”"]
    assert len(sources("[Troops]").nodes) == 2
    with pytest.raises(UnknownElementError):
        sources("agent")


@needs_engine
def test_the_picture_tells_sources_from_statements():
    svg = draw(loads(TEXT), view="sources").svg()
    for words in ("J. Doe", "grade B2", "rests on", "derives from", "No source given"):
        assert words in svg
    assert "[Troops] rests on “A news agency” (p. 4, grade B2)" in svg
