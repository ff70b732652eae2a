"""Loops and array operations give the same; size and depth cost no more than their share."""

import pytest
from hypothesis import given, settings

from buttress.semantics.gradual import BipolarGraph, GradualSemantics, GraphError, node_strengths
from buttress.semantics.gradual.formulas import UnknownGradualSemanticsError, formula_of
from buttress.semantics.gradual.graph import LARGE
from buttress.semantics.gradual.order import batches
from semantics.random_bipolar_graphs import parts

pytest.importorskip("numpy")

from buttress.semantics.gradual.vectorised import VectorisedSolver


@pytest.mark.parametrize("semantics", GradualSemantics)
@settings(max_examples=50)
@given(found=parts(acyclic=False))
def test_arrays_and_loops_agree(semantics, found):
    graph = found.graph()
    plain = node_strengths(graph, semantics, most_steps=300)
    arrays = VectorisedSolver(graph, formula_of(semantics), batches(graph)).solve(300)
    if plain.converged and arrays.converged:
        assert list(arrays.values) == pytest.approx(list(plain.values), abs=1e-7)
    if plain.converged != arrays.converged:  # at the brink of the steps, both are close to rest
        assert max(plain.speed, arrays.speed) < 1e-6


def test_a_deep_chain_is_worked_out_in_one_pass():
    size = LARGE
    graph = BipolarGraph.of([1.0] * size, attacks=[(n, n + 1) for n in range(size - 1)])
    assert graph.is_array
    found = node_strengths(graph, "df-quad")
    assert [found[0], found[1], found[2], found[size - 1]] == [1, 0, 1, 0]
    assert found.steps == 0


def test_a_wide_graph_behind_a_circle():
    half = LARGE // 2
    attacks = [(0, 1), (1, 0), *((n % 2, n) for n in range(2, half))]
    attacks += [(n, n + half - 2) for n in range(2, half)]
    graph = BipolarGraph.of([1.0] * (2 * half), attacks=attacks)
    found = node_strengths(graph, "quadratic-energy")
    assert found.converged
    assert found.steps > 0
    s = found[0]
    assert s == pytest.approx(1 - s * s / (1 + s * s), abs=1e-8)
    assert found[2] == pytest.approx(s, abs=1e-8)
    assert found[half] == pytest.approx(s, abs=1e-8)


def test_what_does_not_settle_is_told_with_all_that_depends_on_it():
    # Each of a, b, c attacks the next with the force of many: the strengths chase each other.
    copies = 12
    base = [1.0, 0.0, 0.0]
    attacks, supports = [], []
    last = {}
    for name in range(3):
        last[name] = list(range(len(base), len(base) + copies))
        base += [0.0] * copies
    for name in range(3):
        supports += [(name, copy) for copy in last[name]]
        attacks += [(copy, (name + 1) % 3) for copy in last[name]]
    base += [0.5, 0.5]
    behind, apart = len(base) - 2, len(base) - 1
    supports += [(0, behind)]
    base[:3] = [1.0, 0.9, 0.8]
    graph = BipolarGraph.of(base, attacks, supports)
    found = node_strengths(graph, "quadratic-energy", most_steps=20)
    assert not found.converged
    assert found.steps == 20
    assert {0, 1, 2, behind} <= set(found.unsettled)
    assert apart not in found.unsettled


@pytest.mark.parametrize(
    ("base", "attacks", "words"),
    [
        ([1.5], [], "base score of node 0 is 1.5"),
        ([float("nan")], [], "between 0 and 1"),
        ([0.5], [(0, 3)], "from node 0 to node 3"),
        ([0.5] * LARGE, [(0, LARGE)], f"the nodes are 0 to {LARGE - 1}"),
        ([0.5] * LARGE + [-1.0], [], "is -1.0"),
    ],
)
def test_a_graph_that_cannot_be_is_refused_in_words(base, attacks, words):
    with pytest.raises(GraphError, match=words):
        BipolarGraph.of(base, attacks)


def test_an_unknown_semantics_is_told_the_known_ones():
    with pytest.raises(UnknownGradualSemanticsError, match="df-quad, quadratic-energy, euler"):
        node_strengths(BipolarGraph.of([0.5]), "wishful")
