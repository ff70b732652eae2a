"""What can be turned off in a theory's program: premises, and what objects.

Turning the switch of a premise off is doing *without* it, turning that of an objection off is
*rejecting* it (see `buttress.semantics.change.scenario`): the program that is left is the one of
the theory under that scenario.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import attrs

from buttress.semantics.program import Program
from buttress.semantics.theory import Literal
from buttress.semantics.translation import Translation

__all__ = ["NotRejected", "Switch", "objection_switches", "premise_switches"]


class NotRejected(NamedTuple):
    """The atom: nobody rejects `literal`. It falls with the literal's switch as an objection."""

    literal: Literal


@attrs.frozen
class Switch:
    """A literal, and the clauses that are turned off with it.

    Two switches of one kind never share a clause.
    """

    literal: Literal
    clauses: tuple[int, ...]


def premise_switches(translation: Translation) -> tuple[Switch, ...]:
    """One for each premise and sketch that the theory knows, in its order.

    Turning one off takes away the knowledge alone: what rules conclude, they still conclude. A
    sketch does not hold at all any more, as nobody speaks of a sketch without its argument.
    """
    knowledge = translation.knowledge
    whole = [literal for literal in knowledge if literal.startswith("<")]
    heads = _clauses_for(translation.program, whole)  # as a rejection, there it is the same
    return tuple(
        Switch(literal, heads.get(literal, ()) or knowledge[literal])
        for literal in translation.theory.literals
        if literal in knowledge and not literal.startswith("∴")
    )


def objection_switches(translation: Translation) -> tuple[Switch, ...]:
    """One for each literal of the map that speaks against something, in the theory's order."""
    against: set[Literal] = set()
    for groups in (*translation.premises.values(), *translation.rules.values()):
        for group in groups:
            against.update(group.attackers)
    literals = [literal for literal in translation.theory.literals if literal in against]
    heads = _clauses_for(translation.program, literals)
    return tuple(Switch(literal, heads.get(literal, ())) for literal in literals)


def _clauses_for(
    program: Program, literals: Iterable[Literal]
) -> Mapping[Literal, tuple[int, ...]]:
    """The clauses that conclude a literal, at whatever strength."""
    wanted = set(literals)
    if not wanted:
        return {}
    meant: dict[int, Literal] = {}
    for name, atom in program.numbers.items():
        # Under whatever order, an atom about the strength of arguments says what they are for.
        literal = name.literal if isinstance(name, NotRejected) else getattr(name, "atom", name)
        if literal in wanted:
            meant[atom] = str(literal)
    found: dict[Literal, list[int]] = {}
    for clause, head in enumerate(program.heads):
        if head in meant:
            found.setdefault(meant[head], []).append(clause)
    return {literal: tuple(clauses) for literal, clauses in found.items()}
