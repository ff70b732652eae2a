"""A scale of estimative language: terms, and the probabilities that they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

import attrs

from buttress.language.interval import Interval

__all__ = ["Scale", "ScaleError", "Term", "plain_term", "scale_from_mapping"]


class ScaleError(ValueError):
    """A scale that cannot be read; the message says what was expected."""


def plain_term(text: str) -> str:
    """A term as it is looked up: small letters, one blank between words, no hyphens."""
    return " ".join(text.replace("-", " ").split()).casefold()


@attrs.frozen
class Term:
    """A term of a scale with its interval; `forms` are its spellings, `word` the first of them.

    `column` counts from 0: scales may list several words for one interval.
    """

    word: str
    interval: Interval
    column: int = 0
    forms: tuple[str, ...] = ()


@attrs.frozen(repr=False)
class Scale:
    """Terms of likelihood, from the least likely to the most; `title` is what a sentence calls it.

    `exclusive_columns` says that a text keeps to the words of one column. The forms in
    `ambiguous` have other meanings in running text.
    """

    name: str
    title: str
    terms: tuple[Term, ...]
    exclusive_columns: bool = False
    ambiguous: frozenset[str] = frozenset()

    @cached_property
    def by_form(self) -> Mapping[str, Term]:
        """The terms by each of their spellings."""
        return {plain_term(form): term for term in self.terms for form in term.forms}

    def term(self, text: str) -> Term | None:
        """The term that a text names, whatever its capitals, hyphens and white space."""
        return self.by_form.get(plain_term(text))

    def forms_in_text(self) -> Iterable[str]:
        """The spellings by which its terms can be told in running text."""
        return (form for form in self.by_form if form not in self.ambiguous)

    def __repr__(self) -> str:
        return f"<Scale {self.name}: {', '.join(term.word for term in self.terms)}>"


def scale_from_mapping(name: str, values: Mapping[str, Any]) -> Scale:
    """A scale of one's own: each term with a pair, lower and upper, or with one number.

    The numbers are probabilities, or per cent where any of them is above 1.

    Raises:
        ScaleError: a term has no such numbers, or the scale has no terms.
    """
    if not values:
        raise ScaleError("expected at least one term, as in {likely: [55, 80]}")
    pairs = {str(term): _pair(str(term), value) for term, value in values.items()}
    most = max(high for _, high in pairs.values())
    unit = 100 if most > 1 else 1
    if most > 100:
        raise ScaleError(f"expected per cent up to 100; found {most:g}")
    terms = [
        Term(word, Interval(low / unit, high / unit), 0, (word,))
        for word, (low, high) in pairs.items()
    ]
    terms.sort(key=lambda term: (term.interval.low, term.interval.high))
    return Scale(name, "the map's own scale", tuple(terms))


def _pair(term: str, value: Any) -> tuple[float, float]:
    items = value if isinstance(value, (list, tuple)) else (value, value)
    numbers = [
        float(item)
        for item in items
        if isinstance(item, (int, float)) and not isinstance(item, bool) and item >= 0
    ]
    if len(items) != 2 or len(numbers) != 2 or numbers[0] > numbers[1]:
        raise ScaleError(f"expected a lower and an upper number for “{term}”, such as [55, 80]")
    return numbers[0], numbers[1]
