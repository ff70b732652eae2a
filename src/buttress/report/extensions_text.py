"""The extensions of a map, as text for a person: what each accepts besides what all accept."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks import contentions
from buttress.checks.naming import name
from buttress.model import Argument, Element, Standing, Statement
from buttress.report.terminal import visible
from buttress.report.wording import joined
from buttress.report.wrapping import wrapped
from buttress.semantics import Evaluation
from buttress.semantics.judgement import Judgement
from buttress.semantics.reading import statement_literal
from buttress.semantics.standing import argument_standing

__all__ = ["extensions_as_lines", "unsettled_as_sentence"]

_WIDTH = 96
_FEW = 6
_NAMED = 8


def extensions_as_lines(evaluation: Evaluation) -> Iterator[str]:
    """What a few extensions have apart from each other, or how many accept what is disputed."""
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
    there_are = f"There are {how_many} {evaluation.semantics} extensions."
    if count > _FEW:
        yield from _as_counts(evaluation, there_are)
        return
    yield f"{there_are} Besides what all accept:"
    for number, labelling in enumerate(evaluation.extensions, start=1):
        told = [visible(name(element)) for element in _own(evaluation, labelling)]
        said = _listed(told) if told else "nothing more"
        yield from wrapped(said, _WIDTH, indent=" " * 6, first=f"  {number:>2}  ")


def _as_counts(evaluation: Evaluation, there_are: str) -> Iterator[str]:
    """How many extensions accept each conclusion that they differ on, and what else they do."""
    disputed = [
        title
        for title in evaluation.credulous
        if evaluation.statements[title] is Standing.UNDECIDED
    ]
    ends = {each.title for each in contentions(evaluation.map) if isinstance(each, Statement)}
    conclusions = [title for title in disputed if title in ends]
    if not conclusions:
        conclusions, disputed = disputed[:_NAMED], disputed[_NAMED:]
    total = len(evaluation.extensions)
    of = f"of the first {total}" if evaluation.has_more_extensions else f"of {total}"
    yield f"{there_are} What they differ on is accepted by so many:" if conclusions else there_are
    for title in conclusions:
        literal = statement_literal(title)
        count = sum(each.literal(literal) is Standing.IN for each in evaluation.extensions)
        yield f"  {count:>{len(str(total))}} {of}  [{visible(title)}]"
    others = [f"[{visible(title)}]" for title in disputed if title not in conclusions]
    if others:
        yield from wrapped(f"They differ on {_listed(others)} as well.", _WIDTH)
    listed = f"the first {total}" if evaluation.has_more_extensions else "them"
    yield f"--format json lists {listed}."


def unsettled_as_sentence(evaluation: Evaluation) -> str | None:
    """What counts as undecided because it was not found out in time; None where nothing does."""
    names = [visible(each) for each in evaluation.unsettled]
    if not names:
        return None
    verb, pronoun = ("counts", "it") if len(names) == 1 else ("count", "them")
    return (
        f"{visible(evaluation.path)}: {_listed(names)} {verb} as undecided here, because it was "
        f"not found out in time what all {evaluation.semantics} extensions make of {pronoun}"
    )


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
