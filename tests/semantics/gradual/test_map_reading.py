"""What becomes of a map's words as a quantitative bipolar graph."""

import pytest

from buttress.argdown import loads
from buttress.language import known_scales
from buttress.model import ElementKind, Endpoint
from buttress.semantics.gradual import (
    BipolarGraph,
    ScoreSource,
    map_strengths,
    node_strengths,
    strengths,
)


def judged(text, semantics="df-quad", **options):
    map_ = loads(text)
    assert not map_.problems
    return map_strengths(map_, semantics, **options)


@pytest.mark.parametrize(
    ("data", "value", "source"),
    [
        ("", 0.5, "default"),
        ("{likelihood: 0.8}", 0.8, "likelihood 80 %"),
        ("{likelihood: [0.2, 0.4]}", 0.3, "likelihood 20–40 %"),
        ("{likelihood: likely}", 0.675, "likelihood “likely”, 55–80 %"),
        ("{likelihood: maybe so}", 0.5, "default"),
        ("{likelihood: maybe so, grade: A1}", 0.9, "grade A1"),
        ("{grade: B2}", 0.7, "grade B2"),
        ("{grade: A5}", 0.5, "grade A5"),
        ("{grade: F2}", 0.7, "grade F2"),
        ("{grade: C6}", 0.5, "grade C6"),
        ("{grade: F6}", 0.5, "default"),
        ("{weight: 0.9, likelihood: 0.1, grade: E5}", 0.9, "weight"),
        ("{axiom: true, weight: 0.2}", 1.0, "axiom"),
    ],
)
def test_where_a_base_score_comes_from(data, value, source):
    found = judged(f"===\nscale: icd-203\n===\n\n[A]: It is so. {data}\n").base_score("[A]")
    assert found.value == pytest.approx(value)
    assert str(found) == source


def test_supports_and_attacks_between_statements_are_the_textbook_graph():
    found = judged(
        "[C]: c {weight: 0.4}\n  + [S]: s {weight: 0.6}\n  + [T]: t {weight: 0.5}\n"
        "  - [A]: a {weight: 0.3}\n"
    )
    energy = (1 - 0.3) - (1 - 0.6) * (1 - 0.5)
    assert found.statements["C"] == pytest.approx(0.4 + 0.6 * energy)
    assert found.statements["A"] == pytest.approx(0.3)


PCS = """
<Why>{argument}

(1) [P]: p {{weight: 0.8}}
(2) [Q]: q {{weight: 0.5}}
--
{inference}
--
(3) [C]: c {{weight: 0}}
"""


@pytest.mark.parametrize(
    ("argument", "inference", "weight"),
    [
        ("", "rule", 1.0),
        (": because {weight: 0.5}", "rule", 0.5),
        (": because {weight: 0.5}", "rule {weight: 0.25}", 0.25),
        (": because {weight: 0.5}", "rule {strict: true}", 1.0),
    ],
)
def test_linked_premises_multiply_the_weight_of_their_inference(argument, inference, weight):
    found = judged(PCS.format(argument=argument, inference=inference))
    assert found.arguments["Why"] == pytest.approx(weight * 0.8 * 0.5)
    assert found.statements["C"] == pytest.approx(weight * 0.8 * 0.5)


def test_a_doubtful_premise_more_never_strengthens_an_argument():
    text = "<Why>\n\n(1) [P]: p {weight: 0.8}\n%s----\n(3) [C]: c\n"
    one = judged(text % "").statements["C"]
    two = judged(text % "(2) [Q]: q {weight: 0.1}\n").statements["C"]
    assert two < one


def test_the_product_is_three_steps_of_plain_df_quad():
    """Each premise attacks the doubt in it, each doubt attacks the inference."""
    p, q, doubt_p, doubt_q, inference = range(5)
    plain = BipolarGraph.of(
        [0.8, 0.5, 1, 1, 0.7],
        [(p, doubt_p), (q, doubt_q), (doubt_p, inference), (doubt_q, inference)],
    )
    linked = BipolarGraph.of([0.8, 0.5, 0.7], links=[(0, 2), (1, 2)])
    assert node_strengths(linked)[2] == pytest.approx(node_strengths(plain)[inference])


def test_an_undercut_weakens_the_inference_and_not_its_conclusion_by_itself():
    text = (
        PCS.format(argument="", inference="rule")
        + "\n[U]: u {weight: 0.5}\n  _> <Why>\n\n[D]: d\n  + [C]\n"
    )
    found = judged(text)
    assert found.arguments["Why"] == pytest.approx(0.8 * 0.5 * (1 - 0.5))


def test_an_attack_on_a_reconstructed_argument_weakens_its_inference():
    text = PCS.format(argument="", inference="rule") + "\n[U]: u {weight: 0.5}\n  -> <Why>\n"
    assert judged(text).arguments["Why"] == pytest.approx(0.8 * 0.5 * 0.5)


def test_an_undercut_of_a_statement_weakens_what_is_said_for_it_alone():
    text = (
        "[C]: c {weight: 0}\n  + [S]: s {weight: 0.6}\n"
        "  <_ [U]: u {weight: 0.5}\n  - [A]: a {weight: 0}\n"
    )
    found = judged(text)
    assert found.statements["C"] == pytest.approx(0.6 * 0.5)
    nameless = [n for n, end in enumerate(found.reading.elements) if end is None]
    assert [found.reading.names[n] for n in nameless] == ["∴[C]", "[S] supports [C]"]


def test_contradictories_attack_each_other():
    found = judged("[A]: a {weight: 1}\n  >< [B]: b {weight: 1}\n")
    assert found.converged
    assert found.statements["A"] == found.statements["B"] == pytest.approx(0.5)


def test_nothing_weakens_an_axiom_or_a_strict_inference():
    found = judged("[A]: a {axiom: true}\n  - [B]: b {weight: 1}\n")
    assert found.statements["A"] == 1
    text = PCS.format(argument="", inference="rule {strict: true}")
    found = judged(text + "\n[U]: u {weight: 1}\n  _> <Why>\n")
    assert found.arguments["Why"] == pytest.approx(0.4)


def test_a_sketch_supports_with_its_own_strength():
    found = judged("[C]: c {weight: 0}\n  + <S>: s {weight: 0.6}\n    - [A]: a {weight: 0.5}\n")
    assert found.arguments["S"] == pytest.approx(0.3)
    assert found.statements["C"] == pytest.approx(0.3)


def test_h_categoriser_hears_attacks_alone():
    found = judged(PCS.format(argument="", inference="rule"), "h-categoriser")
    assert set(found.statements.values()) == {1.0}


def test_strengths_by_place_are_for_drawing():
    map_ = loads(PCS.format(argument="", inference="rule"))
    found = strengths(map_)
    assert list(found) == [
        Endpoint(ElementKind.STATEMENT, "P"),
        Endpoint(ElementKind.STATEMENT, "Q"),
        Endpoint(ElementKind.STATEMENT, "C"),
        Endpoint(ElementKind.ARGUMENT, "Why"),
    ]


def test_a_scale_from_outside_counts_where_the_map_chooses_none():
    map_text = "[A]: a {likelihood: almost certain}\n"
    kent = judged(map_text, scale=known_scales()["kent"]).base_score("A")
    anyone = judged(map_text).base_score("A")
    assert (kent.value, anyone.value) == (pytest.approx(0.93), pytest.approx(0.935))
    assert kent.source is ScoreSource.LIKELIHOOD


def test_a_map_without_anything_has_no_strengths():
    assert strengths(loads("")) == {}
