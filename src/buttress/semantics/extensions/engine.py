"""Which means looks for the models of a rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.util import find_spec

from buttress.semantics.extensions import by_hand
from buttress.semantics.extensions.kinds import Kind
from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.extensions.survey import Survey

__all__ = ["each_model", "survey_atoms"]

_SMALL = 4
"""Up to so many atoms to choose values for, going through them is quicker than loading clingo."""


def each_model(rest: Rest, kind: Kind) -> Iterator[Values]:
    """Every model of a rest that is of the kind, once.

    Raises:
        SolverMissingError: the rest is large and clingo is not installed.
        SearchLimitError: the rest is too tangled to search.
    """
    if _is_for_clingo(rest):
        from buttress.semantics.extensions import with_clingo  # noqa: PLC0415  an extra

        return with_clingo.each_model(rest, kind)
    return by_hand.each_model(rest, kind)


def survey_atoms(
    rest: Rest, kind: Kind, atoms: Iterable[int], *, is_credulous_only: bool = False
) -> Survey:
    """What becomes of atoms of a rest across its models of a kind.

    Where only credulous acceptance is asked for, it is only made sure that what is true in some
    model is seen to be.

    Raises:
        SolverMissingError: the rest is large and clingo is not installed.
        SearchLimitError: the rest is too tangled to search.
    """
    if _is_for_clingo(rest):
        from buttress.semantics.extensions import with_clingo  # noqa: PLC0415  an extra

        return with_clingo.survey_atoms(rest, kind, atoms, is_credulous_only=is_credulous_only)
    return by_hand.survey_atoms(rest, kind, atoms)


def _is_for_clingo(rest: Rest) -> bool:
    return len(rest.barring) > _SMALL and find_spec("clingo") is not None
