"""White space in running text, as Argdown has it: it parts words, and no more."""

from __future__ import annotations

import re

__all__ = ["fold_blanks"]

_BLANKS = re.compile(r"[ \t\r\n]{2,}|[\t\r\n]")


def fold_blanks(text: str) -> str:
    """The text with one blank for each run of blanks, tabs and line ends, none at its ends.

    Other white space, such as a no-break space, is a character like any other.
    """
    return _BLANKS.sub(" ", text).strip(" ")
