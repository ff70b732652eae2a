"""Where a text that should make one claim makes a second."""

from __future__ import annotations

import re
from functools import lru_cache

from buttress.language.words import WordLists

__all__ = ["second_claim"]

_SENTENCE_END = re.compile(
    r"(?P<stop>[.!?]{1,4})[\"'”’)\]]{0,4}\s{1,4}(?=[\"'“‘(\[]{0,4}(?P<next>\w))"
)
_LAST_WORD = re.compile(r"[\w.]*\w$")
_LONGEST = 30
_SEMICOLON = re.compile(r";\s+(?=\S+\s+\S)")
_WORD = re.compile(r"[\w'’]+")
_INITIALS = re.compile(r"[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]")
_FEWEST = 2


def second_claim(text: str, words: WordLists) -> int | None:
    """Where a second claim begins: a sentence, or a main clause; None where there is none.

    A main clause comes after a semicolon, or after a comma, a conjunction and a subject
    (`…, and it is cold`). In a conditional it belongs to what the condition leads to.
    """
    for match in _SENTENCE_END.finditer(text):
        if not match["next"].isupper() or _is_abbreviation(text, match, words):
            continue
        if _count(text[: match.end()]) >= _FEWEST and _count(text[match.end() :]) >= _FEWEST:
            return match.end()
    first = _WORD.search(text)
    if first and first.group().casefold() in words.subordinators_set:
        return None
    for pattern in (_SEMICOLON, _coordination(words.conjunctions, words.subjects)):
        found = pattern.search(text) if pattern else None
        if found and _count(text[: found.start()]) >= _FEWEST:
            return found.end()
    return None


def _count(text: str) -> int:
    return len(_WORD.findall(text))


def _is_abbreviation(text: str, match: re.Match[str], words: WordLists) -> bool:
    last = _LAST_WORD.search(text[max(0, match.start() - _LONGEST) : match.start()])
    if last is None or match["stop"] != ".":
        return False
    is_initial = _INITIALS.fullmatch(last.group()) is not None
    return is_initial or last.group().casefold() in words.abbreviations


@lru_cache(maxsize=8)
def _coordination(
    conjunctions: tuple[str, ...], subjects: tuple[str, ...]
) -> re.Pattern[str] | None:
    if not conjunctions or not subjects:
        return None
    joining, subject = ("|".join(map(re.escape, each)) for each in (conjunctions, subjects))
    return re.compile(rf",\s+(?:{joining})\s+(?=(?:{subject})\s+\w)", re.IGNORECASE)
