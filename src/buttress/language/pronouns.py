"""Pronouns at the beginning of a text that nothing in it explains."""

from __future__ import annotations

import re

from buttress.language.phrases import Phrase
from buttress.language.words import WordLists

__all__ = ["dangling_pronoun"]

_WORD = re.compile(r"[\w'’]+")
_NEAR = 9
_NEXT = 4
_CONTRACTION = re.compile(r"['’](?:s|ll|d|re|ve)$")


def dangling_pronoun(text: str, words: WordLists) -> Phrase | None:
    """The pronoun that a text begins with as its subject; None where there is none.

    "It" that stands for nothing (`it rains`, `it is likely that`) is none, nor is a pronoun that
    its own clause explains (`those who`), or one before a noun (`this street`).
    """
    first = _WORD.search(text)
    if first is None or text[: first.start()].strip():
        return None
    plain = first.group().casefold().replace("’", "'")
    pronoun = _CONTRACTION.sub("", plain)
    if pronoun not in words.pronouns:
        return None
    following = [word.casefold() for word in _WORD.findall(text, first.end())[:_NEAR]]
    is_contracted = pronoun != plain
    if not following:
        return None
    if not is_contracted and not _is_subject(pronoun, following, words):
        return None
    phrase = Phrase(first.group()[: len(pronoun)], first.start(), first.start() + len(pronoun))
    if pronoun not in words.expletives:
        return phrase
    stands_for_nothing = not (
        frozenset(following[:_NEXT]).isdisjoint(words.impersonal)
        and frozenset(following[1:]).isdisjoint(words.impersonal_links)
    )
    return None if stands_for_nothing else phrase


def _is_subject(pronoun: str, following: list[str], words: WordLists) -> bool:
    first, second = following[0], following[1] if len(following) > 1 else ""
    if pronoun not in words.demonstratives:
        return first not in words.subordinators_set
    is_verb = first.endswith(words.verb_endings) and second in words.determiners
    return is_verb or first in words.auxiliaries
