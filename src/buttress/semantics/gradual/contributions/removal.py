"""Contributions by removal: how much weaker the topic is without the node."""

from __future__ import annotations

from collections.abc import Sequence

from buttress.semantics.gradual.contributions.ancestry import ancestry
from buttress.semantics.gradual.contributions.coalitions import Coalitions
from buttress.semantics.gradual.contributions.contribution import Contributions
from buttress.semantics.gradual.formulas import formula_of
from buttress.semantics.gradual.graph import BipolarGraph

__all__ = ["removal"]


def removal(
    graph: BipolarGraph, topic: int, nodes: Sequence[int], semantics: str = "df-quad"
) -> Contributions:
    """For each node the topic's strength less its strength without that node.

    One evaluation of the topic's ancestors for each node that is among them; the others
    contribute nothing.

    Source: T. Kampik, N. Potyka, X. Yin, K. Čyras and F. Toni, "Contribution functions for
    quantitative bipolar argumentation graphs: a principle-based analysis", International Journal
    of Approximate Reasoning 173 (2024).

    Raises:
        UnknownGradualSemanticsError: there is no semantics of that name.
    """
    formula = formula_of(semantics)
    part = ancestry(graph, topic, formula)
    bearing = [node for node in nodes if node in part.place]
    coalitions = Coalitions(part, formula)
    whole, *without = coalitions.strengths([[], *([part.place[node]] for node in bearing)])
    found = dict.fromkeys(nodes, 0.0)
    found.update((node, whole - rest) for node, rest in zip(bearing, without, strict=True))
    return Contributions(found, converged=coalitions.converged)
