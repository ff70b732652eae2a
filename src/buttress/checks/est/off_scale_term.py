"""EST002: off-scale term."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from buttress.checks.context import Context
from buttress.checks.est.likelihoods import likelihood_place, scale_place
from buttress.checks.finding import Finding
from buttress.checks.fix import Edit, Fix
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.checks.scale_in_use import scale_in_use
from buttress.language import Scale, known_scales
from buttress.language.scale import plain_term
from buttress.model import Severity, Statement

__all__ = ["off_scale_term"]


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
    for statement in context.map.statements.values():
        term = statement.meta.likelihood
        if isinstance(term, str) and not any(scale.term(term) for scale in scales):
            yield _off(statement, term, scales, is_chosen=chosen.scale is not None)


def _off(statement: Statement, term: str, scales: Iterable[Scale], *, is_chosen: bool) -> Finding:
    terms = [each.word for scale in scales for each in scale.terms]
    on = f"of {next(iter(scales)).title}" if is_chosen else "of any known scale"
    near = _near(term, terms)
    span = likelihood_place(statement)
    fix = None
    if near and span is not None and span.text == term:
        fix = Fix(f"change {term} to {near}", (Edit(span, near),), is_safe=False)
    return off_scale_term.finding(
        f"“{term}”, the likelihood of {name(statement)}, is no term {on}.",
        statement,
        span=span,
        help=f"did you mean {near}?" if near else f"use one of {', '.join(dict.fromkeys(terms))}",
        fix=fix,
    )


def _near(term: str, terms: list[str]) -> str | None:
    near = get_close_matches(plain_term(term)[:80], terms, n=1, cutoff=0.75)
    return near[0] if near else None
