"""TXT004: dangling pronoun."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.checks.wording import claims, place, words_for
from buttress.language import pronouns
from buttress.model import Severity

__all__ = ["dangling_pronoun"]


@rule("TXT004", "dangling-pronoun", Severity.INFO, default=False)
def dangling_pronoun(context: Context) -> Iterator[Finding]:
    """A claim begins with a pronoun, and does not say whom or what it stands for.

    What it does:
        Reports a statement whose text begins with it, he, she, they, this, that, these or those
        as its subject. It is silent about "it" that stands for nothing ("it rains", "it is likely
        that …") and about "this street". It is a heuristic of wording, for English, and runs only
        where it is asked for.

    Why it matters:
        A statement is read wherever its title is used, in other arguments, in the picture, in a
        report. There the sentence before it is gone, and with it what the pronoun stood for.

    Example:
        [Danger]: They are a danger to everyone.

    How to mend it:
        Put the noun in the pronoun's place.

    Source:
        The guidelines for claim boxes in argument mapping: a claim stands alone (T. van Gelder;
        Rationale).
    """
    words = words_for(context)
    if words is None:
        return
    for claim in context.derived(claims).values():
        found = pronouns.dangling_pronoun(claim.text, words)
        if found is not None:
            yield dangling_pronoun.finding(
                f"{name(claim.statement)} begins with “{found.words}”, and does not say what that "
                "stands for.",
                claim.statement,
                span=place(claim.member, found.start, found.words),
                help=f"put the noun in the place of “{found.words}”",
            )
