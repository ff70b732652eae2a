"""Flat assumption-based argumentation: which sets of assumptions can be accepted together.

The tasks are those of `buttress.semantics.abstract`, and an extension is a set of assumptions. A
framework is read as a logic program in which each assumption holds unless its contrary does; its
partial stable models are the complete extensions, the maximal ones the preferred and the total ones
the stable extensions (M. Caminada and C. Schulz, "On the equivalence between assumption-based
argumentation and logic programming", Journal of Artificial Intelligence Research 60 (2017)).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from buttress.frameworks import AssumptionFramework
from buttress.model import ButtressError
from buttress.model.collector import collector_paused
from buttress.semantics.abstract import Answer, Semantics
from buttress.semantics.extensions import Kind, SearchLimitError
from buttress.semantics.extensions.engine import each_model, survey_atoms
from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.program import Program
from buttress.semantics.well_founded import Truth, well_founded

__all__ = [
    "NotForAssumptionsError",
    "count_extensions",
    "extensions",
    "is_credulous",
    "is_sceptical",
    "some_extension",
]


class NotForAssumptionsError(ButtressError, ValueError):
    """A semantics was asked for that assumption-based frameworks are not judged under."""

    def __init__(self, semantics: Semantics) -> None:
        super().__init__(
            f"assumption-based frameworks have no {semantics} extensions here: ask for "
            f"{', '.join(list(Kind)[:-1])} or {list(Kind)[-1]}"
        )


def extensions(
    framework: AssumptionFramework, semantics: Semantics, *, limit: int | None = None
) -> Iterator[frozenset[int]]:
    """All extensions, each once and one after the other; at most `limit` of them.

    Raises:
        NotForAssumptionsError: the semantics is another than the five of `Kind`.
        SolverMissingError: much is undecided and clingo is not installed.
    """
    kind = _kind(semantics)
    rest = _rest(framework)
    return islice((_accepted(framework, rest, model) for model in _models(rest, kind)), limit)


def some_extension(framework: AssumptionFramework, semantics: Semantics) -> frozenset[int] | None:
    """An extension; None where there is none, which only stable semantics knows.

    Raises what `extensions` does.
    """
    return next(extensions(framework, semantics, limit=1), None)


def count_extensions(framework: AssumptionFramework, semantics: Semantics) -> int:
    """How many extensions there are. Raises what `extensions` does."""
    rest = _rest(framework)
    return sum(1 for _ in _models(rest, _kind(semantics)))


def is_credulous(framework: AssumptionFramework, semantics: Semantics, atom: int) -> Answer:
    """Whether an atom follows from some extension; the witness is one from which it does.

    Raises what `extensions` does.
    """
    accepting, _ = _fate(framework, semantics, atom, is_credulous_only=True)
    return Answer(accepting is not None, accepting)


def is_sceptical(framework: AssumptionFramework, semantics: Semantics, atom: int) -> Answer:
    """Whether an atom follows from every extension; the witness of a no is one without it.

    It does where there is no extension. Raises what `extensions` does.
    """
    _, missing = _fate(framework, semantics, atom)
    return Answer(missing is None, missing)


def _fate(
    framework: AssumptionFramework,
    semantics: Semantics,
    atom: int,
    *,
    is_credulous_only: bool = False,
) -> tuple[frozenset[int] | None, frozenset[int] | None]:
    """An extension with an atom and one without it, where there are such and they are asked for."""
    kind, rest = _kind(semantics), _rest(framework)
    if atom in rest.local and kind is not Kind.GROUNDED:
        asked = rest.local[atom]
        survey = survey_atoms(rest, kind, [asked], is_credulous_only=is_credulous_only)
        if asked in survey.unsettled:
            raise SearchLimitError
        fate = survey.fates[asked]
        found = fate.true, fate.not_true
    else:
        some = next(_models(rest, kind), None)
        found = (some, None) if rest.settled[atom] == Truth.TRUE else (None, some)
    accepting, missing = (
        None if model is None else _accepted(framework, rest, model) for model in found
    )
    return accepting, missing


def _kind(semantics: Semantics) -> Kind:
    try:
        return Kind(str(semantics))
    except ValueError:
        raise NotForAssumptionsError(semantics) from None


def _rest(framework: AssumptionFramework) -> Rest:
    """What the grounded extension of a framework leaves open."""
    with collector_paused():
        program = Program({atom: atom for atom in range(framework.size)})
        for atom in framework.assumptions:
            contrary = framework.contraries.get(atom)
            program.add(atom, (), () if contrary is None else (contrary,))
        for rule in framework.rules:
            program.add(rule.head, rule.body)
        return Rest.of(program, well_founded(program))


def _models(rest: Rest, kind: Kind) -> Iterator[Values]:
    if kind is Kind.GROUNDED or not rest.size:
        return iter([[Truth.UNKNOWN] * rest.size])
    return each_model(rest, kind)


def _accepted(framework: AssumptionFramework, rest: Rest, model: Values) -> frozenset[int]:
    values = rest.whole(model)
    return frozenset(atom for atom in framework.assumptions if values[atom] == Truth.TRUE)
