"""EST002: off-scale term."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

import attrs

from buttress.checks.context import Context
from buttress.checks.est.likelihoods import likelihood_place, scale_place
from buttress.checks.finding import Finding
from buttress.checks.fix import Edit, Fix
from buttress.checks.naming import name, shortened
from buttress.checks.rule import rule
from buttress.checks.scale_in_use import scale_in_use
from buttress.language import Scale, known_scales
from buttress.language.scale import plain_term
from buttress.model import Severity, Statement

__all__ = ["off_scale_term"]

_MOST_TERMS = 100
_MOST_SHOWN = 24
_LONGEST = 80


@rule("EST002", "off-scale-term", Severity.WARNING)
def off_scale_term(context: Context) -> Iterator[Finding]:
    """A likelihood is given by a term that the chosen scale does not have.

    What it does:
        Reports a word in `likelihood` that is no term of the scale that the front matter
        chooses (icd-203, phia, kent, or a scale of the map's own). Where none is chosen, it
        reports a word that is on none of the known scales. It also reports a `scale` that
        Buttress does not know or cannot read. Capitals, hyphens and white space do not matter.

    Why it matters:
        Readers put anything from 30 to 90 per cent behind a word such as "possible". A scale
        fixes what its terms mean; a term beside the scale means what each reader likes.

    Example:
        ===
        scale: icd-203
        ===

        [Rain]: It will rain. {likelihood: quite likely}

    How to mend it:
        Use a term of the scale, or give a probability or a pair of them: {likelihood: 0.7} or
        {likelihood: [0.6, 0.8]}.

    Source:
        ICD 203 (2015), D.6.e(2); S. Kent, "Words of Estimative Probability" (1964).
    """
    chosen = context.derived(scale_in_use)
    if chosen.problem is not None:
        yield off_scale_term.finding(
            f"The scale in the front matter cannot be used: {chosen.problem}.",
            span=scale_place(context),
            help="name a scale as in `scale: icd-203`, or list terms with their per cent as in "
            "`scale: {likely: [55, 80]}`",
        )
        return
    scales = (chosen.scale,) if chosen.scale else tuple(known_scales().values())
    terms = _Terms.of(scales, f"of {chosen.scale.title}" if chosen.scale else "of any known scale")
    for statement in context.map.statements.values():
        term = statement.meta.likelihood
        if isinstance(term, str) and not any(scale.term(term) for scale in scales):
            yield _off(statement, term, terms)


@attrs.define
class _Terms:
    """What may stand there: the words of the scale, and the near misses told so far."""

    title: str
    words: tuple[str, ...]
    near: dict[str, str | None] = attrs.field(factory=dict, init=False)

    @classmethod
    def of(cls, scales: Iterable[Scale], title: str) -> _Terms:
        words = dict.fromkeys(term.word for scale in scales for term in scale.terms)
        return cls(title, tuple(words)[:_MOST_TERMS])

    def near_to(self, term: str) -> str | None:
        """The word that was probably meant; it is looked for a few times only."""
        plain = plain_term(term)[:_LONGEST]
        if plain not in self.near and len(self.near) < _MOST_TERMS:
            found = get_close_matches(plain, self.words, n=1, cutoff=0.75)
            self.near[plain] = found[0] if found else None
        return self.near.get(plain)

    @property
    def listed(self) -> str:
        more = ", …" if len(self.words) > _MOST_SHOWN else ""
        return ", ".join(self.words[:_MOST_SHOWN]) + more


def _off(statement: Statement, term: str, terms: _Terms) -> Finding:
    near = terms.near_to(term)
    span = likelihood_place(statement)
    fix = None
    if near and span is not None and span.text == term:
        fix = Fix(f"change {term} to {near}", (Edit(span, near),), is_safe=False)
    return off_scale_term.finding(
        f"“{shortened(term)}”, the likelihood of {name(statement)}, is no term {terms.title}.",
        statement,
        span=span,
        help=f"did you mean {near}?" if near else f"use one of {terms.listed}",
        fix=fix,
    )
