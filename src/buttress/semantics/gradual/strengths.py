"""The strengths of the nodes of a bipolar graph."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from buttress.semantics.gradual.formulas import formula_of
from buttress.semantics.gradual.graph import BipolarGraph

__all__ = ["Strengths", "node_strengths"]

_NARROW = 16
"""Below so many nodes a level on average, loops are quicker than operations on arrays."""

_LARGE_KNOT = 1_000
"""Above so many nodes that run in circles, operations on arrays are quicker."""


@attrs.frozen(repr=False, eq=False)
class Strengths:
    """The strength of each node, from 0 to 1.

    Nodes that run in circles may never settle. `unsettled` are those that did not, and those that
    depend on them: what is given for them is where they were when the steps ran out. `steps` is
    the longest iteration (0 where the graph has no circles), `speed` how fast the fastest node
    still changed at its end.
    """

    values: Sequence[float]
    unsettled: tuple[int, ...] = ()
    steps: int = 0
    speed: float = 0.0

    @property
    def converged(self) -> bool:
        """Whether every strength has settled."""
        return not self.unsettled

    def __getitem__(self, node: int) -> float:
        return float(self.values[node])

    def __repr__(self) -> str:
        state = "settled" if self.converged else f"{len(self.unsettled)} unsettled"
        return f"<Strengths: {len(self.values)} nodes, {state}>"


def node_strengths(
    graph: BipolarGraph, semantics: str = "df-quad", *, most_steps: int | None = None
) -> Strengths:
    """The strength of every node under a gradual semantics.

    What is in no circle is exact, in one pass. The nodes of a circle start at their base scores
    and are followed to rest (see `buttress.semantics.gradual.settling`), one strongly connected
    component after the other, those that bear on others first. Linear in nodes and edges but for
    circles, whose iteration ends after `most_steps`, by default in proportion to their size.

    Raises:
        UnknownGradualSemanticsError: there is no semantics of that name.
    """
    formula = formula_of(semantics)
    found = None
    if graph.is_array:
        from buttress.semantics.gradual.order import batches  # noqa: PLC0415  large graphs only

        found = batches(graph)
        largest = max((len(batch.nodes) for batch in found if batch.is_cyclic), default=0)
        if len(found) * _NARROW <= graph.size or largest > _LARGE_KNOT:
            from buttress.semantics.gradual.vectorised import (  # noqa: PLC0415  needs NumPy
                VectorisedSolver,
            )

            return VectorisedSolver(graph, formula, found).solve(most_steps)
    from buttress.semantics.gradual.plain import PlainSolver  # noqa: PLC0415  small graphs only

    return PlainSolver(graph, formula, found).solve(most_steps)
