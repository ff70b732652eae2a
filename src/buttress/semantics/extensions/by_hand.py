"""Models of a small rest without a solver: all of a kind, and what becomes of atoms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from buttress.semantics.extensions.kinds import Kind
from buttress.semantics.extensions.plain import LIMIT, partial_stable_models
from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.extensions.survey import Survey
from buttress.semantics.well_founded import Truth

__all__ = ["each_model", "survey_atoms"]


def each_model(rest: Rest, kind: Kind) -> Iterator[Values]:
    """Every model of a rest that is of the kind, once.

    Raises:
        SolverMissingError: the rest is too large.
    """
    if kind is Kind.GROUNDED:
        yield [Truth.UNKNOWN] * rest.size
        return
    models = list(partial_stable_models(rest, limit=LIMIT))
    if kind is Kind.COMPLETE:
        yield from models
    elif kind is Kind.STABLE:
        yield from (model for model in models if Truth.UNKNOWN not in model)
    else:
        accepted = [_accepted(rest, model) for model in models]
        if kind is Kind.IDEAL:
            attacked = {a for model in models for a in rest.barring if model[a] == Truth.TRUE}
            safe = [n for n, found in enumerate(accepted) if not found & attacked]
            yield models[max(safe, key=lambda n: len(accepted[n]))]
        else:
            maximal: list[frozenset[int]] = []
            for number in sorted(range(len(models)), key=lambda n: -len(accepted[n])):
                if not any(accepted[number] < other for other in maximal):
                    maximal.append(accepted[number])
                    yield models[number]


def _accepted(rest: Rest, model: Values) -> frozenset[int]:
    """The assumptions that a model accepts, by what would bar them."""
    return frozenset(atom for atom in rest.barring if model[atom] == Truth.FALSE)


def survey_atoms(rest: Rest, kind: Kind, atoms: Iterable[int]) -> Survey:
    """What becomes of atoms of a rest across its models of a kind.

    Raises:
        SolverMissingError: the rest is too large.
    """
    found = Survey.of(atoms)
    for model in each_model(rest, kind):
        found.see(model)
    return found
