"""What it means to be an extension, as clauses.

The labelling encoding: two variables an argument, that it is *in* and that it is *attacked* by one
that is in. Arguments are 0 … n-1; in(a) is variable a+1 and attacked(a) is n+a+1. Sources: P.
Besnard and S. Doutre, "Checking the acceptability of a set of arguments", NMR 2004; F. Cerutti, M.
Giacomin and M. Vallati, "How we designed winning algorithms for abstract argumentation and which
insight we attained", Artificial Intelligence 276 (2019).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from buttress.semantics.abstract.sat.solver import Clause
from buttress.semantics.deadline import check_time

__all__ = ["admissible", "complete", "conflict_free", "stable"]

Rows = Sequence[Sequence[int]]
"""For each argument those that attack it."""


def conflict_free(attackers: Rows) -> list[Clause]:
    """No argument that is in attacks another; no variables for *attacked*."""
    return [[-a - 1, -b - 1] for a, row in enumerate(attackers) for b in row]


def stable(attackers: Rows) -> list[Clause]:
    """Conflict-free, and every argument is in or attacked; no variables for *attacked*."""
    clauses = conflict_free(attackers)
    clauses.extend([a + 1, *[b + 1 for b in row]] for a, row in enumerate(attackers))
    return clauses


def admissible(attackers: Rows, barred: Collection[int] = ()) -> list[Clause]:
    """Conflict-free, and what attacks an argument that is in is attacked itself.

    The arguments that are `barred` are not in.

    Raises:
        TimeLimitError: there was a time limit, and it is over.
    """
    size = len(attackers)
    clauses = [[-b - 1, size + a + 1] for a, row in enumerate(attackers) for b in row]
    check_time()
    clauses += (
        [-a - 1, size + b + 1] for a, row in enumerate(attackers) if a not in barred for b in row
    )
    check_time()
    clauses += ([-size - a - 1, *[b + 1 for b in row]] for a, row in enumerate(attackers))
    check_time()
    clauses += ([-a - 1, -size - a - 1] for a in range(size))
    clauses += ([-a - 1] for a in barred)
    return clauses


def complete(attackers: Rows) -> list[Clause]:
    """Admissible, and an argument is in where everything that attacks it is attacked."""
    size = len(attackers)
    clauses = admissible(attackers)
    clauses.extend([a + 1, *[-size - b - 1 for b in row]] for a, row in enumerate(attackers))
    return clauses
