"""A source's text as sentences, and as the runs of words that quotes are looked up in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

import attrs

from buttress.sources.splitting import split_paragraphs, split_sentences
from buttress.sources.words import Word, read_words

__all__ = ["Run", "Sentence", "SourceText", "runs_of"]


@attrs.frozen
class Sentence:
    """One sentence: its number in the source, its paragraph, and its number in the paragraph.

    All count from 1. `words` is how many words it has; `text` is None where only a fingerprint
    is at hand.
    """

    number: int
    paragraph: int
    place: int
    words: int
    text: str | None = None


class Run(NamedTuple):
    """A paragraph's words in a row; `counts` are those of its sentences, the first `first`.

    `is_bare` says that the words in square brackets were left out.
    """

    first: int
    counts: tuple[int, ...]
    words: tuple[str, ...]
    is_bare: bool = False


@attrs.frozen(eq=False)
class SourceText:
    """A text that was split into sentences.

    `words` are each sentence's, and `lines` the line of the text on which each paragraph begins.
    """

    sentences: tuple[Sentence, ...]
    words: tuple[tuple[Word, ...], ...] = attrs.field(repr=False)
    lines: tuple[int, ...] = attrs.field(repr=False)

    @classmethod
    def read(
        cls, text: str, *, furniture: Collection[int] = (), language: str = "en"
    ) -> SourceText:
        """Split a text; the lines whose numbers (from 1) are in `furniture` are no part of it."""
        sentences: list[Sentence] = []
        words: list[tuple[Word, ...]] = []
        lines: list[int] = []
        for line, paragraph in split_paragraphs(text, furniture):
            own = [(each, tuple(read_words(each))) for each in split_sentences(paragraph, language)]
            own = [(each, its_words) for each, its_words in own if its_words]
            if not own:
                continue
            lines.append(line)
            for place, (each, its_words) in enumerate(own, start=1):
                number = len(sentences) + 1
                sentences.append(Sentence(number, len(lines), place, len(its_words), each))
                words.append(its_words)
        return cls(tuple(sentences), tuple(words), tuple(lines))

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The runs of all paragraphs; those without bracketed words come last."""
        return tuple(runs_of(self.sentences, self.words))


def runs_of(sentences: Iterable[Sentence], words: Iterable[tuple[Word, ...]]) -> Iterator[Run]:
    """Each paragraph's words, then those of the paragraphs with brackets, without these."""
    paragraphs: dict[int, list[tuple[Sentence, tuple[Word, ...]]]] = {}
    for sentence, its_words in zip(sentences, words, strict=True):
        paragraphs.setdefault(sentence.paragraph, []).append((sentence, its_words))
    bare: list[Run] = []
    for paragraph in paragraphs.values():
        first = paragraph[0][0].number
        rows = [its_words for _, its_words in paragraph]
        yield _run(first, rows)
        if any(word.bracketed for row in rows for word in row):
            kept = [tuple(word for word in row if not word.bracketed) for row in rows]
            bare.append(_run(first, kept, is_bare=True))
    yield from bare


def _run(first: int, rows: list[tuple[Word, ...]], *, is_bare: bool = False) -> Run:
    counts = tuple(len(row) for row in rows)
    return Run(first, counts, tuple(word.plain for row in rows for word in row), is_bare)
