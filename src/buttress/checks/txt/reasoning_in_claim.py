"""TXT001: reasoning in a claim."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.checks.wording import claims, place, words_for
from buttress.language.hedging import bears_on_claim
from buttress.model import Severity

__all__ = ["reasoning_in_claim"]


@rule("TXT001", "reasoning-in-claim", Severity.INFO, default=False)
def reasoning_in_claim(context: Context) -> Iterator[Finding]:
    """A claim holds an inference: it says not only what is so, but also why.

    What it does:
        Reports a statement whose text has a word that draws one claim from another, such as
        because, therefore, hence or "it follows that", outside quotation marks. Gists of
        arguments are left alone. It is a heuristic of wording, for English, and runs only where
        it is asked for: a claim about causes may need its "because".

    Why it matters:
        A reason inside a claim is out of reach: it can be neither supported nor attacked, and no
        check sees what the conclusion rests on.

    Example:
        [Wet]: The street is wet because it has rained.

    How to mend it:
        Make two statements, and an argument that leads from one to the other.

    Source:
        The guidelines for claim boxes in argument mapping: one thought, no reasoning inside
        (T. van Gelder; Rationale).
    """
    words = words_for(context)
    if words is None:
        return
    indicators = frozenset(words.indicators)
    for claim in context.derived(claims).values():
        for mark in claim.marks:
            if mark.words in indicators and bears_on_claim(claim.text, mark, words):
                yield reasoning_in_claim.finding(
                    f"{name(claim.statement)} holds an inference: it says “{mark.words}”.",
                    claim.statement,
                    span=place(claim.member, mark.start, mark.words),
                    help="make two statements, and an argument from one to the other",
                )
                break
