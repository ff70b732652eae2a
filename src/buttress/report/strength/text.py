"""Strengths as text for a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

import click

from buttress.checks.naming import claim, name, shortened
from buttress.model import Element, ElementKind, Statement
from buttress.report.phrase import phrase
from buttress.report.strength.contents import StrengthReport, end_of
from buttress.report.strength.scenario import scenario_as_lines
from buttress.report.terminal import columns, visible
from buttress.report.wording import counted, joined
from buttress.report.wrapping import wrapped
from buttress.semantics.gradual import BaseScore, GradualSemantics, ScoreSource
from buttress.semantics.gradual.contributions import (
    ConclusionContributions,
    ContributionMethod,
    PremiseContribution,
)
from buttress.semantics.proof_standards import Acceptability, ProofEvaluation
from buttress.semantics.wording import name_of

__all__ = ["strength_as_text"]

Style = Callable[..., str]

_WIDTH = 96
_BAR = 10
_TEXT = 20
"""The column at which names and texts of conclusions begin."""

_LONGEST_SOURCE = 28
_MOST_PREMISES = 12

_MARKS = {
    Acceptability.ACCEPTABLE: ("✓", "green"),
    Acceptability.NOT_SHOWN: ("✗", "red"),
    Acceptability.UNDETERMINED: ("?", "yellow"),
}

_EXPLAINED = {
    ContributionMethod.REMOVAL: "How much of it rests on each premise (by removal):",
    ContributionMethod.GRADIENT: "What a little more of each premise adds, per unit (gradient):",
    ContributionMethod.SHAPLEY: "The share of each premise in it (Shapley values):",
}


def strength_as_text(reports: Iterable[StrengthReport], *, colour: bool = False) -> str:
    """Each map's conclusions with their strengths and where they come from, then everything else.

    Nothing in it can steer a terminal. Colour is ANSI, and only where asked for.
    """
    style = click.style if colour else _plain
    return "\n\n".join("\n".join(_map(each, style)) for each in reports) + "\n"


def _plain(text: str, **_: object) -> str:
    return text


def _map(report: StrengthReport, style: Style) -> Iterator[str]:
    map_ = report.map
    heading = f"{map_.title} ({map_.path})" if map_.title else map_.path
    yield style(visible(heading), bold=True)
    if not map_.statements and not map_.arguments:
        yield ""
        yield "There is nothing to weigh here yet: the map has no statements and no arguments."
        return
    yield from scenario_as_lines(report)
    yield from _opening(report)
    if report.conclusions:
        yield ""
        yield style("Conclusions" if len(report.conclusions) > 1 else "Conclusion", bold=True)
    found = {each.conclusion: each for each in report.contributions}
    for element in report.conclusions:
        yield from _conclusion(report, element, style)
        if (given := found.get(end_of(element))) is not None:
            yield from _contributions(report, given)
    told = {end_of(element) for element in report.conclusions}
    for title, elements in (
        ("statements", map_.statements.values()),
        ("arguments", map_.arguments.values()),
    ):
        rest = [element for element in elements if end_of(element) not in told]
        if rest and not report.is_focused:
            yield ""
            yield style(f"Other {title}" if told else title.capitalize(), bold=True)
            yield from _table(report, rest, style)
    if report.proof is not None:
        judged = [each for each in report.conclusions if isinstance(each, Statement)]
        judged += [
            statement
            for statement in map_.statements.values()
            if end_of(statement) not in told and not report.is_focused
        ]
        if judged:
            yield from _standards(report.proof, judged, style)


def _opening(report: StrengthReport) -> Iterator[str]:
    strengths = report.strengths
    scores = [strengths.base_score(f"[{title}]") for title in report.map.statements]
    counts = Counter(score.source for score in scores)
    sources = [f"{counts[s]} {_from(s)}" for s in ScoreSource if counts[s]]
    line = f"Strengths from 0 to 1 under {strengths.semantics}."
    if sources:
        line += f" Base scores of {counted(len(scores), 'statement')}: {joined(sources)}."
    yield from wrapped(line, _WIDTH)
    if strengths.semantics is GradualSemantics.H_CATEGORISER:
        yield from wrapped(
            "The h-categoriser hears attacks alone: supports, premises and base scores count for "
            "nothing.",
            _WIDTH,
        )
    elif 2 * counts[ScoreSource.DEFAULT] > len(scores):
        yield from wrapped(
            "Most base scores are defaults, so the strengths tell how the map is drawn more than "
            "how good its arguments are: give weights, likelihoods or grades to say more.",
            _WIDTH,
        )
    if not strengths.converged:
        number = counted(len(strengths.unsettled), "strength")
        yield from wrapped(
            f"{number} did not settle, because arguments run in circles. They are marked with ~: "
            "do not rely on them; another semantics may settle.",
            _WIDTH,
        )


def _from(source: ScoreSource) -> str:
    if source is ScoreSource.SCENARIO:
        return "as supposed"
    return "by default (0.50)" if source is ScoreSource.DEFAULT else f"from {source}"


def _conclusion(report: StrengthReport, element: Element, style: Style) -> Iterator[str]:
    first = _measured(report, element, style)
    lines = list(wrapped(visible(phrase(element)), _WIDTH, indent=" " * _TEXT))
    yield first + lines[0][_TEXT:]
    yield from lines[1:]
    score = report.strengths.base_score(element)
    if score.source is ScoreSource.DEFAULT:
        return  # told of all of them at the beginning
    yield " " * _TEXT + visible(f"From a base score of {score.value:.2f}, {_told(score)}.")


def _told(score: BaseScore) -> str:
    if score.source is ScoreSource.SCENARIO:
        return f"as it is {score.said}"
    return f"from its {score}" if score.source is not ScoreSource.STRICT else "as it is strict"


def _measured(report: StrengthReport, element: Element, style: Style) -> str:
    value = report.strengths.of(element)
    sign = "~" if end_of(element) in report.strengths.unsettled else " "
    filled = round(value * _BAR)
    bar = "█" * filled + "·" * (_BAR - filled)
    return f" {sign}{value:.2f}  {style(bar, fg='cyan')}  "


def _contributions(report: StrengthReport, found: ConclusionContributions) -> Iterator[str]:
    indent = " " * _TEXT
    if not found.premises:
        yield f"{indent}No premise contributes to it."
        return
    yield indent + _EXPLAINED[found.method]
    for each in found.premises[:_MOST_PREMISES]:
        yield f"{indent}  {_signed(each)}  {visible(name_of(report.map, each.premise))}"
    rest = len(found.premises) - _MOST_PREMISES
    if rest > 0:
        yield f"{indent}  and {rest} more that contribute less; --format json lists all"
    if found.samples is not None:
        orders = counted(found.samples, "random order")
        yield f"{indent}Estimated from {orders}; ± is the standard error."
    if not found.converged:
        yield f"{indent}Not all strengths settled: do not rely on these."


def _signed(each: PremiseContribution) -> str:
    text = f"{each.value:+.3f}".replace("-", "−")
    return text if each.error is None else f"{text} ± {each.error:.3f}"


def _table(report: StrengthReport, elements: Sequence[Element], style: Style) -> Iterator[str]:
    scores = [report.strengths.base_score(element) for element in elements]
    sources = [shortened(visible(str(score)), _LONGEST_SOURCE) for score in scores]
    widest = max(columns(source) for source in sources)
    for element, score, source in zip(elements, scores, sources, strict=True):
        pad = " " * (widest - columns(source))
        start = f"base {score.value:.2f} {source}{pad}  "
        room = max(_WIDTH - _TEXT - columns(start), 30)
        yield _measured(report, element, style) + start + _line(element, room)


def _line(element: Element, room: int) -> str:
    label, said = visible(name(element)), visible(claim(element))
    if element.is_untitled or not said:
        return shortened(label, room)
    rest = room - columns(label) - 1
    return f"{label} {shortened(said, rest)}" if rest >= _BAR else label


def _standards(
    proof: ProofEvaluation, statements: Sequence[Statement], style: Style
) -> Iterator[str]:
    yield ""
    yield style("Proof standards", bold=True)
    widest = max(len(each) for each in Acceptability)
    for element in statements:
        status = proof.statements[element.title]
        sign, fg = _MARKS[status]
        mark = style(f"{sign} {status:<{widest}}", fg=fg)
        indent = " " * (widest + 6)
        lines = list(wrapped(visible(_reason(proof, element)), _WIDTH, indent=indent))
        yield f"  {mark}  {lines[0][widest + 6 :]}"
        yield from lines[1:]


def _reason(proof: ProofEvaluation, statement: Statement) -> str:
    label = f"[{statement.title}]"
    end = end_of(statement)
    assert end.kind is ElementKind.STATEMENT  # noqa: S101
    opening = f"{name_of(proof.map, end)} is {proof.statements[statement.title]}: "
    clause = proof.reason(label).removeprefix(opening)
    standard = proof.standard(label).replace("-", " ")
    return f"{name(statement)} by {standard}: {clause}"
