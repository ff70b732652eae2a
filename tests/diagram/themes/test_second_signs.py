"""In every theme, what a picture says can be told without its colours."""

import re

import attrs
import pytest

from buttress.diagram import THEMES, EdgeKind, NodeKind, Weight
from buttress.diagram.dot import dot_of
from buttress.diagram.themes import coded
from buttress.model import Standing
from diagram.scenes import node, scene_of

COLOUR = re.compile(r"#[0-9a-f]{6}")


@pytest.fixture(params=THEMES.values(), ids=THEMES)
def theme(request):
    return request.param


def drawn(theme, nodes, edges=()):
    """The lines of the graph that draw nodes and edges, without any colour."""
    lines = dot_of(scene_of(nodes, edges), theme).splitlines()
    kept = [line for line in lines if re.match(r"\s*n\d+ ", line)]
    # What a pointer has to rest on does not count as seen.
    return [COLOUR.sub("", re.sub(r'tooltip=("(?:[^"\\]|\\.)*"|\S+)', "", each)) for each in kept]


def looks(theme, nodes):
    """How each node is drawn, apart from its name."""
    return {re.sub(r"n1|id=\S+", "", drawn(theme, [each])[0]) for each in nodes}


def test_every_standing_is_told_without_colour(theme):
    plain = node("A", "text")
    nodes = [plain, *(attrs.evolve(plain, standing=standing) for standing in Standing)]
    nodes.append(attrs.evolve(plain, standing=Standing.UNDECIDED, is_credulous=True))
    assert len(looks(theme, nodes)) == len(nodes)


def test_every_kind_of_edge_is_told_without_colour(theme):
    edges = set()
    for kind in EdgeKind:
        (line,) = (
            each
            for each in drawn(theme, [node("A"), node("B")], [("A", "B", kind)])
            if "id=e1" in each
        )
        edges.add(re.sub(r"id=\S+", "", line))
    assert len(edges) == len(EdgeKind)


def test_every_kind_and_mark_of_a_node_is_told_without_colour(theme):
    plain = node("A", "text")
    nodes = [attrs.evolve(plain, kind=kind) for kind in NodeKind]
    nodes += [
        attrs.evolve(plain, is_implicit=True),
        attrs.evolve(plain, is_conclusion=True),
        attrs.evolve(plain, weight=Weight.HEAVY),
    ]
    assert len(looks(theme, nodes)) == len(nodes)


def test_codes_are_distinct_even_where_colours_are_not(theme):
    alike = attrs.evolve(theme, support=theme.attack, frames=(theme.paper, theme.paper))
    codes = list(coded(alike).colours().values())
    assert len(set(codes)) == len(codes)
    assert set(codes) & set(coded(alike, codes).colours().values()) == set()
