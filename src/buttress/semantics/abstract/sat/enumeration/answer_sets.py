"""The answer set solver: the only place that knows clingo.

clingo walks through answer sets without remembering those that it has given, which takes a fraction
of the time of a SAT solver with a clause against each (M. Gebser, B. Kaufmann and T. Schaub,
"Conflict-driven answer set solving: from theory to practice", Artificial Intelligence 187 (2012)).
Programs are handed over atom by atom: no text is written, parsed or grounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from buttress.semantics.abstract.errors import TooManyStepsError
from buttress.semantics.abstract.sat.enumeration.program import Program
from buttress.semantics.deadline import PATIENCE, check_time, is_time_limited
from buttress.semantics.missing_solver import SolverMissingError

__all__ = ["answer_sets", "count_answer_sets"]

_QUICK = 40
"""With so few arguments no answer set is long in coming: a thread for the search is spared."""

MOST_COUNTED = 10_000_000
"""So many answer sets of a program are counted where no time limit is set (half a minute)."""


def answer_sets(program: Program) -> Iterator[list[int]]:
    """Each answer set's arguments that are in, ascending.

    Raises:
        SolverMissingError: clingo is not installed.
        TimeLimitError: there was a time limit, and it is over.
    """
    control, atoms = _loaded(program)
    in_background = program.arguments > _QUICK or is_time_limited()
    with control.solve(yield_=True, async_=in_background) as search:
        while True:
            search.resume()
            while in_background and not search.wait(PATIENCE):
                check_time()  # and Python looks whether somebody wants to interrupt it
            check_time()
            model = search.model()
            if model is None:
                return
            yield [argument for argument, atom in enumerate(atoms) if model.is_true(atom)]


def count_answer_sets(program: Program) -> int:
    """How many answer sets there are, none of which is looked at.

    Raises:
        SolverMissingError: clingo is not installed.
        TimeLimitError: there was a time limit, and it is over.
        TooManyStepsError: there was no time limit, and there are more than `MOST_COUNTED`.
    """
    control, _ = _loaded(program)
    if not is_time_limited():
        control.configuration.solve.models = MOST_COUNTED + 1
    with control.solve(async_=True) as search:
        while not search.wait(PATIENCE):
            check_time()
        search.get()
    found = int(control.statistics["summary"]["models"]["enumerated"])
    if found > MOST_COUNTED and not is_time_limited():
        raise TooManyStepsError(
            f"one connected part has more than {MOST_COUNTED:,} of them, and they are counted one "
            "by one; ask for one (SE) or about one argument (DC, DS), or set a time limit "
            "(--time-limit SECONDS), and counting goes on as long"
        )
    return found


def _loaded(program: Program) -> tuple[Any, Sequence[int]]:
    try:
        import clingo  # noqa: PLC0415  only where it is needed
        from clingo.backend import HeuristicType  # noqa: PLC0415
    except ImportError as problem:
        raise SolverMissingError(
            "this needs the package clingo, which is not installed"
        ) from problem
    largest = ["--heuristic=Domain", "--enum-mode=domRec"] if program.largest_only else []
    control = clingo.Control(["--models=0", *largest], logger=_unheard, message_limit=0)
    with control.backend() as backend:
        atoms = [0, *(backend.add_atom() for _ in range(program.atoms))]
        if program.chosen:
            backend.add_rule([atoms[atom] for atom in program.chosen], choice=True)
        for head, body in program.rules:
            backend.add_rule(
                [atoms[head]] if head else [],
                [atoms[atom] if atom > 0 else -atoms[-atom] for atom in body],
            )
        if program.largest_only:
            for atom in program.chosen:
                backend.add_heuristic(atoms[atom], HeuristicType.True_, 1, 1, [])
    return control, atoms[1 : program.arguments + 1]


def _unheard(code: object, message: str) -> None:
    """Keep remarks of the solver from the standard error, which is the caller's."""
