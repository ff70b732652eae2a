"""The combinations of what the parts of a framework allow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

__all__ = ["combinations"]

_KEPT = 1 << 16
"""So many sets of a part are kept to be given again; what goes beyond is worked out anew."""

Source = Callable[[], Iterator[list[int]]]
"""Begins anew to give a part's sets."""


def combinations(sources: Sequence[Source]) -> Iterator[list[int]]:
    """The unions of one set from each source, each combination once; without sources the empty set.

    Lazily, and in memory that grows with the sum of what the sources give and not with the product.
    The last source is gone through once only, so the largest is best put last.
    """
    if not sources:
        yield []
        return
    *inner, outermost = sources
    kept = [_Replayed(source) for source in inner]
    for outer in outermost():
        running = [iter(each) for each in kept]
        chosen: list[list[int]] = []
        while True:
            while len(chosen) < len(running):  # take the first of those that begin anew
                first = next(running[len(chosen)], None)
                if first is None:
                    return  # a part without any set
                chosen.append(first)
            yield [argument for part in (*chosen, outer) for argument in part]
            while chosen:  # go on with the last that has another
                place = len(chosen) - 1
                following = next(running[place], None)
                if following is not None:
                    chosen[place] = following
                    break
                running[place] = iter(kept[place])
                chosen.pop()
            else:
                break


class _Replayed:
    """A source whose first sets are worked out once, however often they are asked for."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._kept: list[list[int]] = []
        self._rest: Iterator[list[int]] | None = source()

    def __iter__(self) -> Iterator[list[int]]:
        at = 0
        while at < len(self._kept) or self._keep_another():
            yield self._kept[at]
            at += 1
        if self._rest is not None:
            for number, each in enumerate(self._source()):
                if number >= at:
                    yield each

    def _keep_another(self) -> bool:
        if self._rest is None or len(self._kept) >= _KEPT:
            return False
        following = next(self._rest, None)
        if following is None:
            self._rest = None
            return False
        self._kept.append(following)
        return True
