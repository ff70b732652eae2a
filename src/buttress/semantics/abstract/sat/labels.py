"""The labels of a graph's arguments while an admissible set grows."""

from __future__ import annotations

from collections.abc import Iterable

from buttress.semantics.abstract.sat.graph import Graph

__all__ = ["ACCEPTED", "OPEN", "REJECTED", "UNDECIDED", "Labels"]

OPEN, ACCEPTED, REJECTED, UNDECIDED = range(4)


class Labels:
    """What is accepted so far, what that rejects, and what no further growth can settle.

    `of[a]` is the label of argument a. An argument becomes *undecided* for good where no
    admissible set that contains the accepted ones accepts or rejects it.
    """

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.of = bytearray(len(graph))
        self._unrejected = [len(row) for row in graph.attackers]

    def accept(self, arguments: Iterable[int]) -> None:
        """Accept these arguments, and all that is thereby defended."""
        label, targets, unrejected = self.of, self.graph.targets, self._unrejected
        waiting = [argument for argument in arguments if label[argument] != ACCEPTED]
        for argument in waiting:
            label[argument] = ACCEPTED
        for argument in waiting:  # grows as it goes
            for rejected in targets[argument]:
                if label[rejected] == REJECTED:
                    continue
                label[rejected] = REJECTED
                for defended in targets[rejected]:
                    unrejected[defended] -= 1
                    if not unrejected[defended] and label[defended] == OPEN:
                        label[defended] = ACCEPTED
                        waiting.append(defended)

    def give_up(self, arguments: Iterable[int]) -> None:
        """Hold these arguments to be undecided for good."""
        for argument in arguments:
            self.of[argument] = UNDECIDED

    def open_among(self, arguments: Iterable[int]) -> list[int]:
        """Those of the arguments that are still open."""
        label = self.of
        return [argument for argument in arguments if label[argument] == OPEN]

    @property
    def accepted(self) -> list[int]:
        """The set as it is now, ascending."""
        return [argument for argument, label in enumerate(self.of) if label == ACCEPTED]
