"""EST003: mixed scales."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from buttress.checks.context import Context
from buttress.checks.est.estimates import Estimate, estimates
from buttress.checks.finding import Finding, Related
from buttress.checks.rule import rule
from buttress.checks.scale_in_use import scale_in_use
from buttress.language import Scale, known_scales
from buttress.model import Severity

__all__ = ["mixed_scales"]

_MOST = 3
_MOST_SHOWN = 24


@rule("EST003", "mixed-scales", Severity.INFO)
def mixed_scales(context: Context) -> Iterator[Finding]:
    """A map speaks of likelihood in the terms of two scales, or of two columns of one.

    What it does:
        Where the front matter chooses a scale, it reports each term of another known scale in
        the texts, and, for ICD 203, each term of the column that the map uses less. Where none
        is chosen, it reports each `likelihood` that is not on the scale to which most belong.
        In texts it goes by the words alone and leaves out comparisons, negations and subordinate
        clauses: a heuristic of wording, for English.

    Why it matters:
        "Likely" begins at 55 per cent on one scale, "probable" at 63 on another. Readers take
        two words for two things; a report that mixes scales says differences that nobody meant.

    Example:
        ===
        scale: icd-203
        ===

        [Rain]: It is likely to rain.

        [Hail]: Hail is improbable.

        [Storm]: A storm is unlikely.

    How to mend it:
        Keep to one scale, and to one column of it; say it in the front matter: scale: phia.

    Source:
        ICD 203 (2015), D.6.e(2)(a): terms of the two columns are not to be mixed; PHIA
        Probability Yardstick.
    """
    uses = context.derived(estimates)
    chosen = context.derived(scale_in_use)
    if chosen.problem is not None or not uses:
        return
    if chosen.scale is None:
        yield from _without_scale([use for use in uses if use.phrase is None])
        return
    scale = chosen.scale
    foreign = [use for use in uses if use.phrase and use.words not in scale.by_form]
    for use, related in _each_term(foreign):
        yield mixed_scales.finding(
            f"“{use.words}” is a term of {_home(use.words)}, but the map keeps to {scale.title}.",
            use.statement,
            span=use.span,
            related=related,
            help=f"use one of {', '.join(term.word for term in scale.terms[:_MOST_SHOWN])}",
        )
    if scale.exclusive_columns:
        yield from _columns([use for use in uses if use.words in scale.by_form], scale)


def _columns(uses: Sequence[Estimate], scale: Scale) -> Iterator[Finding]:
    counts = Counter(scale.by_form[use.words].column for use in uses)
    if len(counts) < 2:
        return
    usual = max(counts, key=lambda column: (counts[column], -column))
    first = next(use for use in uses if scale.by_form[use.words].column == usual)
    for use, related in _each_term(u for u in uses if scale.by_form[u.words].column != usual):
        term = scale.by_form[use.words]
        same = next(t for t in scale.terms if t.interval == term.interval and t.column == usual)
        yield mixed_scales.finding(
            f"“{use.words}” and “{first.words}” are of the two columns of {scale.title}, which are "
            "not to be mixed.",
            use.statement,
            span=use.span,
            related=[Related(f"“{first.words}” is used here", first.span), *related],
            help=f"say {same.word} instead",
        )


def _without_scale(uses: Sequence[Estimate]) -> Iterator[Finding]:
    scales = tuple(known_scales().values())
    counts = [sum(use.words in scale.by_form for use in uses) for scale in scales]
    if not uses or max(counts) == len(uses):
        return
    usual = scales[counts.index(max(counts))]
    for use, related in _each_term(use for use in uses if use.words not in usual.by_form):
        yield mixed_scales.finding(
            f"“{use.words}” is a term of {_home(use.words)}, but most likelihoods here are on "
            f"{usual.title}.",
            use.statement,
            span=use.span,
            related=related,
            help=f"keep to one scale, and choose it in the front matter: scale: {usual.name}",
        )


def _each_term(uses: Iterable[Estimate]) -> Iterator[tuple[Estimate, list[Related]]]:
    """The first use of each term, with a few further ones."""
    by_term: dict[str, list[Estimate]] = {}
    for use in uses:
        by_term.setdefault(use.words, []).append(use)
    for first, *others in by_term.values():
        yield first, [Related("it is used here too", other.span) for other in others[:_MOST]]


def _home(words: str) -> str:
    return next(scale.title for scale in known_scales().values() if words in scale.by_form)
