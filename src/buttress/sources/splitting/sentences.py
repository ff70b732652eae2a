"""Where sentences end in a paragraph."""

from __future__ import annotations

import re

from buttress.sources.splitting.abbreviations import Language, language

__all__ = ["split_sentences"]

_END = re.compile(
    r"""
    (?: (?P<mark>(?<![.!?…])[.!?…]++)              # full stops and the like
        (?:["'”’»›)\]]|\[\d{1,3}\]|[⁰¹²³⁴-⁹])*+     # what closes after them; the signs of notes
        (?P<blank>\s+)
        (?=(?:[-–—•*]\s+)?["'“‘„«‹(\[¿¡]*(?P<next>\S+))
      | [。！？]["'”’」』）]* )                       # scripts without blanks
    """,
    re.VERBOSE,
)
_LONGEST_TOKEN = 40
_LAST_TOKEN = re.compile(r"[^\s\"'“‘„«‹(\[/—–-]*$")
_ACRONYM = re.compile(r"[^\W\d_](?:\.[^\W\d_])+|[^\W\d_]")


def split_sentences(text: str, language_tag: str = "en") -> list[str]:
    """The sentences of a paragraph, white space folded.

    A sentence ends at `.`, `!`, `?` or an ellipsis, with the quotation marks and brackets that
    close there, where a word with a capital, a digit or an opening quotation mark follows. So a
    sentence that ends within a quotation ends there. A point after an abbreviation or an
    initial ends a sentence only where a word follows that usually begins one (`in the U.S.
    The army …`). A colon or semicolon never ends one.
    """
    known = language(language_tag)
    text = " ".join(text.split())
    sentences: list[str] = []
    start = 0
    for found in _END.finditer(text):
        if found["mark"] is None or _ends(
            text[max(start, found.start() - _LONGEST_TOKEN) : found.start()], found, known
        ):
            sentences.append(text[start : found.end()].strip())
            start = found.end()
    sentences.append(text[start:].strip())
    return [sentence for sentence in sentences if any(map(str.isalnum, sentence))]


def _ends(before: str, found: re.Match[str], known: Language) -> bool:
    following = found["next"]
    if not _begins(following[0]):
        return False
    if found["mark"] != ".":
        return True
    token = _LAST_TOKEN.search(before)
    word = token[0] if token else ""
    plain = word.lower()
    if _is_joined(plain, following, known):
        return False
    if plain in known.endings or (_ACRONYM.fullmatch(word) and word[0].isupper()):
        return following.rstrip(",;:").lower() in known.openers
    return True


def _begins(first: str) -> bool:
    """Whether a sentence can begin with this character; not every script has capitals."""
    return first.isupper() or first.isdigit() or (first.isalpha() and not first.islower())


def _is_joined(plain: str, following: str, known: Language) -> bool:
    """Whether a word with a point belongs to what follows."""
    if plain in known.titles or plain in known.joints:
        return True
    if plain in known.counters and following[0].isdigit():
        return True
    return known.ordinals and plain.isdigit() and len(plain) <= 2
