"""SRC009: malformed grade."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.fix import Edit, Fix
from buttress.checks.naming import shortened
from buttress.checks.rule import rule
from buttress.checks.src.places import source_place
from buttress.checks.syn.near_value import near_value
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["malformed_grade"]

_LETTERS = frozenset("ABCDEF")


@rule("SRC009", "malformed-grade", Severity.WARNING)
def malformed_grade(context: Context) -> Iterator[Finding]:
    """A grade is none of the Admiralty code.

    What it does:
        Reports a statement's grade that is not a letter from A to F and a digit from 1 to 6,
        and a source's reliability that is not a letter from A to F.

    Why it matters:
        The grade is not used: the claim counts as ungraded.

    Example:
        [Seen]: Villagers saw lorries. {grade: 3C}

    How to mend it:
        Write the letter first, for the source, and the digit after it, for the information: C3.

    Source:
        The Admiralty code (NATO AJP-2.1).
    """
    yield from problems(malformed_grade, context, near_value)
    for source in context.map.sources.values():
        letter = source.reliability
        if letter is None or letter in _LETTERS:
            continue
        place = source_place(context, source.key, "reliability", letter)
        fix = None
        if letter.upper() in _LETTERS and place is not None and place.text == letter:
            fix = Fix(f"write {letter.upper()}", (Edit(place, letter.upper()),))
        yield malformed_grade.finding(
            f"The reliability of the source {shortened(source.key)}, “{shortened(letter)}”, is no "
            "letter from A to F.",
            span=place,
            help="write a letter from A (reliable) to E (unreliable), or F where it is unknown",
            fix=fix,
        )
