"""Acceptance under CF2 by a SAT solver, with the components' demands added as they are missed.

A solver proposes naive sets of the whole framework, as every CF2 extension is one. A proposal is
gone through component by component. Where it could take in one more argument of a component, a
clause says so: as long as what has made that component what it is stays as it is, the argument or
something in the component in conflict with it is accepted. Then the solver is asked again
(counterexample-guided abstraction refinement).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Self

from buttress.frameworks import Framework
from buttress.semantics.abstract.cf2.ordering import in_order
from buttress.semantics.abstract.errors import TooManyStepsError
from buttress.semantics.deadline import check_time

__all__ = ["ROUNDS", "refined_search"]

ROUNDS = 20_000
"""How often the solver is asked again before the search is given up."""


def refined_search(
    framework: Framework, arguments: Sequence[int], argument: int, *, accepted: bool
) -> frozenset[int] | None:
    """A CF2 extension of the framework of these arguments in which one is, or is not, accepted.

    The arguments must not be attacked from outside. None where there is no such extension.

    Raises:
        TooManyStepsError: it takes more rounds than there may be.
    """
    with _Refinement(framework, arguments) as search:
        return search.extension(argument if accepted else ~argument)


class _Refinement:
    """A solver over whether each argument is accepted: its variable is its number and one."""

    def __init__(self, framework: Framework, arguments: Sequence[int]) -> None:
        from pysat.solvers import Solver  # noqa: PLC0415  part of the extra `solve`

        self.arguments = arguments
        self.attackers = {each: framework.attackers_of.row(each) for each in arguments}
        self.near: dict[int, set[int]] = {each: set(row) for each, row in self.attackers.items()}
        for each, row in self.attackers.items():
            for attacker in row:
                self.near[attacker].add(each)
        self.components = in_order(self.attackers, arguments)
        self.solver: Any = Solver("cadical195", bootstrap_with=self._naive())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.solver.delete()

    def _naive(self) -> Iterator[list[int]]:
        for each, row in self.attackers.items():
            for attacker in row:
                yield [~each, ~attacker] if attacker != each else [~each]
            if each not in row:
                yield [each + 1, *(other + 1 for other in self.near[each])]

    def extension(self, wanted: int) -> frozenset[int] | None:
        """An extension in which the argument is accepted, or, where it is inverted, is not."""
        literal = wanted + 1 if wanted >= 0 else wanted
        self.solver.set_phases([each + 1 for each in self.arguments])
        for _ in range(ROUNDS):
            check_time()
            if not self.solver.solve(assumptions=[literal]):
                return None
            model = self.solver.get_model()
            chosen = {each for each in self.arguments if model[each] > 0}
            missed = list(self._missed(chosen))
            if not missed:
                return frozenset(chosen)
            self.solver.append_formula(missed)
        raise TooManyStepsError(
            f"the search under CF2 gave up after {ROUNDS:,} rounds; some extension (SE) is found "
            "at any size"
        )

    def _missed(self, chosen: set[int]) -> Iterator[list[int]]:
        """Clauses that a set breaks; none where it is an extension."""
        pending: list[tuple[list[int], list[int]]] = [(each, []) for each in self.components]
        while pending:
            members, unless = pending.pop()
            inside = set(members)
            free, here = [], list(unless)
            for member in members:
                outside = [each for each in self.attackers[member] if each not in inside]
                attacker = next((each for each in outside if each in chosen), None)
                if attacker is None:
                    free.append(member)
                    here += [each + 1 for each in outside]
                else:
                    here.append(~attacker)
            if len(free) < len(members):
                pending += [(each, here) for each in in_order(self.attackers, free)]
                continue
            for member in members:
                near = self.near[member]
                if member not in chosen and member not in near:
                    rivals = near & inside
                    if rivals.isdisjoint(chosen):
                        yield [*set(here), member + 1, *(each + 1 for each in rivals)]
