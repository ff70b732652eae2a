"""The well-founded model of one program in thousands of scenarios at once.

The truth of an atom in all scenarios is one whole number, with a bit for each scenario. What an
evaluation does for a clause is then done for all scenarios by a few operations on such numbers.

The atoms are gone through from the ground up, by strongly connected components. Within a circle
they are gone through until nothing changes: what is true grows, and what is possible (true or
unknown) shrinks. Then whatever is held up only by a circle of support is taken from what is
possible, and it begins anew (A. Van Gelder, K. Ross and J. Schlipf, "The well-founded semantics for
general logic programs", Journal of the ACM 38 (1991): unfounded sets).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from buttress.semantics.change.knots import Knot, knots_of
from buttress.semantics.change.residual import Residual
from buttress.semantics.well_founded import Truth

__all__ = ["Parallel"]

_KEPT = 1 << 31
"""How many bits are held at a time, at most, for all atoms and clauses together."""

_REACHED = 1 << 13


class Parallel:
    """Evaluates a program, whose switches are off in some scenarios, in all of them at once."""

    def __init__(self, residual: Residual) -> None:
        self.residual = residual
        self._clauses_of: list[list[int]] = [[] for _ in range(residual.size)]
        for clause, head in enumerate(residual.heads):
            self._clauses_of[head].append(clause)
        self._knots = tuple(knots_of(residual, self._clauses_of))
        self.widest = max(64, _KEPT // (3 * residual.size + 2 * len(residual) + 1))
        """How many scenarios can be evaluated at once within the memory allowed for it."""
        self.looked_at = 0
        """How many clauses were looked at so far, in any number of scenarios at once."""

    def reach(self) -> list[int]:
        """For each goal the switches that it depends on, a bit for the place of each."""
        found = [0] * len(self.residual.goals)
        for start in range(0, len(self.residual.switches), _REACHED):
            part = self._reach(start)
            for place, goal in enumerate(self.residual.goals):
                if not isinstance(goal, Truth):
                    found[place] |= part[goal] << start
        return found

    def _reach(self, start: int) -> list[int]:
        """For each atom the switches from a place on, as many as are looked at at once."""
        residual = self.residual
        masks = [0] * residual.size
        for knot in self._knots:
            mask = 0
            for atom in knot.atoms:
                for clause in self._clauses_of[atom]:
                    place = residual.switch_of[clause] - start
                    if 0 <= place < _REACHED:
                        mask |= 1 << place
                    for part in residual.positive[clause] + residual.negative[clause]:
                        mask |= masks[part]
            for atom in knot.atoms:
                masks[atom] = mask
        return masks

    def run(self, off: Mapping[int, int], width: int) -> list[tuple[int, int]]:
        """For each goal the scenarios in which it is true, and those in which it is not false.

        `off` says for the place of a switch in which scenarios it is off; the others are on in
        all. Scenarios are bits from 0 to `width - 1`.
        """
        everywhere = (1 << width) - 1
        live = [everywhere] * len(self.residual)
        for place, mask in off.items():
            for clause in self.residual.switches[place].clauses:
                live[clause] &= everywhere ^ mask
        model = _Model(self.residual, self._clauses_of, live, everywhere)
        for knot in self._knots:
            model.settle(knot)
        self.looked_at += model.looked_at
        return [
            ((everywhere, everywhere) if goal is Truth.TRUE else (0, 0))
            if isinstance(goal, Truth)
            else (model.true[goal], model.possible[goal])
            for goal in self.residual.goals
        ]


class _Model:
    def __init__(
        self,
        residual: Residual,
        clauses_of: Sequence[Sequence[int]],
        live: Sequence[int],
        everywhere: int,
    ) -> None:
        self.positive = residual.positive
        self.negative = residual.negative
        self.clauses_of = clauses_of
        self.live = live
        self.true = [0] * residual.size
        self.possible = [everywhere] * residual.size
        self.looked_at = 0

    def settle(self, knot: Knot) -> None:
        if knot.is_single:
            self._update(knot.atoms[0])
            return
        waiting = bytearray(b"\1") * len(knot.atoms)
        while True:
            self._go_through(knot, waiting)
            if not knot.has_support_circle:
                return
            founded = self._founded(knot)
            for place, atom in enumerate(knot.atoms):
                if founded[place] != self.possible[atom]:
                    self.possible[atom] = founded[place]
                    for user in knot.users[place]:
                        waiting[user] = 1
            if waiting.find(1) < 0:
                return

    def _update(self, atom: int) -> bool:
        """Work an atom out from its clauses as they are known now; whether it changed."""
        true, possible = self.true, self.possible
        found = may_be = 0
        self.looked_at += len(self.clauses_of[atom])
        for clause in self.clauses_of[atom]:
            sure = maybe = self.live[clause]
            for part in self.positive[clause]:
                sure &= true[part]
                maybe &= possible[part]
            for part in self.negative[clause]:
                sure &= ~possible[part]
                maybe &= ~true[part]
            found |= sure
            may_be |= maybe
        may_be &= possible[atom]
        if found == true[atom] and may_be == possible[atom]:
            return False
        true[atom], possible[atom] = found, may_be
        return True

    def _go_through(self, knot: Knot, waiting: bytearray) -> None:
        """Update what waits, and what uses it, until nothing changes."""
        place = waiting.find(1)
        while place >= 0:
            while place >= 0:
                waiting[place] = 0
                if self._update(knot.atoms[place]):
                    for user in knot.users[place]:
                        waiting[user] = 1
                place = waiting.find(1, place + 1)
            place = waiting.find(1)

    def _founded(self, knot: Knot) -> list[int]:
        """For each place, where the atom is possible on support that does not run in a circle."""
        places = {atom: place for place, atom in enumerate(knot.atoms)}
        founded = [0] * len(knot.atoms)
        waiting = bytearray(b"\1") * len(knot.atoms)
        place = waiting.find(1)
        while place >= 0:
            while place >= 0:
                waiting[place] = 0
                found = 0
                self.looked_at += len(self.clauses_of[knot.atoms[place]])
                for clause in self.clauses_of[knot.atoms[place]]:
                    maybe = self.live[clause]
                    for part in self.positive[clause]:
                        inner = places.get(part)
                        maybe &= self.possible[part] if inner is None else founded[inner]
                    for part in self.negative[clause]:
                        maybe &= ~self.true[part]
                    found |= maybe
                if found != founded[place]:
                    founded[place] = found
                    for user in knot.support_users[place]:
                        waiting[user] = 1
                place = waiting.find(1, place + 1)
            place = waiting.find(1)
        return founded
