"""The grounded labelling by a worklist.

An argument is in once all its attackers are out, and out once an attacker is in; each attack is
looked at twice at most. Source: S. Modgil and M. Caminada, "Proof theories and algorithms for
abstract argumentation frameworks", Argumentation in Artificial Intelligence (2009).

The arguments that come in together form a front. A wide one goes through NumPy as a whole; a narrow
one, as in a long chain, would cost a NumPy round for each few arguments and goes through plain
Python. Both work on the same memory, so the change costs nothing.
"""

from __future__ import annotations

from array import array
from typing import Any

from buttress.frameworks import Framework
from buttress.frameworks.arrays import numpy_of

__all__ = ["IN", "OUT", "UNDECIDED", "grounded_labels"]

UNDECIDED, IN, OUT = range(3)

_WIDE = 300
"""From so many arguments on a front is wide: about where the two ways take the same time."""


def grounded_labels(framework: Framework) -> bytearray:
    """For each argument, by its number, `IN`, `OUT` or `UNDECIDED` under grounded semantics."""
    labels = bytearray(framework.size)
    numpy = numpy_of(framework.targets)
    if numpy is not None:
        _with_numpy(framework, labels, numpy)
        return labels
    rows = framework.attacked_by
    left = array("i", bytes(4 * framework.size))
    for target in framework.targets:
        left[target] += 1
    front = [argument for argument, count in enumerate(left) if not count]
    _narrow(rows.starts, rows.items, left, labels, front, framework.size + 1)
    return labels


def _with_numpy(framework: Framework, labels: bytearray, numpy: Any) -> None:
    rows = framework.attacked_by
    starts, items = _as_array("q", rows.starts), _as_array("i", rows.items)
    left = _as_array("i", numpy.bincount(framework.targets, minlength=framework.size))
    wide = _WideFront(
        numpy, rows.starts, rows.items, numpy.frombuffer(left, "i"), numpy.frombuffer(labels, "B")
    )
    front = numpy.flatnonzero(wide.left == 0)
    while len(front):
        if len(front) < _WIDE:
            front = _narrow(starts, items, left, labels, front.tolist(), _WIDE)
            front = numpy.array(front, numpy.int64)
        else:
            front = wide.advance(front)


def _as_array(code: str, numbers: Any) -> array[int]:
    """The same numbers as an array of Python's, which gives single numbers more quickly."""
    made = array(code)
    made.frombytes(numbers.astype(code).tobytes())
    return made


def _narrow(
    starts: Any, items: Any, left: array[int], labels: bytearray, front: list[int], wide: int
) -> list[int]:
    """Advance the front until it is exhausted or wide. `left` counts attackers not yet out."""
    while front and len(front) < wide:
        coming: list[int] = []
        for accepted in front:
            labels[accepted] = IN
            for rejected in items[starts[accepted] : starts[accepted + 1]]:
                if labels[rejected]:
                    continue
                labels[rejected] = OUT
                for target in items[starts[rejected] : starts[rejected + 1]]:
                    left[target] = count = left[target] - 1
                    if not count:
                        coming.append(target)
        front = coming
    return front


class _WideFront:
    """Advances a wide front by whole arrays."""

    def __init__(self, numpy: Any, starts: Any, items: Any, left: Any, labels: Any) -> None:
        self.numpy = numpy
        self.starts, self.items = starts, items
        self.left, self.labels = left, labels

    def advance(self, front: Any) -> Any:
        """Accept a front, reject what it attacks. Returns the front that thereby comes in."""
        numpy, labels, left = self.numpy, self.labels, self.left
        labels[front] = IN
        hit = self._attacked_by(front)
        hit = numpy.unique(hit[labels[hit] == UNDECIDED])
        labels[hit] = OUT
        freed = self._attacked_by(hit)
        numpy.subtract.at(left, freed, 1)
        return numpy.unique(freed[left[freed] == 0]).astype(numpy.int64)

    def _attacked_by(self, arguments: Any) -> Any:
        """All rows of these arguments, one after the other."""
        numpy, first = self.numpy, self.starts[arguments]
        lengths = self.starts[arguments + 1] - first
        ends = numpy.cumsum(lengths)
        places = numpy.arange(int(lengths.sum())) + numpy.repeat(first - (ends - lengths), lengths)
        return self.items[places]
