"""The legend explains what occurs, and nothing else."""

from buttress.diagram import EdgeKind, NodeKind
from buttress.diagram.dot import dot_of
from buttress.diagram.legend import legend_of
from buttress.diagram.themes import LIGHT
from buttress.model import Severity, Standing
from diagram.scenes import node, scene_of


def test_only_what_occurs_is_explained():
    scene = scene_of(
        [node("A", is_conclusion=True), node("B", kind=NodeKind.ARGUMENT, standing=Standing.OUT)],
        [("B", "A", EdgeKind.ATTACK)],
    )
    legend = legend_of(scene)
    assert legend.kinds == (NodeKind.STATEMENT, NodeKind.ARGUMENT)
    assert legend.lines == (EdgeKind.ATTACK,)
    assert legend.standings == (Standing.OUT,)
    assert legend.has_conclusions
    assert not legend.has_implicit
    assert legend.severities == ()
    source = dot_of(scene, LIGHT)
    assert all(f">{word}<" in source for word in ("attacks", "argument", "defeated"))
    assert not any(f">{word}<" in source for word in ("supports", "undercuts", "implicit"))


def test_all_kinds_of_signs_are_explained(marked_zoo):
    legend = legend_of(marked_zoo)
    assert legend.standings == tuple(Standing)
    assert legend.severities == (Severity.WARNING,)
    assert legend.has_implicit
    source = dot_of(marked_zoo, LIGHT)
    for words in ("premise of", "contradictories", "number of warnings", "finally argued for"):
        assert f">{words}<" in source


def test_boxes_alone_need_no_legend():
    assert not legend_of(scene_of([node("A"), node("B")]))
