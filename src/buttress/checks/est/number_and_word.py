"""EST006: number and word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from buttress.checks.context import Context
from buttress.checks.est.estimates import terms_in
from buttress.checks.est.likelihoods import likelihood_place, shown
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.checks.scale_in_use import scale_in_use
from buttress.checks.wording import Claim, claims, place, words_for
from buttress.language import Interval, Phrase, Scale, WordLists, interval_of_term
from buttress.language.figures import FigureFinder
from buttress.language.hedging import bears_on_claim
from buttress.model import Severity, Span
from buttress.semantics.likelihood import interval_of

__all__ = ["number_and_word"]


@rule("EST006", "number-and-word", Severity.INFO)
def number_and_word(context: Context) -> Iterator[Finding]:
    """The text of a claim and its data, or two words of the text, disagree on how likely it is.

    What it does:
        Reads the term of likelihood in a text ("likely"), the figure in it ("a 70 % chance"),
        and the `likelihood` in its data, and reports two of them that have no probability in
        common, terms being read on the map's scale, or without one as widely as any known scale
        reads them. A text with two terms is left alone. It is a heuristic of wording, for
        English.

    Why it matters:
        A reader of the sentence and a program that reads the data come away with different
        judgements, and neither can know which one was meant.

    Example:
        [Rain]: It is very likely that it will rain. {likelihood: 0.6}

    How to mend it:
        Decide which one is meant, and change the other.

    Source:
        ICD 203 (2015), D.6.e(2)(a): the figures that belong to each term; D. V. Budescu,
        S. Broomell and H.-H. Por, "Improving communication of uncertainty" (2009), on giving
        words and numbers together.
    """
    words = words_for(context)
    if words is None:
        return
    scale = context.derived(scale_in_use).scale
    figures = FigureFinder(words)
    for claim in context.derived(claims).values():
        likelihood = claim.statement.meta.likelihood
        text = claim.text
        numbers = list(figures.find(text))
        if not numbers and (likelihood is None or not claim.marks):
            continue
        said = [*_single(_words(claim, scale, context)), *_figures(claim, numbers, words)]
        if likelihood is not None and (own := interval_of(likelihood, scale)) is not None:
            said.append(_Said(f"the likelihood {shown(likelihood)}", own))
        yield from _disagreeing(claim, said)


class _Said(NamedTuple):
    """What one place says of a likelihood; without `words` it is the data."""

    shown: str
    interval: Interval
    start: int = 0
    words: str | None = None

    def span(self, claim: Claim) -> Span | None:
        if self.words is None:
            return likelihood_place(claim.statement)
        return place(claim.member, self.start, self.words)


def _words(claim: Claim, scale: Scale | None, context: Context) -> list[_Said]:
    found: dict[Interval, _Said] = {}
    for phrase, _ in terms_in(claim, scale, context):
        interval = interval_of_term(phrase.words, scale)
        if interval is not None:
            found.setdefault(
                interval, _Said(f"“{phrase.words}”", interval, phrase.start, phrase.words)
            )
    return list(found.values())


def _figures(claim: Claim, numbers: list[tuple[Phrase, Interval]], words: WordLists) -> list[_Said]:
    return _single(
        [
            _Said(f"“{figure.words}”", interval, figure.start, figure.words)
            for figure, interval in numbers
            if len(numbers) == 1 and bears_on_claim(claim.text, figure, words)
        ]
    )


def _single(said: list[_Said]) -> list[_Said]:
    return said if len(said) == 1 else []


def _disagreeing(claim: Claim, said: list[_Said]) -> Iterator[Finding]:
    for number, one in enumerate(said):
        for other in said[number + 1 :]:
            if not one.interval.meets(other.interval):
                where = "also" if other.words else "its data give it"
                yield number_and_word.finding(
                    f"The text of {name(claim.statement)} says {one.shown}, but {where} "
                    f"{other.shown}.",
                    claim.statement,
                    span=one.span(claim),
                    related=[Related(f"{other.shown} stands here", other.span(claim))],
                    help=f"change one of them: {one.shown} is {one.interval}, {other.shown} is "
                    f"{other.interval}",
                )
                return
