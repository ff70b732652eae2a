"""What differs between a text and the fingerprint that was once made of it."""

from __future__ import annotations

from collections import Counter

from buttress.sources.fingerprint import Fingerprint
from buttress.sources.holding import Holding

__all__ = ["changed_paragraphs"]


def changed_paragraphs(holding: Holding) -> tuple[int, ...]:
    """The numbers of the text's paragraphs that its record's fingerprint does not know.

    A paragraph that only moved has not changed. Without a text and a fingerprint nothing is told.
    """
    record, text = holding.record, holding.text
    if record is None or record.fingerprint is None or text is None:
        return ()
    known = Counter(_paragraphs(record.fingerprint).values())
    changed: list[int] = []
    for number, codes in _paragraphs(Fingerprint.of(text.text, record.fingerprint.sha256)).items():
        if known[codes]:
            known[codes] -= 1
        else:
            changed.append(number)
    return tuple(changed)


def _paragraphs(fingerprint: Fingerprint) -> dict[int, tuple[int, str]]:
    """Each paragraph's words and codes; those of two words and fewer have no codes."""
    found: dict[int, tuple[int, str]] = {}
    for each in fingerprint.sentences:
        words, codes = found.get(each.paragraph, (0, ""))
        found[each.paragraph] = (words + each.words, codes + each.groups)
    return found
