"""What an explanation uses, in a picture."""

import re

import pytest
from hypothesis import HealthCheck, given, settings

from buttress.diagram import Emphasis, NodeKind, draw, with_emphasis
from buttress.diagram.dot import dot_of
from buttress.diagram.scene import Weight
from buttress.diagram.themes import LIGHT, THEMES, coded
from buttress.diagram.views import view
from buttress.model import ElementKind as Kind
from buttress.model import Endpoint, MapBuilder
from buttress.semantics import evaluate
from buttress.semantics.explanation import explain_element
from diagram.scenes import needs_engine
from diagram.themes.test_themes import contrast
from semantics.random_maps import maps


def example():
    builder = MapBuilder().argument("Why", premises=["P"], conclusion="C")
    builder.attack("O", "P").attack("A", "O").argument("Else", premises=["X"], conclusion="Y")
    return builder.build()


def emphasis_of(map_, name, *, is_alone):
    explanation = explain_element(map_, evaluate(map_).labelling, name)
    return Emphasis(explanation.elements, explanation.subject, is_alone)


def weights(scene):
    return {node.name: node.weight for node in scene.nodes}


def test_the_rest_of_the_map_is_pale():
    map_ = example()
    scene = with_emphasis(view("structure")(map_), emphasis_of(map_, "C", is_alone=False))
    pale = {name for name, weight in weights(scene).items() if weight is Weight.PALE}
    assert pale == {"[X]", "[Y]", "the inference of <Else>"}
    assert set(weights(scene).values()) == {Weight.PALE, Weight.HEAVY}
    assert {edge.weight for edge in scene.edges if "Else" in edge.source} == {Weight.PALE}
    assert {edge.weight for edge in scene.edges if "Why" in edge.source} == {Weight.PLAIN}


def test_alone_what_decides_is_all_that_is_drawn_and_the_subject_is_heavy():
    map_ = example()
    scene = with_emphasis(view("structure")(map_), emphasis_of(map_, "C", is_alone=True))
    assert weights(scene) == {
        "[C]": Weight.HEAVY,
        "[P]": Weight.PLAIN,
        "[O]": Weight.PLAIN,
        "[A]": Weight.PLAIN,
        "the inference of <Why>": Weight.PLAIN,
    }
    assert len(scene.edges) == 4
    assert scene.clusters == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(maps())
def test_what_is_emphasised_is_what_the_explanation_uses(map_):
    scene = view("structure")(map_)
    labelling = evaluate(map_).labelling
    for title in map_.statements:
        explanation = explain_element(map_, labelling, f"[{title}]")
        told = with_emphasis(scene, Emphasis(explanation.elements, explanation.subject))
        whole = with_emphasis(
            scene, Emphasis(explanation.elements, explanation.subject, is_alone=False)
        )
        heavy = {node.key for node in whole.nodes if node.weight is Weight.HEAVY}
        assert heavy == {node.key for node in told.nodes}
        assert drawn(told) == {
            str(end)
            for end in explanation.elements
            if end.kind is not Kind.ARGUMENT or not map_.arguments[end.title].is_reconstructed
        }


def drawn(scene):
    found = set()
    for node in scene.nodes:
        if node.kind is NodeKind.INFERENCE:
            step = int(node.key.split(":")[1])
            found.add(str(Endpoint(Kind.INFERENCE, node.element, step)))
        else:
            kind = Kind.STATEMENT if node.kind is NodeKind.STATEMENT else Kind.ARGUMENT
            found.add(str(Endpoint(kind, node.element)))
    return found


def test_an_argument_as_subject_is_heavy():
    map_ = example()
    scene = with_emphasis(view("default")(map_), emphasis_of(map_, "<Why>", is_alone=True))
    assert weights(scene)["<Why>"] is Weight.HEAVY


def test_heavy_and_pale_differ_by_more_than_colour_and_are_explained():
    map_ = example()
    scene = with_emphasis(view("default")(map_), emphasis_of(map_, "C", is_alone=False))
    source = dot_of(scene, LIGHT)
    frames = {float(width) for width in re.findall(r"penwidth=([0-9.]+)", source)}
    assert 3.6 in frames
    assert ">what decides<" in source
    assert ">plays no part<" in source
    alone = with_emphasis(view("default")(map_), emphasis_of(map_, "C", is_alone=True))
    assert ">what is explained<" in dot_of(alone, LIGHT)
    assert "plays no part" not in dot_of(alone, LIGHT)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_pale_words_can_still_be_read_and_nothing_pale_is_mistaken_for_a_line(theme):
    assert contrast(theme.pale_ink, theme.pale_ground) >= 4.5
    assert contrast(theme.pale_line, theme.paper) < 3
    codes = coded(theme)
    pale = codes.pale()
    changed = {part for part, code in codes.colours().items() if pale.colours()[part] != code}
    kept = {"paper", "frame_border", "frame_ink", "pale_ground", "pale_ink", "pale_line", "hatch"}
    kept |= {f"frame_{depth}" for depth in range(1, 5)}
    assert changed == theme.colours().keys() - kept


@needs_engine
def test_a_pale_part_follows_its_reader_from_light_to_dark():
    map_ = example()
    picture = draw(map_, view="structure", emphasis=emphasis_of(map_, "C", is_alone=False))
    svg = picture.svg()
    assert "--buttress-pale-ground" in svg
    assert re.search(r'class="node statement [^"]*pale"', svg)
    assert re.search(r'class="node statement [^"]*heavy"', svg)


def test_without_emphasis_nothing_is_heavy():
    scene = view("default")(example())
    assert {node.weight for node in scene.nodes} == {Weight.PLAIN}
