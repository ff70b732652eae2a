"""Where a map uses terms of the known scales: as likelihoods, and in the texts."""

from __future__ import annotations

from typing import NamedTuple

from buttress.checks.context import Context
from buttress.checks.est.likelihoods import likelihood_place
from buttress.checks.scale_in_use import scale_in_use
from buttress.checks.wording import Claim, claims, place, words_for
from buttress.language import Scale, Term, known_scales
from buttress.language.hedging import is_hedge
from buttress.language.phrases import Phrase
from buttress.language.scale import plain_term
from buttress.model import EMPTY, Span, Statement

__all__ = ["Estimate", "estimates", "terms_in"]


class Estimate(NamedTuple):
    """A term of some known scale, in a `likelihood` or, where it has a phrase, in a text."""

    words: str
    statement: Statement
    claim: Claim | None = None
    phrase: Phrase | None = None

    @property
    def span(self) -> Span | None:
        """Where it is written."""
        if self.claim is None or self.phrase is None:
            return likelihood_place(self.statement)
        return place(self.claim.member, self.phrase.start, self.phrase.words)


def estimates(context: Context) -> tuple[Estimate, ...]:
    """The estimates of a map, statement by statement. Ask for them by `context.derived`.

    What the texts say is only looked at where the map has a scale.
    """
    forms = frozenset(form for scale in known_scales().values() for form in scale.by_form)
    words = words_for(context)
    has_scale = context.derived(scale_in_use).scale is not None
    texts = context.derived(claims) if has_scale else EMPTY
    found: list[Estimate] = []
    for title, statement in context.map.statements.items():
        term = statement.meta.likelihood
        if isinstance(term, str) and plain_term(term) in forms:
            found.append(Estimate(plain_term(term), statement))
        claim = texts.get(title)
        if claim is not None and words is not None:
            found += [
                Estimate(mark.words, statement, claim, mark)
                for mark in claim.marks
                if mark.words in forms and is_hedge(claim.text, mark, words)
            ]
    return tuple(found)


def terms_in(claim: Claim, scale: Scale | None, context: Context) -> list[tuple[Phrase, Term]]:
    """The terms in a text, on one scale or on any."""
    words = words_for(context)
    scales = (scale,) if scale else tuple(known_scales().values())
    found: list[tuple[Phrase, Term]] = []
    for mark in claim.marks:
        term = next(
            (each.by_form[mark.words] for each in scales if mark.words in each.by_form), None
        )
        if term is not None and words is not None and is_hedge(claim.text, mark, words):
            found.append((mark, term))
    return found
