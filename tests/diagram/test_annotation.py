"""Standings and findings on a scene."""

import attrs

from buttress.checks import Finding
from buttress.diagram import NodeKind, with_findings, with_standings
from buttress.diagram.views import view
from buttress.model import Severity, Standing
from buttress.semantics import evaluate
from diagram.scenes import node, scene_of


def finding(code="SUP001", **about):
    return Finding(code, "rule", Severity.WARNING, "a message", **about)


def marks_of(scene):
    return {node.key: [mark.code for mark in node.marks] for node in scene.nodes if node.marks}


def test_every_node_has_the_standing_of_what_it_stands_for(zoo):
    evaluation = evaluate(zoo)
    scene = with_standings(view("structure")(zoo), evaluation)
    for drawn in scene.nodes:
        is_statement = drawn.kind is NodeKind.STATEMENT
        expected = evaluation.statements if is_statement else evaluation.arguments
        assert drawn.standing is expected[drawn.element]
        assert str(drawn.standing) in drawn.reason
    assert {drawn.standing for drawn in scene.nodes} >= {Standing.IN, Standing.OUT}


def test_a_finding_goes_to_the_statement_before_the_argument():
    scene = scene_of([node("A"), attrs.evolve(node("B"), kind=NodeKind.ARGUMENT, element="A")])
    assert marks_of(with_findings(scene, [finding(statement="A", argument="A")])) == {
        "A": ["SUP001"]
    }
    assert marks_of(with_findings(scene, [finding(argument="A")])) == {"B": ["SUP001"]}


def test_where_the_statement_is_not_drawn_the_argument_gets_the_finding(zoo):
    scene = view("structure")(zoo)
    marked = with_findings(scene, [finding(statement="Hidden", argument="Signs")])
    (key,) = marks_of(marked)
    assert key.startswith("inference:")


def test_findings_about_nothing_drawn_and_repeated_ones_change_nothing():
    scene = scene_of([node("A")])
    assert with_findings(scene, [finding(), finding(statement="Other")]) is scene
    twice = with_findings(scene, [finding(statement="A"), finding(statement="A")])
    assert marks_of(twice) == {"A": ["SUP001"]}
