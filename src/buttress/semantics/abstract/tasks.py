"""The questions asked of a framework: one extension, all, how many, and acceptance.

Each finds the engine that suits: a worklist for grounded, components for CF2, a SAT solver for
the others where the extra `solve` is installed, and otherwise the plain search. All keep to a time
limit, if one is set (`buttress.semantics.time_limit`), and then raise `TimeLimitError`.
"""

from __future__ import annotations

from collections.abc import Iterator

from buttress.frameworks import Framework, UnknownArgumentError
from buttress.semantics.abstract.answer import Answer
from buttress.semantics.abstract.engine import engine_for
from buttress.semantics.abstract.vocabulary import Semantics
from buttress.semantics.deadline import in_time

__all__ = [
    "count_extensions",
    "extensions",
    "is_credulous",
    "is_sceptical",
    "some_extension",
]


def extensions(
    framework: Framework, semantics: Semantics, *, limit: int | None = None
) -> Iterator[frozenset[int]]:
    """All extensions, each once and one after the other; at most `limit` of them.

    Raises:
        TooManyStepsError: while going on, where the next takes more than the search may take.
    """
    semantics = Semantics(semantics)
    found = engine_for(framework, semantics).extensions(framework, semantics, limit=limit)
    return in_time(found)


def some_extension(framework: Framework, semantics: Semantics) -> frozenset[int] | None:
    """An extension; None where there is none, which only stable semantics knows.

    Raises:
        TooManyStepsError: it takes more than the search may take.
    """
    semantics = Semantics(semantics)
    return engine_for(framework, semantics).some_extension(framework, semantics)


def count_extensions(framework: Framework, semantics: Semantics) -> int:
    """How many extensions there are.

    Raises:
        TooManyStepsError: it takes more than the search may take.
    """
    semantics = Semantics(semantics)
    return engine_for(framework, semantics).count_extensions(framework, semantics)


def is_credulous(framework: Framework, semantics: Semantics, argument: int) -> Answer:
    """Whether some extension has the argument; the witness is one that does.

    Raises:
        TooManyStepsError: it takes more than the search may take.
        UnknownArgumentError: there is no argument of that number.
    """
    semantics, argument = Semantics(semantics), _known(framework, argument)
    return engine_for(framework, semantics).is_credulous(framework, semantics, argument)


def is_sceptical(framework: Framework, semantics: Semantics, argument: int) -> Answer:
    """Whether every extension has the argument; the witness of a no is one that has not.

    Where there is no (stable) extension every argument is accepted, as the competitions have it.

    Raises:
        TooManyStepsError: it takes more than the search may take.
        UnknownArgumentError: there is no argument of that number.
    """
    semantics, argument = Semantics(semantics), _known(framework, argument)
    return engine_for(framework, semantics).is_sceptical(framework, semantics, argument)


def _known(framework: Framework, argument: int) -> int:
    if not 0 <= argument < framework.size:
        raise UnknownArgumentError(
            str(argument), f"its arguments are numbered from 0 to {framework.size - 1} here"
        )
    return int(argument)
