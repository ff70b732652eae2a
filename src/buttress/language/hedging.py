"""Whether an estimative word hedges the claim that it stands in."""

from __future__ import annotations

import re

from buttress.language.phrases import Phrase
from buttress.language.words import WordLists

__all__ = ["bears_on_claim", "is_hedge", "sentence_around"]

_WORD = re.compile(r"[\w'’]+")
_NEXT_WORD = re.compile(r"\s+([\w'’]+)")
_BREAK = re.compile(r"[,;:()–—]|\s-\s|[.!?]\s")
_SENTENCE = re.compile(r"[.!?]{1,4}[\"'”’)\]]{0,4}\s")
_SIGHT = 200


def is_hedge(text: str, phrase: Phrase, words: WordLists) -> bool:
    """Whether a phrase bears on the whole of a claim, going by what stands before and after it.

    It does not in a comparison (`more likely`), under a negation or `only`, in a subordinate
    clause, before a noun (`a likely winner`, `the will`), and where `not` follows.
    """
    before = _segment(text, phrase.start)
    if not _bears(text, phrase, before, words):
        return False
    last = before[-1] if before else ""
    is_noun = phrase.words.rpartition(" ")[2] in words.chances and " " in phrase.words
    return is_noun or not (last in words.determiners or _is_possessive(last))


def bears_on_claim(text: str, phrase: Phrase, words: WordLists) -> bool:
    """The same, whether or not a noun follows."""
    return _bears(text, phrase, _segment(text, phrase.start), words)


def _bears(text: str, phrase: Phrase, before: list[str], words: WordLists) -> bool:
    if before and before[-1] in words.comparatives:
        return False
    if not words.subordinators_set.isdisjoint(before) or not words.negations_set.isdisjoint(before):
        return False
    if text[phrase.start].isupper() and before:  # the month of May
        return False
    following = _NEXT_WORD.match(text, phrase.stop)
    return following is None or following[1].casefold() not in words.negations_set


def _segment(text: str, start: int) -> list[str]:
    """The words from the last break before a place up to it, in small letters."""
    begin = max(0, start - _SIGHT)
    for match in _BREAK.finditer(text, begin, start):
        begin = match.end()
    return _WORD.findall(text[begin:start].casefold().replace("’", "'"))


_CONTRACTED = frozenset({"it's", "that's", "there's", "he's", "she's", "what's"})


def _is_possessive(word: str) -> bool:
    return word.endswith(("'s", "s'")) and word not in _CONTRACTED


def sentence_around(text: str, place: int) -> tuple[int, int]:
    """Where the sentence at a place of a text begins and ends."""
    begin, end = 0, len(text)
    for match in _SENTENCE.finditer(text):
        if match.end() <= place:
            begin = match.end()
        elif match.start() >= place:
            end = match.start() + 1
            break
    return begin, end
