"""Contributions by gradient: how much the topic gains for a little more base score of the node."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buttress.semantics.gradual.contributions.ancestry import ancestry
from buttress.semantics.gradual.contributions.contribution import Contributions
from buttress.semantics.gradual.formulas import formula_of
from buttress.semantics.gradual.graph import BipolarGraph
from buttress.semantics.gradual.plain import PlainSolver, bounded_exp, step_limit
from buttress.semantics.gradual.settling import settle

__all__ = ["gradient"]

_BUDGET = 20_000_000


def gradient(
    graph: BipolarGraph, topic: int, nodes: Sequence[int], semantics: str = "df-quad"
) -> Contributions:
    """For each node the derivative of the topic's strength by the node's base score.

    Exact, by the chain rule from the topic backwards, in one pass. In a circle the derivatives
    depend on each other as the strengths do (the implicit function theorem); they are followed to
    rest in the same way, and come to rest wherever the strengths are at a stable point. At the
    kink of df-quad, where attack and support cancel out, it is the mean of both sides. The
    h-categoriser has no base scores, so nothing contributes to it by gradient.

    Sources: X. Yin, N. Potyka and F. Toni, "Argument attribution explanations in quantitative
    bipolar argumentation frameworks", ECAI 2023; T. Kampik, N. Potyka, X. Yin, K. Čyras and
    F. Toni, "Contribution functions for quantitative bipolar argumentation graphs: a
    principle-based analysis", International Journal of Approximate Reasoning 173 (2024).

    Raises:
        UnknownGradualSemanticsError: there is no semantics of that name.
    """
    formula = formula_of(semantics)
    part = ancestry(graph, topic, formula)
    solver = PlainSolver(part.graph, formula)
    solved = solver.solve()
    values = [float(value) for value in solved.values]
    flow = [0.0] * part.graph.size
    flow[part.topic] = 1.0
    own = [0.0] * part.graph.size
    settled = solved.converged
    for batch in reversed(solver.order):
        members = list(batch.nodes)
        slopes = {node: _slopes(solver, node, values) for node in members}
        if batch.is_cyclic:
            inner = _Inner(members, slopes, [flow[node] for node in members])
            limit = step_limit(None, len(members) + inner.edge_count, _BUDGET)
            rest = settle(inner, [flow[node] for node in members], limit)
            settled &= rest.is_at_rest
            for node, value in zip(members, rest.values, strict=True):
                flow[node] = value
        inside = set(members)
        for node in members:
            by_base, by_parent = slopes[node]
            own[node] = flow[node] * by_base
            for parent, slope in by_parent:
                if parent not in inside:
                    flow[parent] += flow[node] * slope
    found = {node: own[part.place[node]] if node in part.place else 0.0 for node in nodes}
    return Contributions(found, converged=settled)


_Slopes = tuple[float, list[tuple[int, float]]]


class _Inner:
    """The flow into each node of a circle: what comes from outside, and from the circle itself."""

    def __init__(
        self, members: list[int], slopes: dict[int, _Slopes], outside: list[float]
    ) -> None:
        place = {node: number for number, node in enumerate(members)}
        self._outside = outside
        self._edges = [
            (place[node], place[parent], slope)
            for node in members
            for parent, slope in slopes[node][1]
            if parent in place
        ]

    @property
    def edge_count(self) -> int:
        return len(self._edges)

    def __call__(self, flow: list[float]) -> list[float]:
        found = list(self._outside)
        for node, parent, slope in self._edges:
            found[parent] += flow[node] * slope
        return found


def _slopes(solver: PlainSolver, node: int, values: Sequence[float]) -> _Slopes:
    """The derivatives of a node's strength by its base score, and by each of its parents'."""
    formula = solver.formula
    weight, energy = solver.terms(node, values)
    by_weight, by_energy = formula.slopes(weight, energy, bounded_exp)
    premises = solver.premises[node]
    factors = [values[other] for other in premises]
    whole = 1.0
    for factor in factors:
        whole *= factor
    base = solver.base[node]
    found = [
        (other, float(by_weight * base * rest))
        for other, rest in zip(premises, _without_each(factors), strict=True)
    ]
    for others, sign in ((solver.attackers[node], -1.0), (solver.supporters[node], 1.0)):
        rests: Iterator[float] | list[float] = [1.0] * len(others)
        if formula.multiplies:
            rests = _without_each([1 - values[other] for other in others])
        found += [
            (other, float(sign * by_energy * rest))
            for other, rest in zip(others, rests, strict=True)
        ]
    return float(by_weight * whole), found


def _without_each(factors: list[float]) -> Iterator[float]:
    """The product of all factors but one, for each."""
    after = [1.0]
    for factor in reversed(factors):
        after.append(after[-1] * factor)
    before = 1.0
    for number, factor in enumerate(factors):
        yield before * after[len(factors) - 1 - number]
        before *= factor
