"""The extensions of a map, as text for a person: what each accepts besides what all accept."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from buttress.checks.naming import name
from buttress.model import Argument, Element, Standing
from buttress.report.terminal import visible
from buttress.report.wording import joined
from buttress.report.wrapping import wrapped
from buttress.semantics import Evaluation
from buttress.semantics.judgement import Judgement
from buttress.semantics.reading import statement_literal
from buttress.semantics.standing import argument_standing

__all__ = ["extensions_as_lines"]

_WIDTH = 96
_SHOWN = 10
_NAMED = 8


def extensions_as_lines(evaluation: Evaluation) -> Iterator[str]:
    """What the extensions have apart from each other, the first ten of them."""
    if evaluation.has_one_extension:
        return
    if not evaluation.has_extension:
        yield f"There is no {evaluation.semantics} extension, so nothing is decided."
        return
    count = len(evaluation.extensions)
    if count == 1:
        yield f"There is one {evaluation.semantics} extension."
        return
    how_many = f"more than {count}" if evaluation.has_more_extensions else str(count)
    yield f"There are {how_many} {evaluation.semantics} extensions. Besides what all accept:"
    for number, labelling in enumerate(islice(evaluation.extensions, _SHOWN), start=1):
        told = [visible(name(element)) for element in _own(evaluation, labelling)]
        said = _listed(told) if told else "nothing more"
        yield from wrapped(said, _WIDTH, indent=" " * 6, first=f"  {number:>2}  ")
    if count > _SHOWN:
        yield "      and so on; --format json lists up to 1000"
        disputed = [
            f"[{visible(title)}]"
            for title in evaluation.credulous
            if evaluation.statements[title] is Standing.UNDECIDED
        ]
        some = f"Some but not all of them accept {_listed(disputed)}."
        yield from wrapped(some, _WIDTH) if disputed else ()


def _listed(names: list[str]) -> str:
    if len(names) > _NAMED:
        names = [*names[:_NAMED], f"{len(names) - _NAMED} more"]
    return joined(names)


def _own(evaluation: Evaluation, labelling: Judgement) -> Iterator[Element]:
    """What an extension accepts and not all do."""
    for title, statement in evaluation.map.statements.items():
        if evaluation.statements[title] is Standing.UNDECIDED and (
            labelling.literal(statement_literal(title)) is Standing.IN
        ):
            yield statement
    for title, argument in evaluation.map.arguments.items():
        if evaluation.arguments[title] is Standing.UNDECIDED and _is_in(argument, labelling):
            yield argument


def _is_in(argument: Argument, labelling: Judgement) -> bool:
    return argument_standing(argument, labelling) is Standing.IN
