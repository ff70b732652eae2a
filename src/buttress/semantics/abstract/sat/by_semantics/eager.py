"""The eager extension."""

from __future__ import annotations

from buttress.semantics.abstract.sat.by_semantics.ideal import Ideal
from buttress.semantics.abstract.sat.by_semantics.method import SingleExtension
from buttress.semantics.abstract.sat.by_semantics.semi_stable import SemiStable
from buttress.semantics.abstract.sat.defence import largest_admissible
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.separation import weak_components

__all__ = ["Eager"]


class Eager(SingleExtension):
    """The largest admissible set within every semi-stable extension.

    It is sought within one of them, from which whatever another has not is dropped. It contains the
    ideal extension, since semi-stable extensions are preferred, so only the rest is looked at.
    """

    def some(self, graph: Graph) -> list[int]:
        """That of each weak component."""
        return [argument for part in weak_components(graph) for argument in part.lift(_eager(part))]


def _eager(part: Graph) -> set[int]:
    sure = set(Ideal().some(part))
    with SemiStable().search(part) as search:
        candidates = set(search.find() or ())
        while unsure := candidates - sure:
            other = search.find([-a - 1 for a in unsure])
            if other is None:
                break
            candidates = largest_admissible(part, candidates.intersection(other))
    return candidates
