"""What stands under the semantics beyond grounded, worked out on rules.

`labellings(theory, semantics)` gives every labelling, `accept(theory, semantics)` what becomes of
each literal across all of them. No argument is ever built: the partial stable models of a theory's
program are its complete labellings, the maximal ones its preferred and the total ones its stable
labellings (M. Caminada and C. Schulz, "On the equivalence between assumption-based argumentation
and logic programming", Journal of Artificial Intelligence Research 60 (2017)).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from buttress.semantics.extensions.kinds import Kind
from buttress.semantics.extensions.limits import SearchLimitError
from buttress.semantics.extensions.outlook import Acceptance, Outlook
from buttress.semantics.labelling import Labelling
from buttress.semantics.missing_solver import SolverMissingError
from buttress.semantics.theory import Literal, Theory
from buttress.semantics.translation import translate

__all__ = [
    "Acceptance",
    "Kind",
    "Outlook",
    "SearchLimitError",
    "SolverMissingError",
    "accept",
    "labellings",
]


def labellings(
    theory: Theory, semantics: Kind | str, *, order: str = "elitist"
) -> Iterator[Labelling]:
    """Every labelling of a theory under a semantics, once, as they are found.

    Raises:
        ValueError: there is no such semantics.
        TooManyPrioritiesError: the theory compares too many priorities.
        SolverMissingError: much is undecided and clingo is not installed.
        SearchLimitError: what is undecided is too tangled to search.
    """
    return Outlook(translate(theory, order=order), Kind(semantics)).labellings()


def accept(
    theory: Theory,
    semantics: Kind | str,
    literals: Iterable[Literal] | None = None,
    *,
    order: str = "elitist",
) -> Mapping[Literal, Acceptance]:
    """How literals, by default all of a theory, fare across all labellings of a semantics.

    The labellings are not gone through one by one. Raises what `labellings` does, and:

    Raises:
        KeyError: the theory does not know a literal.
    """
    outlook = Outlook(translate(theory, order=order), Kind(semantics))
    numbers = outlook.translation.program.numbers
    asked = {literal: numbers[literal] for literal in literals or theory.literals}
    found = outlook.accept(asked.values())
    return {literal: found[atom] for literal, atom in asked.items()}
