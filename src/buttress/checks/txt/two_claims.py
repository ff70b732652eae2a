"""TXT002: two claims."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name, shortened
from buttress.checks.rule import rule
from buttress.checks.wording import Claim, claims, is_commentary, place, words_for
from buttress.language.clauses import second_claim
from buttress.model import Severity, Span

__all__ = ["two_claims"]


@rule("TXT002", "two-claims", Severity.INFO, default=False)
def two_claims(context: Context) -> Iterator[Finding]:
    """One statement makes two claims.

    What it does:
        Reports a statement whose text has a second sentence, a second clause after a semicolon,
        or one after a comma, "and" or "but", and a pronoun as its subject. Conditionals are left
        alone, and so is prose between the arguments, an untitled statement without any relation,
        and a link after the claim. It is a heuristic of wording, for English, and runs only where
        it is asked for.

    Why it matters:
        Two claims under one title stand and fall together, although what speaks for one may say
        nothing for the other.

    Example:
        [Rain]: It has rained in the night, and it will rain again.

    How to mend it:
        Give each claim a statement of its own, or join them in one thought.

    Source:
        The guidelines for claim boxes in argument mapping: one claim a box (T. van Gelder;
        Rationale).
    """
    words = words_for(context)
    if words is None:
        return
    for claim in context.derived(claims).values():
        begin = second_claim(claim.text.rstrip(), words)
        if begin is not None and not is_commentary(claim.statement, context):
            second = claim.member.text[begin : len(claim.text.rstrip())].rstrip(" .!?")
            second = shortened(second, 48)
            yield two_claims.finding(
                f"{name(claim.statement)} makes a second claim: “{second}”.",
                claim.statement,
                span=_span(claim, begin),
                help="give each claim a statement of its own",
            )


def _span(claim: Claim, begin: int) -> Span | None:
    opening = " ".join(claim.member.text[begin:].split()[:2])
    return place(claim.member, begin, opening.strip(".,;:!?“”\"'()")) or claim.member.span
