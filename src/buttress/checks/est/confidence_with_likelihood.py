"""EST004: confidence with likelihood."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.checks.scale_in_use import scale_in_use
from buttress.checks.wording import Claim, claims, place, words_for
from buttress.language import Phrase, known_scales
from buttress.language.hedging import sentence_around
from buttress.model import Severity

__all__ = ["confidence_with_likelihood"]


@rule("EST004", "confidence-with-likelihood", Severity.INFO)
def confidence_with_likelihood(context: Context) -> Iterator[Finding]:
    """One sentence says both how sure its author is and how likely something is.

    What it does:
        Reports a sentence in a statement's text that has words of confidence ("with high
        confidence", "confident that") and a term of likelihood ("likely"). It is silent where
        the front matter chooses a scale other than ICD 203's. It is a heuristic of wording, for
        English.

    Why it matters:
        Likelihood is about what may happen, confidence about the evidence. In one sentence the
        two run together: "high confidence that it is unlikely" is read as anything.

    Example:
        [Rain]: We judge with high confidence that rain is likely.

    How to mend it:
        Put the likelihood into the claim and the confidence into its data: {confidence: high}.

    Source:
        ICD 203 (2015), D.6.e(2)(b): a confidence level and a degree of likelihood are not to be
        combined in the same sentence.
    """
    words = words_for(context)
    scale = context.derived(scale_in_use).scale
    if words is None or (scale is not None and scale.name != "icd-203"):
        return
    confident = frozenset(words.confidence)
    terms = frozenset(form for each in known_scales().values() for form in each.by_form)
    telling = {max(phrase.replace("-", " ").split(), key=len) for phrase in words.confidence}
    for claim in context.derived(claims).values():
        text = claim.text.casefold().replace("’", "'")
        if not any(word in text for word in telling):
            continue
        if len(claim.marks) > 1 and (pair := _pair(claim, confident, terms)):
            confidence, likelihood = pair
            yield confidence_with_likelihood.finding(
                f"{name(claim.statement)} says “{confidence.words}” and “{likelihood.words}” in "
                "one sentence.",
                claim.statement,
                span=place(claim.member, confidence.start, confidence.words),
                related=[
                    Related(
                        f"“{likelihood.words}” is said here",
                        place(claim.member, likelihood.start, likelihood.words),
                    )
                ],
                help="keep the likelihood in the claim, and put the confidence into its data, as "
                "in {confidence: high}",
            )


def _pair(
    claim: Claim, confident: frozenset[str], terms: frozenset[str]
) -> tuple[Phrase, Phrase] | None:
    for confidence in claim.marks:
        if confidence.words in confident:
            begin, end = sentence_around(claim.text, confidence.start)
            for mark in claim.marks:
                if mark.words in terms and begin <= mark.start < end:
                    return confidence, mark
    return None
