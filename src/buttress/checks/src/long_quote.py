"""SRC010: long quote."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name
from buttress.checks.option import Option
from buttress.checks.rule import rule
from buttress.checks.src.places import value_place
from buttress.model import Severity

__all__ = ["long_quote"]

_WORDS = Option("words", 12, "number of words that a quote may have", least=1)


@rule("SRC010", "long-quote", Severity.INFO, options=(_WORDS,))
def long_quote(context: Context) -> Iterator[Finding]:
    """A quote is longer than an anchor needs to be.

    What it does:
        Reports a quote of more than twelve words, or as many as the option words says. Words
        left out by … do not count.

    Why it matters:
        A statement says the claim in its own words; the quote only leads back to the place. A
        long quote invites a reader to judge the source's wording instead of the claim, and may
        be more of a text than its publisher lets you copy.

    Example:
        [Late]: The trains were late.
          {quote: "by noon not one of the eleven trains that should have left had left at all"}

    How to mend it:
        Quote the few words that carry the claim.

    Source:
        The habits of Buttress's own maps; fair quotation in general.
    """
    most = long_quote.value(_WORDS, context)
    for statement in context.map.statements.values():
        for quote in statement.meta.quote:
            count = len(quote.split())
            if count > most:
                yield long_quote.finding(
                    f"The quote for {name(statement)} has {count} words; {most} are enough to "
                    "find its place.",
                    statement,
                    span=value_place(statement, "quote", quote),
                    help="quote the few words that carry the claim",
                )
