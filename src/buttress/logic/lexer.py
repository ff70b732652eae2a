"""From the text of a formula to its tokens."""

from __future__ import annotations

import re
from typing import NamedTuple

from buttress.logic.signs import SIGN, SIGNS, WORDS, Kind

__all__ = ["Token", "tokens"]


class Token(NamedTuple):
    """A sign, word or name, and the stretch `start:end` that it takes up."""

    kind: Kind
    text: str
    start: int
    end: int


_BLANK = re.compile(r"\s+")
_NAME = re.compile(r"[^\W\d_]\w*'*")
_NUMBER = re.compile(r"\d+")
_BEFORE_PREDICATE = re.compile(r"[a-z][0-9]*(?=[A-Z])")


def tokens(text: str) -> list[Token]:
    """The tokens of a text, the last of them its end. Linear in its length."""
    found: list[Token] = []
    at = 0
    while at < len(text):
        if blank := _BLANK.match(text, at):
            at = blank.end()
            continue
        token = _token(text, at, found[-1].text if found else "")
        found.append(token)
        at = token.end
    found.append(Token(Kind.END, "", len(text), len(text)))
    return found


def _token(text: str, at: int, before: str) -> Token:
    if before in ("∀", "∃") and (match := _BEFORE_PREDICATE.match(text, at)):
        return Token(Kind.NAME, match[0], at, match.end())  # ∀xP(x), as textbooks print it
    if match := SIGN.match(text, at):
        return Token(SIGNS[match[0]], match[0], at, match.end())
    if match := _NAME.match(text, at):
        word = match[0]
        kind = WORDS.get(word.lower()) if word.islower() or word.isupper() else None
        return Token(kind or Kind.NAME, word, at, match.end())
    if match := _NUMBER.match(text, at):
        return Token(Kind.NUMBER, match[0], at, match.end())
    return Token(Kind.UNKNOWN, text[at], at, at + 1)
