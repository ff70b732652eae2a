"""The argument view: figures with numbered premises."""

import re
from itertools import pairwise

import pytest

from buttress.argdown import loads
from buttress.diagram import UnknownElementError, ViewOptionError, draw, with_findings
from buttress.diagram.scene import EdgeKind, Form
from buttress.diagram.views import ViewOptions, view
from buttress.model import MapBuilder
from diagram.scenes import needs_engine

TEXT = """\
[Close]: Zoos should be closed.
  + <From suffering>
    <_ <Left-over>: Pacing is a left-over.
  - <Visitors learn>: Classes see animals.
    - [Films]: Films teach as much.

<From suffering>: Zoos make animals suffer for our pleasure.

(1) [Suffering]: Animals in zoos suffer.
(2) [Pleasure]: Zoos exist for our pleasure. {implicit: true}
-- practical reasoning {roles: {goal: Pleasure, means: [1]}, strict: true} --
(3) [Close]

[Suffering]
  - [Well kept]: Animals in good zoos live long.
"""


def figure(map_, *elements):
    return view("argument")(map_, ViewOptions(elements))


def lines(scene):
    return [(n.form.value, n.label, n.title or n.text) for n in scene.nodes]


def told(scene, title):
    (node,) = (n for n in scene.nodes if n.element == title and n.form is not Form.RULE)
    return [(remark.kind, remark.text) for remark in node.remarks]


def test_premises_stand_above_the_line_and_the_conclusion_below():
    scene = figure(loads(TEXT), "From suffering")
    assert lines(scene) == [
        ("heading", "", "From suffering"),
        ("step", "(1)", "Suffering"),
        ("step", "(2)", "Pleasure"),
        ("rule", "", "strict: practical reasoning"),
        ("step", "(3)", "Close"),
    ]
    assert scene.stacks == (tuple(node.key for node in scene.nodes),)
    assert [node.title for node in scene.nodes if node.is_implicit] == ["Pleasure"]


def test_steps_say_their_roles_and_what_bears_on_them_from_outside():
    scene = figure(loads(TEXT), "From suffering")
    assert [node.role for node in scene.nodes] == ["", "action", "goal", "", ""]
    assert told(scene, "Suffering") == [(EdgeKind.ATTACK, "attacked by [Well kept]")]
    assert told(scene, "Close") == [(EdgeKind.ATTACK, "attacked by <Visitors learn>")]
    (rule,) = (node for node in scene.nodes if node.form is Form.RULE)
    assert [remark.text for remark in rule.remarks] == ["undercut by <Left-over>"]
    assert told(scene, "From suffering") == []


def test_a_sketch_shows_its_gist_and_what_it_bears_on():
    scene = figure(loads(TEXT), "<Visitors learn>")
    assert lines(scene) == [("heading", "", "Visitors learn")]
    assert scene.nodes[0].text == "Classes see animals."
    assert told(scene, "Visitors learn") == [
        (EdgeKind.ATTACK, "attacked by [Films]"),
        (EdgeKind.ATTACK, "attacks [Close]"),
    ]


def test_each_inference_has_a_line_that_says_what_it_draws_on():
    builder = MapBuilder()
    builder.argument("A", premises=["P", "Q"], conclusion="Middle", rules=["sign"])
    builder.infer("A", ["R"], "End", uses=[3, 4])
    builder.argument("B", premises=["Middle"], conclusion="End")
    builder.contradict("R", "S")
    scene = figure(builder.build(), "A")
    assert lines(scene)[3:] == [
        ("rule", "from (1), (2)", "sign"),
        ("step", "(3)", "Middle"),
        ("step", "(4)", "R"),
        ("rule", "from (3), (4)", ""),
        ("step", "(5)", "End"),
    ]
    assert told(scene, "Middle") == [(EdgeKind.PREMISE, "used by <B>")]
    assert told(scene, "R") == [(EdgeKind.CONTRADICTORY, "contradicts [S]")]
    assert told(scene, "End") == [(EdgeKind.SUPPORT, "also supported by <B>")]


def test_of_many_that_bear_on_a_step_some_are_named():
    builder = MapBuilder()
    builder.argument("A", premises=["P"], conclusion="C")
    for number in range(5):
        builder.attack(f"Foe {number}", "P")
    scene = figure(builder.build(), "A")
    assert told(scene, "P") == [
        (EdgeKind.ATTACK, "attacked by [Foe 0], [Foe 1], [Foe 2] and 2 more")
    ]


def test_a_statement_means_the_arguments_that_conclude_it(zoo):
    assert {node.element for node in figure(zoo, "Suffering").nodes} == {
        "Signs", "Pacing", "Suffering",
    }  # fmt: skip
    with pytest.raises(ViewOptionError, match=r"\[Films\] is a statement that no"):
        figure(zoo, "[Films]")


def test_a_bare_title_is_an_arguments_first():
    builder = MapBuilder()
    builder.argument("Same", premises=["P"], conclusion="Same")
    builder.argument("Other", premises=["Q"], conclusion="Same")
    assert len(figure(builder.build(), "Same").stacks) == 1
    assert len(figure(builder.build(), "[Same]").stacks) == 2


def test_the_only_argument_need_not_be_named(zoo):
    builder = MapBuilder()
    builder.argument("A", premises=["P"], conclusion="C")
    assert figure(builder.build()).nodes[0].title == "A"
    with pytest.raises(ViewOptionError, match="the map has 4; say which"):
        figure(zoo)
    with pytest.raises(UnknownElementError, match="did you mean <Signs>"):
        figure(zoo, "<Sings>")


def test_what_two_figures_or_two_steps_share_is_drawn_in_each():
    builder = MapBuilder()
    builder.argument("A", premises=["P", "P"], conclusion="C")
    builder.argument("B", premises=["P"], conclusion="C")
    scene = figure(builder.build(), "A", "B")
    assert [node.element for node in scene.nodes].count("P") == 3
    assert len({node.key for node in scene.nodes}) == len(scene.nodes)


def test_the_outline_reads_like_the_figure():
    outline = draw(loads(TEXT), view="argument", elements="<From suffering>").outline
    assert (
        "(1) [Suffering]: Animals in zoos suffer. [action] (attacked by [Well kept]) "
        "(2) [Pleasure]: Zoos exist for our pleasure. [goal, implicit] "
        "Hence, by strict: practical reasoning (undercut by <Left-over>): (3) [Close]"
    ) in outline


def test_a_finding_about_the_argument_is_at_its_heading(zoo):
    class Finding:
        code, severity, message = "X1", "warning", "no"
        statement, argument = None, "Signs"

    scene = with_findings(figure(zoo, "Signs"), [Finding])
    assert [bool(node.marks) for node in scene.nodes] == [True, False, False, False]


@needs_engine
def test_strips_are_drawn_below_each_other_in_one_column():
    picture = draw(loads(TEXT), view="argument", elements=["From suffering", "<Visitors learn>"])
    svg = picture.svg()
    groups = re.findall(r'<g id="[^"]*" class="node.*?</g>', svg, re.DOTALL)
    boxes = []
    for group in groups:
        numbers = [float(n) for n in re.findall(r"-?[\d.]+", group.split("points=")[1][:200])]
        boxes.append((min(numbers[0:8:2]), min(numbers[1:8:2]), max(numbers[1:8:2])))
    assert len(boxes) == 6
    assert len({round(left) for left, _, _ in boxes}) == 1
    for (_, _, bottom), (_, top, _) in pairwise(boxes):
        assert bottom <= top
