"""SYN014: unreadable character."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.checks.syn.problems import problems
from buttress.model import Severity

__all__ = ["unreadable_character"]


@rule("SYN014", "unreadable-character", Severity.ERROR)
def unreadable_character(context: Context) -> Iterator[Finding]:
    """The text has a character that cannot be read.

    What it does:
        Reports the first byte of a text that is not UTF-8, and how many more there are. Such a
        byte is read as the replacement character, �, and so is one that another program has
        already put in its place.

    Why it matters:
        A word with a hole in it is another word: titles no longer agree and quotes are not
        found. A file in another encoding, such as UTF-16, cannot be read at all.

    Example:
        [Coffee]: The caf� has closed.

    How to mend it:
        Save the file as UTF-8, which every editor can. If the character is still lost, type it
        again.

    Source:
        The Unicode Standard, section 3.9, on ill-formed sequences.
    """
    yield from problems(unreadable_character, context)
