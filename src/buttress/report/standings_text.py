"""What stands, as text for a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

import click

from buttress.checks import contentions
from buttress.checks.naming import claim, name, shortened
from buttress.model import Argument, Element, Standing, Statement
from buttress.report.comparison_text import disagreement_as_lines
from buttress.report.extensions_text import extensions_as_lines
from buttress.report.phrase import phrase
from buttress.report.reasons import why
from buttress.report.scenario_text import scenario_as_lines
from buttress.report.terminal import columns, visible
from buttress.report.wording import counted, joined
from buttress.report.wrapping import wrapped
from buttress.semantics import Evaluation
from buttress.semantics.change import Outcome

__all__ = ["MARKS", "standings_as_text"]

Style = Callable[..., str]

MARKS: Mapping[Standing, str] = {
    Standing.IN: "✓",
    Standing.OUT: "✗",
    Standing.UNDECIDED: "?",
}
"""A sign for each standing, always beside the word."""

_COLOURS = {Standing.IN: "green", Standing.OUT: "red", Standing.UNDECIDED: "yellow"}
_WIDTH = 96
_TEXT = 17
"""The column at which names and texts begin."""


def standings_as_text(
    evaluations: Iterable[Evaluation], *, colour: bool = False, outcome: Outcome | None = None
) -> str:
    """Each map's conclusions with the reason for their standing, then everything else.

    Where the one evaluation is the `outcome` of a scenario, this is told first, with what it
    changes. Nothing in it can steer a terminal. Colour is ANSI, and only where asked for.
    """
    style = click.style if colour else _plain
    text = "\n\n".join("\n".join(_map(each, style)) for each in evaluations) + "\n"
    if outcome is None:
        return text
    return "\n".join(scenario_as_lines(outcome)) + "\n\n" + text


def _plain(text: str, **_: object) -> str:
    return text


def _map(evaluation: Evaluation, style: Style) -> Iterator[str]:
    title = evaluation.map.title
    heading = f"{title} ({evaluation.path})" if title else evaluation.path
    yield style(visible(heading), bold=True)
    if not evaluation.statements and not evaluation.arguments:
        yield ""
        yield "There is nothing to judge here yet: the map has no statements and no arguments."
        yield "Begin with a claim, [Title]: what it says, and a reason below it, + [Reason]: ..."
        return
    yield _counts(evaluation)
    yield from extensions_as_lines(evaluation)
    ends = contentions(evaluation.map)
    if ends:
        yield ""
        yield style("Conclusions", bold=True)
        for element in ends:
            yield from _conclusion(element, evaluation, style)
        heading, *differing = [*disagreement_as_lines(evaluation), ""]
        if differing:
            yield from ("", style(heading, bold=True), *differing[:-1])
    told = {(isinstance(element, Statement), element.title) for element in ends}
    for heading, elements in (
        ("Statements", evaluation.map.statements.values()),
        ("Arguments", evaluation.map.arguments.values()),
    ):
        rest = [e for e in elements if (isinstance(e, Statement), e.title) not in told]
        if rest:
            yield ""
            yield style(f"Other {heading.lower()}" if ends else heading, bold=True)
            for element in rest:
                standing = _standing(element, evaluation)
                yield f"  {_mark(standing, style)}  {_line(element)}"


def _counts(evaluation: Evaluation) -> str:
    parts = []
    for standings, word in (
        (evaluation.statements, "statement"),
        (evaluation.arguments, "argument"),
    ):
        if standings:
            counts = Counter(standings.values())
            shares = [f"{counts[standing]} {standing}" for standing in Standing if counts[standing]]
            parts.append(f"{counted(len(standings), word)}: {joined(shares)}")
    how = [f"{evaluation.semantics} semantics"]
    if evaluation.link != "last-link":
        how.append(evaluation.link.replace("-", " "))
    if evaluation.order != "elitist":
        how.append(f"{evaluation.order} order")
    return f"{'; '.join(parts)} ({', '.join(how)})"


def _conclusion(element: Element, evaluation: Evaluation, style: Style) -> Iterator[str]:
    first = f"  {_mark(_standing(element, evaluation), style)}  "
    lines = list(wrapped(visible(phrase(element)), _WIDTH, indent=" " * _TEXT))
    yield first + lines[0][_TEXT:]
    yield from lines[1:]
    yield from wrapped(visible(why(element, evaluation)), _WIDTH, indent=" " * _TEXT)


def _standing(element: Element, evaluation: Evaluation) -> Standing:
    is_argument = isinstance(element, Argument)
    return (evaluation.arguments if is_argument else evaluation.statements)[element.title]


def _mark(standing: Standing, style: Style) -> str:
    return style(f"{MARKS[standing]} {standing:<11}", fg=_COLOURS[standing])


def _line(element: Element) -> str:
    label = visible(name(element))
    said = visible(claim(element))
    if element.is_untitled or not said:
        return label
    return f"{label} {shortened(said, max(_WIDTH - _TEXT - columns(label) - 1, 24))}"
