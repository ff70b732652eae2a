"""The partial stable models of a program's rest, found by clingo.

Each atom is split in two: that it is true, and that it is possible (not false). A clause
`h ← a, not b` becomes `true(h) ← true(a), not possible(b)` and
`possible(h) ← possible(a), not true(b)`; what is true has to be possible. The stable models are
then the partial stable models (T. Janhunen, I. Niemelä, D. Seipel, P. Simons and J.-H. You,
"Unfolding partiality and disjunctions in stable model semantics", ACM Transactions on
Computational Logic 7 (2006)). For the total ones the program is given as it is.

Maximal models are had by the order of decisions: as long as clingo first decides that what bars an
assumption is impossible, the first model that it finds has as much accepted as can be; and the
other way round.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import Enum
from typing import TYPE_CHECKING, cast

from buttress.semantics.deadline import PATIENCE, check_time, is_time_limited
from buttress.semantics.extensions.limits import MOST_CONFLICTS, SearchLimitError
from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.extensions.symbols import name_of, names, symbols
from buttress.semantics.well_founded import Truth

if TYPE_CHECKING:
    from clingo import Configuration, Model, SolveHandle

__all__ = ["Order", "Solver"]

_TRUE, _UNKNOWN, _FALSE = int(Truth.TRUE), int(Truth.UNKNOWN), int(Truth.FALSE)

_VARIED = ("--sign-def=rnd", "--restart-on-model", "--save-progress=0")
"""Begin anew after each model, and remember no values: a search that goes on from where it was
changes little, so that a hundred times as many models show the same."""


class Order(Enum):
    """Which of the models that come in question is found first."""

    ANY = "any"
    MOST = "most"
    """One that accepts as much as any that comes in question."""
    LEAST = "least"
    """One that accepts as little as any that comes in question."""


class Solver:
    """clingo with a program's rest, for models one after the other.

    What is wanted of a model is said in literals: see `valued`; a minus negates one. With
    `is_varied`, each model is as unlike those before it as chance has it, always the same way.
    """

    def __init__(
        self,
        rest: Rest,
        order: Order = Order.ANY,
        *,
        total: bool = False,
        most_conflicts: int | None = None,
        is_varied: bool = False,
    ) -> None:
        from clingo import Control  # noqa: PLC0415  the extra is imported where it is needed

        self._rest = rest
        self.is_total = total
        self._order = order
        limit = f"--solve-limit={most_conflicts or MOST_CONFLICTS},umax"
        arguments = [
            "--models=1",
            limit,
            *(("--heuristic=Domain",) if order is not Order.ANY else ()),
            *(_VARIED if is_varied else ()),
        ]
        self._control = Control(arguments)
        self._load()

    def _load(self) -> None:
        from clingo.backend import HeuristicType  # noqa: PLC0415

        rest = self._rest
        with self._control.backend() as backend:
            add, fresh = backend.add_rule, backend.add_atom
            signs = symbols(rest.size if self.is_total else 2 * rest.size)
            self._names = [name_of(sign) for sign in signs]
            literals: list[int] = [fresh(sign) for sign in signs]
            true, possible = (literals,) * 2 if self.is_total else (literals[::2], literals[1::2])
            self.true, self.possible = true, possible
            for head, positive, negative in zip(
                rest.heads, rest.positive, rest.negative, strict=True
            ):
                body = [true[atom] for atom in positive]
                add([true[head]], [*body, *(-possible[atom] for atom in negative)])
                if not self.is_total:
                    body = [possible[atom] for atom in positive]
                    add([possible[head]], [*body, *(-true[atom] for atom in negative)])
            for atom in rest.barring:
                if not self.is_total:
                    add([], [true[atom], -possible[atom]])
            if self._order is Order.ANY:
                return
            prefer = HeuristicType.False_ if self._order is Order.MOST else HeuristicType.True_
            add([idle := fresh()], [], True)  # clingo complains where all that it orders is settled
            for atom in (idle, *(possible[atom] for atom in rest.barring)):
                backend.add_heuristic(atom, prefer, 1, 1, [])

    def first(self, wanted: Iterable[int] = ()) -> Values | None:
        """A model with what is wanted; None where there is none.

        Raises:
            SearchLimitError: it takes too long to find out.
            TimeLimitError: there was a time limit, and it is over.
        """
        with self._search(wanted) as search:
            for model in _models(search):
                return self._values(model)
            if search.get().unknown:
                raise SearchLimitError
            return None

    def _search(self, assumed: Iterable[int] = ()) -> SolveHandle:
        check_time()
        in_background = is_time_limited()
        return self._control.solve(assumptions=list(assumed), yield_=True, async_=in_background)

    def above(self, accepted: Iterable[int]) -> Values:
        """A model that accepts at least these assumptions, of which it is known that one does.

        Raises:
            SearchLimitError: it takes too long to find it.
        """
        found = self.first(-self.possible[atom] for atom in accepted)
        if found is None:
            raise ValueError("no model accepts all of these assumptions")
        return found

    def with_any(self, goals: set[int]) -> Iterator[Values]:
        """Models that each fulfil one of the goals, literals of which the caller takes away some.

        The search goes on from where it was. Nothing else can be asked before it ends.

        Raises:
            SearchLimitError: it takes too long to find out.
        """
        modes = cast("Configuration", self._control.configuration.solve)
        modes.models, modes.enum_mode = 0, "record"
        switch = self.switch()
        self.forbid([switch, *(-goal for goal in goals)])
        try:
            with self._search([switch]) as search:
                for model in _models(search):
                    yield self._values(model)
                    if not goals:
                        return
                    model.context.add_clause(list(goals))
                if not search.get().exhausted:
                    raise SearchLimitError
        finally:
            modes.models, modes.enum_mode = 1, "auto"

    def each_without(self, combinations: list[list[int]]) -> Iterator[Values]:
        """Models none of which has all of a combination, of which the caller adds some.

        The search goes on from where it was. Nothing else can be asked before it ends, nor after.

        Raises:
            SearchLimitError: it takes too long to find out.
        """
        modes = cast("Configuration", self._control.configuration.solve)
        modes.models, modes.enum_mode = 0, "record"
        self.forbid_each(combinations)
        combinations.clear()
        with self._search() as search:
            for model in _models(search):
                yield self._values(model)
                for combination in combinations:
                    model.context.add_clause([-literal for literal in combination])
                combinations.clear()
            if not search.get().exhausted:
                raise SearchLimitError

    def each(self) -> Iterator[Values]:
        """Every model once; with the order `MOST`, every maximal one.

        Nothing can be asked afterwards.
        """
        modes = cast("Configuration", self._control.configuration.solve)
        modes.models, modes.solve_limit = 0, "umax,umax"
        if self._order is Order.MOST:
            modes.enum_mode = "domRec"
        with self._search() as search:
            for model in _models(search):
                yield self._values(model)

    def forbid(self, literals: Iterable[int]) -> None:
        """From now on, no model has all of these."""
        self.forbid_each([literals])

    def forbid_each(self, combinations: Iterable[Iterable[int]]) -> None:
        """From now on, no model has all of one of these combinations."""
        with self.rules() as (add, _):
            for literals in combinations:
                add([], list(literals))

    def switch(self) -> int:
        """A literal of no meaning, to want what is forbidden only together with it."""
        with self.rules() as (add, fresh):
            add([found := fresh()], [], True)
            return found

    @contextmanager
    def rules(self) -> Iterator[tuple[Callable[..., None], Callable[[], int]]]:
        """Means to add a rule, told by its head and its body, and to have a new atom for one."""
        with self._control.backend() as backend:
            yield backend.add_rule, backend.add_atom

    def valued(self, atom: int, value: int) -> int:
        """The literal that an atom is true, or that it is false."""
        return self.true[atom] if value == _TRUE else -self.possible[atom]

    def keeping(self, values: Values) -> list[int]:
        """What to want of a model so that it accepts all that another accepts."""
        return [-self.possible[atom] for atom in self._rest.barring if values[atom] == _FALSE]

    def _values(self, model: Model) -> Values:
        found = names(model)
        if self.is_total:
            return [_TRUE if name in found else _FALSE for name in self._names]
        return [
            _TRUE if true in found else _UNKNOWN if possible in found else _FALSE
            for true, possible in zip(self._names[::2], self._names[1::2], strict=True)
        ]


def _models(search: SolveHandle) -> Iterator[Model]:
    """The models of a search; where there is a time limit, it runs in the background."""
    while True:
        search.resume()
        while is_time_limited() and not search.wait(PATIENCE):
            check_time()
        model = search.model()
        if model is None:
            return
        yield model
        check_time()
