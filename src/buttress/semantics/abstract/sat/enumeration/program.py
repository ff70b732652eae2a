"""What it means to be an extension, as a logic program whose answer sets are the extensions.

Atom a+1 says that argument a is in, atom n+a+1 that one that is in attacks it. Source: U. Egly, S.
A. Gaggl and S. Woltran, "Answer-set programming encodings for argumentation frameworks", Argument
and Computation 1 (2010); here without variables.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from buttress.semantics.abstract.sat.graph import Graph

__all__ = [
    "Program",
    "admissible",
    "complete",
    "conflict_free",
    "naive",
    "preferred",
    "reaching",
    "stable",
]

Rule = tuple[int, list[int]]
"""A head, 0 where there is none so that the body must not hold; and a body, negated atoms < 0."""


@attrs.frozen
class Program:
    """Rules over the atoms 1 … `atoms`, of which those that are `chosen` may be true unprompted.

    The first `arguments` atoms say which arguments are in. With `largest_only` no answer set
    counts whose chosen atoms lie within another's.
    """

    arguments: int
    atoms: int
    chosen: Sequence[int]
    rules: list[Rule]
    largest_only: bool = False


def stable(graph: Graph) -> Program:
    """An argument is in unless it is attacked."""
    size = len(graph)
    rules = [*_attacked(graph), *((a + 1, [-size - a - 1]) for a in range(size))]
    return Program(size, 2 * size, (), rules)


def conflict_free(graph: Graph) -> Program:
    """Any set without an attack from member to member."""
    size = len(graph)
    rules: list[Rule] = [(0, [a + 1, size + a + 1]) for a in range(size)]
    return Program(size, 2 * size, range(1, size + 1), [*_attacked(graph), *rules])


def naive(graph: Graph) -> Program:
    """A conflict-free set with which every other argument is in conflict, if not with itself."""
    base, size = conflict_free(graph), len(graph)
    rules = base.rules
    for a, targets in enumerate(graph.targets):
        conflicts = 2 * size + a + 1
        rules.append((conflicts, [size + a + 1]))
        rules.extend((conflicts, [b + 1]) for b in targets)
        if a not in graph.self_attacking:
            rules.append((0, [-a - 1, -conflicts]))
    return attrs.evolve(base, atoms=3 * size)


def admissible(graph: Graph) -> Program:
    """A conflict-free set that attacks whatever attacks it."""
    base, size = conflict_free(graph), len(graph)
    base.rules.extend(
        (0, [a + 1, -size - b - 1]) for a, row in enumerate(graph.attackers) for b in row
    )
    return base


def complete(graph: Graph) -> Program:
    """An admissible set that has every argument whose attackers it attacks."""
    base, size = admissible(graph), len(graph)
    base.rules.extend(
        (0, [-a - 1, *[size + b + 1 for b in row]]) for a, row in enumerate(graph.attackers)
    )
    return base


def preferred(graph: Graph) -> Program:
    """An admissible set that lies within no other."""
    return attrs.evolve(admissible(graph), largest_only=True)


def reaching(program: Program, arguments: Iterable[int]) -> Program:
    """The same, but each of these arguments must be in or attacked."""
    size = program.arguments
    rules: list[Rule] = [(0, [-a - 1, -size - a - 1]) for a in arguments]
    return attrs.evolve(program, rules=[*program.rules, *rules])


def _attacked(graph: Graph) -> list[Rule]:
    size = len(graph)
    return [(size + a + 1, [b + 1]) for a, row in enumerate(graph.attackers) for b in row]
