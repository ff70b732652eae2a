"""The ground rules of a map's theory, for the page to work out what stands.

The well-founded model of the program is the grounded labelling (see
`buttress.semantics.translation`). Switching an element off takes clauses away: what is left is the
program of the map judged without it (see `buttress.semantics.change.scenario`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from buttress.diagram.page.payload.identifiers import identifier_of
from buttress.model import Argument, ArgumentMap, Element, Statement
from buttress.model.collector import collector_paused
from buttress.semantics.change.switches import premise_switches
from buttress.semantics.extensions.argument_atoms import add_arguments
from buttress.semantics.reading import sketch_literal, statement_literal
from buttress.semantics.standing import names_of
from buttress.semantics.strength import TooManyPrioritiesError
from buttress.semantics.theory import Theory
from buttress.semantics.translation import Translation, translate

__all__ = ["program_of"]


def program_of(
    map: ArgumentMap, theory: Theory, elements: Iterable[Element], *, order: str
) -> tuple[dict[str, Any] | None, str]:
    """The program of a theory of the map, or None and the reason why there is none.

    Returns:
        `order`, by which arguments are compared; `atoms`, how many there are; for each clause its
        head in `heads`, and the atoms that have to be true in `positive` and false in `negative`;
        for each element its identifier in `ids`, the atom that says what becomes of it in `goals`,
        and the clauses that fall when it is switched off in `switches`, none where it cannot be.
    """
    with collector_paused():
        try:
            translation = translate(theory, order=order)
        except TooManyPrioritiesError as error:
            return None, str(error)
        arguments = add_arguments(map, translation)
        program = translation.program
        shown = tuple(elements)
        goals = [
            program.atom(statement_literal(element.title))
            if isinstance(element, Statement)
            else arguments[element.title]
            for element in shown
        ]
        premises = {switch.literal: switch.clauses for switch in premise_switches(translation)}
        inferences = _clauses_by_rule(translation)
        wholes = _clauses_for(goals, program.heads)
        switches: list[Sequence[int]] = []
        for element, goal in zip(shown, goals, strict=True):
            if isinstance(element, Statement):
                switches.append(premises.get(statement_literal(element.title), ()))
            elif not element.is_reconstructed:
                switches.append(premises.get(sketch_literal(element.title), ()))
            else:
                switches.append(_switch(element, inferences, wholes.get(goal, ())))
        return {
            "order": order,
            "atoms": len(program.numbers),
            "heads": list(program.heads),
            "positive": [list(atoms) for atoms in program.positive],
            "negative": [list(atoms) for atoms in program.negative],
            "ids": [identifier_of(element) for element in shown],
            "goals": goals,
            "switches": [list(clauses) for clauses in switches],
        }, ""


def _switch(
    argument: Argument, inferences: Mapping[str, Sequence[int]], whole: Sequence[int]
) -> list[int]:
    """The clauses of a reconstructed argument: of each inference, and of it as a whole."""
    found = [clause for name in names_of(argument) for clause in inferences.get(name, ())]
    return [*found, *whole]


def _clauses_by_rule(translation: Translation) -> Mapping[str, Sequence[int]]:
    """By a rule's name the clauses without which it says nothing, not even by transposition."""
    program = translation.program
    found: dict[str, list[int]] = {}
    for clause, rule in translation.origins.items():
        found.setdefault(rule.name, []).append(clause)
    applying = {
        program.numbers[name]: str(name[1])
        for name in program.numbers
        if isinstance(name, tuple) and name[0] == "applies"
    }
    for clause, head in enumerate(program.heads):
        if head in applying:  # through which the rule provides its head at every strength
            found.setdefault(applying[head], []).append(clause)
    return found


def _clauses_for(atoms: Iterable[int], heads: Sequence[int]) -> Mapping[int, Sequence[int]]:
    wanted = set(atoms)
    found: dict[int, list[int]] = {}
    for clause, head in enumerate(heads):
        if head in wanted:
            found.setdefault(head, []).append(clause)
    return found
