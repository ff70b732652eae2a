"""EST001: hedge escalation."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.est.hedges import Hedge, hedges
from buttress.checks.est.likelihoods import bounds, expected, only_supported, shown
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.option import Option
from buttress.checks.rule import rule
from buttress.checks.wording import claims, place, words_for
from buttress.language import Interval
from buttress.language.interval import TOLERANCE
from buttress.model import Severity, Statement

__all__ = ["hedge_escalation"]


_UNHEDGED = Option(
    "unhedged", False, "choice whether a conclusion without any hedge counts as the strongest"
)


@rule("EST001", "hedge-escalation", Severity.INFO, options=(_UNHEDGED,))
def hedge_escalation(context: Context) -> Iterator[Finding]:
    """A conclusion is put more strongly than the premises that it rests on.

    What it does:
        Looks at claims for which one inference, or one drawn support, is all that speaks. Where
        the conclusion has a `likelihood`, it reports one that begins where the likelihood of the
        premises ends: together they are at most as likely as the least likely of them (the
        Fréchet bound), and a premise that is itself a conclusion is at most as likely as its own
        premises. Otherwise it goes by the hedges in the texts, from may, might and could over
        likely, very likely and almost certain to will, would and certainly, and reports a
        conclusion with a stronger hedge than its weakest premise. This is a heuristic of wording,
        for English: it does not see hedges in subordinate clauses. A conclusion without any hedge
        is left alone, unless the option `unhedged` counts it as the strongest; even then one that
        says what ought to be is, and one with a premise that picks up the hedge of another.

    Why it matters:
        Doubt gets lost on the way from what was found to what is concluded: what a source
        thought possible is probable in the analysis and certain in the headline.

    Example:
        <Clouds>: Clouds are a sign of rain.

        (1) [Front]: A front might come up. {basis: expert-opinion}
        (2) Fronts bring rain. {basis: common-belief}
        -- sign --
        (3) [Rain]: It will certainly rain.

    How to mend it:
        Put the conclusion no more strongly than its weakest premise, or say what else makes it
        likelier: another argument, or a basis of its own.

    Source:
        ICD 203 (2015), standards 2 and 6 (uncertainty expressed; logical argument); M. Fréchet
        (1935) for the bound of a conjunction.
    """
    for title, support in context.derived(only_supported).items():
        statement = context.map.statements[title]
        premises = tuple(context.map.statements[premise] for premise in support.premises)
        if _are_comparable(statement, premises, context):
            yield from _by_likelihood(statement, support.argument, premises, context)
        else:
            yield from _by_words(statement, support.argument, premises, context)


def _are_comparable(
    statement: Statement, premises: tuple[Statement, ...], context: Context
) -> bool:
    """Whether there are likelihoods to go by, so that the words need not be asked."""
    if statement.meta.likelihood is None:
        return False
    highest = context.derived(expected).highest
    return any(premise.title in highest for premise in premises)


def _by_likelihood(
    statement: Statement, argument: str | None, premises: tuple[Statement, ...], context: Context
) -> Iterator[Finding]:
    from buttress.semantics.likelihood import conjunction  # noqa: PLC0415  few maps have any

    own = context.derived(bounds).own.get(statement.title)
    if own is None:
        return
    found = context.derived(expected)
    highest = {each.title: found.highest.get(each.title, 1.0) for each in premises}
    together = conjunction(Interval(0.0, high) for high in highest.values()).high
    if own.low < together - TOLERANCE or own.high < together + TOLERANCE:
        return
    weakest = min(premises, key=lambda premise: highest[premise.title])
    origin = context.map.statements[found.origin(weakest.title)]
    yield hedge_escalation.finding(
        f"{name(statement)} has the likelihood {_likelihood(statement)}, but {name(origin)}, which "
        f"it rests on, has only {_likelihood(origin)}.",
        statement,
        argument=argument,
        related=[Related(f"{name(origin)} has {_likelihood(origin)}", origin.span)],
        help="lower the likelihood, or say what else makes the conclusion likelier",
    )


def _likelihood(statement: Statement) -> str:
    likelihood = statement.meta.likelihood
    return shown(likelihood) if likelihood is not None else "no likelihood"


def _by_words(
    statement: Statement, argument: str | None, premises: tuple[Statement, ...], context: Context
) -> Iterator[Finding]:
    found = context.derived(hedges)
    hedged = [(hedge, each) for each in premises if (hedge := found.of(each.title)) is not None]
    if not hedged:
        return
    weakest, premise = min(hedged, key=lambda pair: pair[0].strength)
    own = found.of(statement.title)
    if own is None:
        if not _is_bare(statement, weakest, premises, context):
            return
        says, span = "is put without a hedge", statement.span
    elif own.strength > weakest.strength:
        says = f"says “{own.phrase.words}”"
        span = place(own.claim.member, own.phrase.start, own.phrase.words)
    else:
        return
    where = place(weakest.claim.member, weakest.phrase.start, weakest.phrase.words)
    yield hedge_escalation.finding(
        f"{name(statement)} {says}, but {name(premise)}, which it rests on, says only "
        f"“{weakest.phrase.words}”.",
        statement,
        span=span,
        argument=argument,
        related=[Related(f"“{weakest.phrase.words}” is said here", where)],
        help="hedge the conclusion like its weakest premise, or say what else speaks for it",
    )


def _is_bare(
    statement: Statement, weakest: Hedge, premises: tuple[Statement, ...], context: Context
) -> bool:
    """Whether a conclusion without a hedge counts as stronger than a hedged premise."""
    if not hedge_escalation.value(_UNHEDGED, context):
        return False
    words = words_for(context)
    claim = context.derived(claims).get(statement.title)
    if words is None or claim is None:
        return False
    strongest = max(words.strengths.values())
    if weakest.strength >= strongest or claim.marks or weakest.claim.statement.meta.likelihood:
        return False
    if not frozenset(words.normative).isdisjoint(claim.text.casefold().split()):
        return False
    others = (context.derived(claims).get(p.title) for p in premises)
    return not any(
        mark.words == weakest.phrase.words
        for other in others
        if other is not None and other is not weakest.claim
        for mark in other.marks
    )
