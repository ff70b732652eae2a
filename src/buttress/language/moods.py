"""Whether a text is a question or a command."""

from __future__ import annotations

import re
from enum import StrEnum

from buttress.language.words import WordLists

__all__ = ["Mood", "mood"]

_OPENING = re.compile(r"\W*([\w'’]+)(?:\s+([\w'’]+))?(?:\s+([\w'’]+))?")


class Mood(StrEnum):
    """What a sentence does, where it does not state that something is so."""

    QUESTION = "question"
    COMMAND = "command"


def mood(text: str, words: WordLists) -> Mood | None:
    """The mood of a text that is no statement; None for one that is, or may be."""
    text = text.rstrip()
    if not text:
        return None
    if text.endswith(words.question_marks):
        return Mood.QUESTION
    opening = _OPENING.match(text)
    if opening is None or _plain(opening[1]) not in words.opening_words:
        return None
    first, second, third = (_plain(word or "") for word in opening.groups())
    openings = {first, f"{first} {second}", f"{first} {second} {third}"}
    if not openings.isdisjoint(words.commands) and second:
        return Mood.COMMAND
    if first in words.imperatives and second in words.imperative_objects:
        return Mood.COMMAND
    return None


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'")
