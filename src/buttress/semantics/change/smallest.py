"""The smallest sets of switches to turn off so that a goal becomes true, or ceases to be.

Each scenario that does not have the wanted effect gives a certificate, and with it a clause that
every set with the effect satisfies: one of the switches that the failure hangs on is turned off, or
one of those that are off is left on. A smallest solution of all clauses known so far, found by
MaxSAT, either has the effect, and then nothing smaller has, or gives another clause. That is the
implicit hitting set approach (J. Davies and F. Bacchus, "Solving MaxSAT by solving a sequence of
simpler SAT instances", CP 2011; R. Reiter, "A theory of diagnosis from first principles",
Artificial Intelligence 32 (1987)), with clauses that are not only positive: to give something up
can also raise what it held down.

Single switches, and pairs of them, need no solver: all of them are tried at once.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

import attrs

from buttress.semantics.change.certificates import Certificate, Judge
from buttress.semantics.change.masks import places_in, scenarios_off
from buttress.semantics.change.parallel import Parallel
from buttress.semantics.theory import Literal
from buttress.semantics.well_founded import Truth

if TYPE_CHECKING:
    from buttress.semantics.change.hitting import HittingSets

__all__ = ["ChangeSets", "smallest_sets"]

_EFFORT = 3_000_000
"""How many clauses are looked at for one question, at most: some seconds' worth."""

_ALONE = 6
"""To work out one scenario, and why, takes as long as to look at each clause so many times."""

_SCENARIOS = 1 << 10
"""In so many scenarios, or fewer, a clause is looked at in the same time as in one."""

_PAIRS = 1 << 17
"""How many pairs are tried, at most."""

_AT_ONCE = 1 << 13
"""How many scenarios are evaluated at once."""

_TOO_LONG = "The search was broken off because it takes too long; there may be {} sets."
_NO_SOLVER = 'No set of {} is enough; looking for larger ones needs pip install "buttress[solve]".'


@attrs.frozen
class ChangeSets:
    """The smallest sets of literals with some effect: all of one size, in the theory's order.

    `is_complete` where these are all that are so small, or where there are none at all. Otherwise
    `problem` says in a sentence what was not looked at.
    """

    found: tuple[tuple[Literal, ...], ...] = ()
    problem: str | None = None

    @property
    def is_complete(self) -> bool:
        """Whether nothing was left out."""
        return self.problem is None

    @property
    def size(self) -> int | None:
        """How many literals each set has; None where no set was found."""
        return len(self.found[0]) if self.found else None


def smallest_sets(
    parallel: Parallel, goal: int, *, is_true: bool, limit: int = 20, effort: int = _EFFORT
) -> ChangeSets:
    """The smallest sets of switches that make a goal true, or not true.

    `goal` is its place among the goals. At most `limit` sets are told; `effort` bounds the search,
    counted in clauses looked at. Where the goal is as wanted anyway, the one smallest set is empty.
    """
    atom = parallel.residual.goals[goal]
    if isinstance(atom, Truth):
        return ChangeSets(((),) if (atom is Truth.TRUE) is is_true else ())
    return _Search(parallel, goal, is_true=is_true, limit=limit, effort=effort).run()


class _ExhaustedError(Exception):
    pass


