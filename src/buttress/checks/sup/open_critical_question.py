"""SUP005: open critical question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import listed, name
from buttress.checks.option import Option
from buttress.checks.rule import rule
from buttress.checks.scheme_roles import fillings
from buttress.checks.scheme_use import SchemeUse, scheme_uses, source_of
from buttress.model import RelationKind, Severity

if TYPE_CHECKING:
    from buttress.schemes import CriticalQuestion

__all__ = ["open_critical_question"]

_MOST = Option("most", 3, "number of open questions that a finding lists in full", least=1)


@rule("SUP005", "open-critical-question", Severity.INFO, default=False, options=(_MOST,))
def open_critical_question(context: Context) -> Iterator[Finding]:
    """Critical questions of the scheme that an argument goes by are neither met nor raised.

    What it does:
        Reports an inference or a sketch that goes by a scheme of the catalogue, once, with the
        scheme's questions that its data do not answer (answers: {CQ1: why}). A question about a
        premise counts as taken up where the roles say which premise it is and the map argues
        for or against that premise. It is off unless asked for: few arguments answer every
        question, and a question that nobody answers is work to do, not a mistake. The profile
        for teaching switches it on; an analyst selects it to review a draft.

    Why it matters:
        A presumptive argument stands until a question shows its weak side. Who has put the
        questions to the argument first is not surprised by them later.

    Example:
        <Puddles>: Puddles are a sign of rain.

        (1) [Wet]: The street is wet. {basis: observation}
        -- sign {answers: {CQ1: the street is never wet otherwise}} --
        (2) [Rain]: It has rained.

    How to mend it:
        Answer the question in the data, by its number or its name; or argue for the premise it
        asks about; or, if there is no answer, put the objection into the map.

    Source:
        D. Walton, C. Reed and F. Macagno, Argumentation Schemes (2008), on critical questions.
    """
    most = open_critical_question.value(_MOST, context)
    for use in context.derived(scheme_uses):
        scheme = use.scheme
        if scheme is None or not scheme.questions:
            continue
        taken_up = _answered(use) | _about_disputed_premises(use, context)
        still_open = [question for question in scheme.questions if question.number not in taken_up]
        if not still_open:
            continue
        keys = listed([f"{question.key} ({question.name})" for question in still_open], most=12)
        share = _share(len(still_open), len(scheme.questions))
        yield open_critical_question.finding(
            f"{use.who} argues by the scheme “{scheme.name}” and leaves {share} open: {keys}.",
            use.argument,
            span=use.span,
            related=[*_in_full(still_open[:most]), *_objections(use, context)],
            help=f"answer them in its data, as {{answers: {{{still_open[0].key}: why}}}}, or put "
            "the objection into the map",
        )


def _share(count: int, total: int) -> str:
    if total == 1:
        return "its critical question"
    return f"{'all' if count == total else count} of its {total} critical questions"


def _answered(use: SchemeUse) -> set[int]:
    scheme = use.scheme
    assert scheme is not None  # noqa: S101
    found = (scheme.question(key) for key, why in use.answers.items() if why.strip())
    return {question.number for question in found if question is not None}


def _about_disputed_premises(use: SchemeUse, context: Context) -> set[int]:
    """The questions that ask about a premise for or against which the map has arguments."""
    scheme = use.scheme
    assert scheme is not None  # noqa: S101
    disputed = {
        filling.role.name
        for filling in fillings(use)
        if filling.role is not None
        for step in filling.steps
        if context.map.supporters(f"[{step.title}]") or context.map.attackers(f"[{step.title}]")
    }
    return {question.number for question in scheme.questions if question.role in disputed}


def _in_full(questions: list[CriticalQuestion]) -> Iterator[Related]:
    for question in questions:
        yield Related(f"{question.key} {question.asks} Unmet, it {question.unmet}")


def _objections(use: SchemeUse, context: Context) -> Iterator[Related]:
    """Undercuts that are in the map may raise one of the questions; which, they do not say."""
    step = use.conclusion.number if use.conclusion else None
    for relation in context.map.incoming(use.argument)[:20]:
        if relation.kind is RelationKind.UNDERCUT and relation.target.step in (None, step):
            source = name(source_of(relation, context.map))
            yield Related(f"{source} undercuts it, and may raise one of them", relation.span)
            return
