"""A fingerprint: what a text's quotes can be verified against where the text is not at hand.

Every three words in a row, within a paragraph, are hashed; of the hash twelve bits are kept,
written as two characters. So a quote of four words or more is confirmed by at least two groups
in a row, and a word that differs shows in every group that holds it. Twelve bits are few on
purpose: of 50,000 words some twelve fit any place as well as the right one. A fingerprint keeps
no word, but it is no cipher: see `docs/explanation/fingerprints.md`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import blake2b

import attrs

from buttress.sources.passages import Run, Sentence, SourceText
from buttress.sources.splitting import SPLITTER
from buttress.sources.words import COMPARISON

__all__ = ["GROUP", "Fingerprint", "SentencePrint", "group_codes", "group_counts"]

GROUP = 3
"""How many words in a row are hashed together."""

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def group_codes(words: Sequence[str], key: str) -> list[str]:
    """The two-character code of each group of three words in a row.

    `key` is the source's SHA-256 in hexadecimal digits, so that a table made for one source is
    of no use for another.
    """
    salt = bytes.fromhex(key)
    codes: list[str] = []
    for at in range(len(words) - GROUP + 1):
        group = " ".join(words[at : at + GROUP]).encode("utf-8", errors="surrogatepass")
        high, low = blake2b(group, digest_size=2, key=salt).digest()
        codes.append(_ALPHABET[high >> 2] + _ALPHABET[(high & 3) << 4 | low >> 4])
    return codes


def group_counts(words: Sequence[int]) -> list[int]:
    """How many groups begin in each sentence of a paragraph with so many words each."""
    after = sum(words)
    counts: list[int] = []
    for count in words:
        counts.append(max(0, min(count, after - GROUP + 1)))
        after -= count
    return counts


@attrs.frozen
class SentencePrint:
    """The fingerprint of one sentence: the codes of the groups that begin in it.

    `bare_words` and `bare_groups` are the same without the words in square brackets; they are
    there where the paragraph has such words.
    """

    paragraph: int
    words: int
    groups: str
    bare_words: int | None = None
    bare_groups: str | None = None


@attrs.frozen
class Fingerprint:
    """The fingerprint of a text, with the versions of the conventions that it was made by."""

    sha256: str
    sentences: tuple[SentencePrint, ...] = attrs.field(repr=False)
    splitter: int = SPLITTER
    comparison: int = COMPARISON

    @classmethod
    def of(cls, text: SourceText, sha256: str) -> Fingerprint:
        """The fingerprint of a text whose file has this SHA-256."""
        full: dict[int, tuple[int, str]] = {}
        bare: dict[int, tuple[int, str]] = {}
        for run in text.runs:
            (bare if run.is_bare else full).update(_parted(run, sha256))
        prints = [
            SentencePrint(
                sentence.paragraph,
                *full[sentence.number],
                *bare.get(sentence.number, (None, None)),
            )
            for sentence in text.sentences
        ]
        return cls(sha256, tuple(prints))

    @property
    def located(self) -> tuple[Sentence, ...]:
        """The sentences, without their text."""
        places: dict[int, int] = {}
        found: list[Sentence] = []
        for number, each in enumerate(self.sentences, start=1):
            place = places[each.paragraph] = places.get(each.paragraph, 0) + 1
            found.append(Sentence(number, each.paragraph, place, each.words))
        return tuple(found)


def _parted(run: Run, key: str) -> Iterator[tuple[int, tuple[int, str]]]:
    """For each sentence of a run its number, its words and the codes that begin in it."""
    codes = group_codes(run.words, key)
    at = 0
    for offset, (words, groups) in enumerate(
        zip(run.counts, group_counts(run.counts), strict=True)
    ):
        yield run.first + offset, (words, "".join(codes[at : at + groups]))
        at += groups
