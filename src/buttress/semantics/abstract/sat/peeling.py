"""What grounded semantics settles, taken off a framework.

Every complete extension is the grounded one with a complete extension of the arguments that
grounded leaves undecided; the same holds of preferred, stable, semi-stable, ideal and eager
extensions. It holds neither of conflict-free sets and naive or stage extensions, which need not
defend themselves, nor of all admissible sets, which may leave out what they defend.
"""

from __future__ import annotations

from typing import Any

import attrs

from buttress.frameworks import Framework
from buttress.frameworks.arrays import numpy_of
from buttress.semantics.abstract.grounded import IN, UNDECIDED, grounded_labels
from buttress.semantics.abstract.sat.graph import Graph

__all__ = ["Peeled", "peel"]


@attrs.frozen(eq=False)
class Peeled:
    """`labels` are grounded's; `accepted` is its extension, `rest` what it leaves undecided."""

    labels: bytearray
    accepted: list[int]
    rest: Graph

    def extension(self, arguments: list[int]) -> frozenset[int]:
        """The extension of the framework that has these arguments of the rest."""
        return frozenset(self.accepted).union(self.rest.lift(arguments))


def peel(framework: Framework) -> Peeled:
    """Take off what grounded semantics accepts and rejects."""
    labels = grounded_labels(framework)
    accepted = _where(labels, IN)
    members = _where(labels, UNDECIDED)
    numpy = numpy_of(framework.targets)
    if len(members) == framework.size:
        rest = Graph.of(framework)
    elif numpy is not None:
        rest = Graph(members, _rows_by_numpy(framework, labels, len(members), numpy))
    else:
        rest = Graph(range(framework.size), framework.attackers_of.rows()).part(members)
    return Peeled(labels, accepted, rest)


def _where(labels: bytearray, label: int) -> list[int]:
    found: list[int] = []
    at = labels.find(label)
    while at >= 0:
        found.append(at)
        at = labels.find(label, at + 1)
    return found


def _rows_by_numpy(framework: Framework, labels: bytearray, size: int, numpy: Any) -> Any:
    is_left = numpy.frombuffer(labels, numpy.uint8) == UNDECIDED
    new = numpy.cumsum(is_left, dtype=numpy.int32) - 1
    rows = framework.attackers_of
    targets = numpy.repeat(numpy.arange(framework.size), numpy.diff(rows.starts))
    kept = is_left[rows.items] & is_left[targets]
    attackers = new[rows.items[kept]].tolist()
    ends = numpy.cumsum(numpy.bincount(new[targets[kept]], minlength=size)).tolist()
    return [attackers[start:end] for start, end in zip([0, *ends], ends, strict=False)]
