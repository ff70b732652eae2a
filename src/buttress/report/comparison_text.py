"""Where the semantics disagree about a map, as text for a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from buttress.checks import contentions
from buttress.checks.naming import name
from buttress.model import Element, Standing, Statement
from buttress.report.terminal import visible
from buttress.report.wording import closed, counted, joined
from buttress.report.wrapping import wrapped
from buttress.semantics import Evaluation
from buttress.semantics.disagreement import (
    Comparison,
    Disagreement,
    compare,
    is_quickly_compared,
)
from buttress.semantics.extensions import SearchLimitError, SolverMissingError

__all__ = ["comparisons_as_text", "disagreement_as_lines"]

_WIDTH = 96
_NAMED = 12
_HEADING = "Where the semantics disagree"


def comparisons_as_text(comparisons: Iterable[Comparison], *, colour: bool = False) -> str:
    """For each map, all that does not stand alike under every semantics."""
    texts = []
    for comparison in comparisons:
        title, path = comparison.map.title, comparison.map.path
        heading = visible(f"{title} ({path})" if title else path)
        heading = click.style(heading, bold=True) if colour else heading
        texts.append("\n".join([heading, *_compared(comparison)]))
    return "\n\n".join(texts) + "\n"


def _compared(comparison: Comparison) -> Iterator[str]:
    yield from _lacking(comparison)
    found = list(comparison.disagreements())
    kinds = joined([n for n in comparison.evaluations if n not in comparison.lacking])
    if not found:
        yield from wrapped(f"Everything stands alike under {kinds} semantics.", _WIDTH)
        yield from _tenable(comparison, comparison.map.statements.values(), indent="")
        return
    total = len(comparison.map.statements) + len(comparison.map.arguments)
    counts = f"{counted(len(found), 'element')} of {total}"
    verb = "does" if len(found) == 1 else "do"
    yield from wrapped(f"{counts} {verb} not stand alike under {kinds} semantics:", _WIDTH)
    for each in found:
        yield from _line(each)
    yield from _tenable(comparison, comparison.map.statements.values(), indent="")


def disagreement_as_lines(evaluation: Evaluation) -> Iterator[str]:
    """What other semantics make of the conclusions that grounded semantics leaves undecided.

    A heading and lines; nothing where there are none, or where no other accepts any of them.
    """
    undecided = [e for e in contentions(evaluation.map) if _is_undecided(e, evaluation)]
    if (evaluation.semantics, evaluation.link) != ("grounded", "last-link") or not undecided:
        return
    if not is_quickly_compared(evaluation):
        said = "Much is undecided here: --compare says what the other semantics make of it."
        yield from (_HEADING, *wrapped(said, _WIDTH, indent="  "))
        return
    try:
        comparison = compare(evaluation.map, order=evaluation.order, theory=evaluation.theory)
    except (SearchLimitError, SolverMissingError) as error:
        yield from (_HEADING, *wrapped(closed(str(error).capitalize()), _WIDTH, indent="  "))
        return
    lines = [line for each in comparison.disagreements(undecided) for line in _line(each)]
    tenable = list(_tenable(comparison, undecided, indent="  "))
    if lines or tenable:
        yield from (_HEADING if lines else "What is left open", *lines, *tenable)


def _tenable(comparison: Comparison, elements: Iterable[Element], *, indent: str) -> Iterator[str]:
    """The statements that preferred semantics leaves open, but that some extension accepts."""
    preferred = comparison.evaluations["preferred"]
    accepted = frozenset(preferred.credulous)
    names = [
        visible(name(each))
        for each in elements
        if isinstance(each, Statement)
        and each.title in accepted
        and preferred.statements[each.title] is Standing.UNDECIDED
    ]
    if not names:
        return
    if len(names) > _NAMED:
        names = [*names[:_NAMED], f"{len(names) - _NAMED} more"]
    said = f"Open, but accepted by some preferred extension: {joined(names)}."
    yield from wrapped(said, _WIDTH, indent=indent)


def _is_undecided(element: Element, evaluation: Evaluation) -> bool:
    is_statement = isinstance(element, Statement)
    standings = evaluation.statements if is_statement else evaluation.arguments
    return standings[element.title] is Standing.UNDECIDED


def _lacking(comparison: Comparison) -> Iterator[str]:
    for semantics in comparison.lacking:
        yield f"There is no {semantics} extension."


def _line(disagreement: Disagreement) -> Iterator[str]:
    parts = [
        f"{standing} under {joined(semantics)}"
        for standing, semantics in disagreement.by_standing().items()
    ]
    said = f"{visible(name(disagreement.element))} is {'; '.join(parts)}"
    yield from wrapped(said, _WIDTH, indent="    ", first="  ")