class _Search:
    def __init__(
        self, parallel: Parallel, goal: int, *, is_true: bool, limit: int, effort: int
    ) -> None:
        self.parallel = parallel
        self.residual = parallel.residual
        self.goal = goal
        self.is_true = is_true
        self.limit = limit
        self.effort = effort
        self.so_far: list[tuple[int, ...]] = []
        atom = self.residual.goals[goal]
        assert not isinstance(atom, Truth)  # noqa: S101
        self.judge = Judge(self.residual, atom)

    def run(self) -> ChangeSets:
        try:
            first = self._failure(())
            if first is None:
                return ChangeSets(((),))
            if not first.on:
                return ChangeSets()
            found = self._tried([(place,) for place in sorted(first.on)])
            pairs = None if found else self._pairs(first)
            found = found or self._tried(pairs or ())
        except _ExhaustedError:
            so_far = self.so_far
            return self._told(so_far, _TOO_LONG.format("more such" if so_far else "such"))
        if found or (pairs is not None and len(self.residual.switches) < 3):
            return self._told(found)
        return self._larger(first, tried=1 if pairs is None else 2)

    def _told(self, found: Sequence[tuple[int, ...]], problem: str | None = None) -> ChangeSets:
        switches = self.residual.switches
        if len(found) > self.limit:
            problem = f"There are more than {self.limit} sets of this size; the rest is left out."
        return ChangeSets(
            tuple(
                tuple(switches[place].literal for place in sorted(places))
                for places in found[: self.limit]
            ),
            problem,
        )

    def _failure(self, off: Collection[int]) -> Certificate | None:
        """What keeps the goal from being as wanted; None where nothing does."""
        self._spend(_ALONE * len(self.residual))
        return self.judge.certificate(off, is_true=not self.is_true)

    def _spend(self, clauses: int) -> None:
        self.effort -= clauses
        if self.effort < 0:
            raise _ExhaustedError

    # One or two at a time: all are tried at once

    def _pairs(self, first: Certificate) -> list[tuple[int, ...]] | None:
        """Every pair that can have the effect: it turns off something that the failure hangs on.

        None where there are too many.
        """
        count = len(self.residual.switches)
        if len(first.on) * count > _PAIRS:
            return None
        pairs = {
            (min(one, other), max(one, other))
            for one in first.on
            for other in range(count)
            if one != other
        }
        return sorted(pairs)

    def _tried(self, sets: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
        """Those of some sets that have the effect."""
        self.so_far = found = []
        width = min(self.parallel.widest, _AT_ONCE)
        for start in range(0, len(sets), width):
            batch = sets[start : start + width]
            self._spend(len(self.residual))
            before = self.parallel.looked_at
            true, _ = self.parallel.run(scenarios_off(batch), len(batch))[self.goal]
            looked_at = self.parallel.looked_at - before
            spent = looked_at * (1 + len(batch) // _SCENARIOS) - len(self.residual)
            hits = true if self.is_true else ((1 << len(batch)) - 1) ^ true
            found += [batch[number] for number in places_in(hits)]
            if start + width < len(sets):
                self._spend(max(0, spent))
            else:
                self.effort -= max(0, spent)
        return found

    # More at a time: MaxSAT

    def _larger(self, first: Certificate, *, tried: int) -> ChangeSets:
        try:
            from buttress.semantics.change.hitting import (  # noqa: PLC0415
                HittingSets,
                TooHardError,
            )
        except ImportError:
            return self._told([], _NO_SOLVER.format("one" if tried == 1 else "one or two"))
        found: list[tuple[int, ...]] = []
        with HittingSets(len(self.residual.switches)) as hitting:
            hitting.add(first.on, first.off)
            try:
                while (off := hitting.smallest()) is not None:
                    if found and len(off) > len(found[0]):
                        break
                    if self._learn(hitting, off):
                        continue
                    found.append(off)
                    if len(found) > self.limit:
                        break
                    hitting.add((), off)
            except (TooHardError, _ExhaustedError):
                problem = _TOO_LONG.format("more such" if found else "such")
                return self._told(sorted(found), problem)
        return self._told(sorted(found))

    def _learn(self, hitting: HittingSets, off: tuple[int, ...]) -> bool:
        """Whether a set lacks the effect; then clauses that it and others do not satisfy are added.

        What the failure hangs on is turned off as well, again and again until the effect is there:
        each time that gives another clause.
        """
        tried = set(off)
        failure = self._failure(tried)
        if failure is None:
            return False
        while failure is not None:
            hitting.add(failure.on, failure.off)
            if not failure.on:
                break
            tried |= failure.on
            failure = self._failure(tried)
        return True
