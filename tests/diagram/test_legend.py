"""The legend explains what occurs, and nothing else."""

import re

from buttress.diagram import EdgeKind, NodeKind, Picture
from buttress.diagram.dot import dot_of
from buttress.diagram.engines import ENGINES
from buttress.diagram.legend import legend_of
from buttress.diagram.themes import LIGHT
from buttress.model import Severity, Standing
from diagram.scenes import needs_engine, node, scene_of


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


def test_the_sample_of_a_source_lacks_a_corner_as_sources_do():
    scene = scene_of([node("A", kind=NodeKind.SOURCE), node("B")], [("B", "A", EdgeKind.SOURCE)])
    source = dot_of(scene, LIGHT)
    assert source.count('SIDES="LT"') == source.count('SIDES="LBR"') == 1


@needs_engine
def test_the_small_dashed_sample_has_dashes_that_fit_on_it():
    svg = Picture(scene_of([node("A", is_implicit=True), node("B")], [("B", "A")]), ENGINES["auto"])
    legend = re.search(r'<g class="legend".*?</g>', svg.svg(), re.DOTALL)[0]
    dashes = re.findall(r'<path [^>]*stroke-dasharray="([\d.]+),([\d.]+)"', legend)
    assert dashes
    assert all(float(dash) + float(gap) < 6 for dash, gap in dashes)
