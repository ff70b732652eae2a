"""The tokens of Argdown.

A token is a plain tuple `(kind, start, end, value)` with offsets into the text: a map of
100,000 lines has half a million of them. `value` is what the parser needs of it: the words of a
text, the title of a reference, the address of a link.
"""

from __future__ import annotations

from enum import IntEnum, auto
from typing import Any

__all__ = ["RELATIONS", "Kind", "Token"]

Token = tuple[int, int, int, Any]
"""`(kind, start, end, value)`"""


class Kind(IntEnum):
    """What a token is."""

    END = 0
    NEWLINE = auto()
    EMPTYLINE = auto()
    INDENT = auto()
    DEDENT = auto()
    FRONT_MATTER = auto()
    DATA = auto()
    HEADING = auto()
    NUMBER = auto()
    ORDERED_ITEM = auto()
    UNORDERED_ITEM = auto()
    INFERENCE_START = auto()
    INFERENCE_END = auto()
    COMMA = auto()
    STATEMENT_DEFINITION = auto()
    STATEMENT_REFERENCE = auto()
    ARGUMENT_DEFINITION = auto()
    ARGUMENT_REFERENCE = auto()
    STATEMENT_MENTION = auto()
    ARGUMENT_MENTION = auto()
    LINK = auto()
    TAG = auto()
    BOLD_START = auto()
    BOLD_END = auto()
    ITALIC_START = auto()
    ITALIC_END = auto()
    TEXT = auto()
    BACKSLASH = auto()
    SUPPORTS = auto()
    ATTACKS = auto()
    UNDERCUTS = auto()
    SUPPORTED_BY = auto()
    ATTACKED_BY = auto()
    UNDERCUT_BY = auto()
    CONTRADICTS = auto()


RELATIONS = frozenset(
    {
        Kind.SUPPORTS,
        Kind.ATTACKS,
        Kind.UNDERCUTS,
        Kind.SUPPORTED_BY,
        Kind.ATTACKED_BY,
        Kind.UNDERCUT_BY,
        Kind.CONTRADICTS,
    }
)
"""The kinds of token that relate the element below to the one above."""
