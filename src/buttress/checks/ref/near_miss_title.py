"""REF004: near-miss title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import claim, name
from buttress.checks.ref.title_words import TitleWords, title_words
from buttress.checks.rule import rule
from buttress.checks.slips import slips_apart
from buttress.model import Argument, Severity, Statement

__all__ = ["near_miss_title"]

_SHORTEST = 4
_SHORTEST_WORD = 5
_SERIES = 5


@rule("REF004", "near-miss-title", Severity.WARNING)
def near_miss_title(context: Context) -> Iterator[Finding]:
    """Two titles that differ only by a slip of the pen stand for different things.

    What it does:
        Reports two statements, or two arguments, that are both put in words and whose titles are
        alike but for capitals, spaces, punctuation, the s of a plural, or one slip in a word of
        five letters or more that does not occur in the text under its title. Numbers and letters
        that count, as in [Reason 1] and [Reason 2], make a difference.

    Why it matters:
        A reader takes the two titles for one. If the author did too, what supports the one does
        not reach the other.

    Example:
        [Wet street]: The street is wet.

        [Rain]: It has rained.
          + [Wet streets]: The street is wet today.

    How to mend it:
        Give both the same title, if they are the same claim; otherwise choose titles that say
        how they differ.

    Source:
        Argdown 2, https://argdown.org/syntax/#equivalence-classes; confusable names in linters.
    """
    statements = [s for s in context.map.statements.values() if s.is_defined]
    arguments = [a for a in context.map.arguments.values() if a.canonical or a.steps]
    yield from _among(statements)
    yield from _among(arguments)


def _among(elements: Sequence[Statement | Argument]) -> Iterator[Finding]:
    first: dict[str, tuple[Statement | Argument, TitleWords]] = {}
    reported: set[str] = set()
    for element in elements:
        if element.is_untitled:
            continue
        words = title_words(element.title)
        if len(words.key) < _SHORTEST:
            continue
        if words.key in first:
            reported.add(element.title)
            yield _finding(element, first[words.key][0])
        else:
            first[words.key] = element, words
    near = _near_words(dict.fromkeys(word for _, words in first.values() for word in words.words))
    if not near:
        return
    for element, words in first.values():
        for at, word in enumerate(words.words):
            for other in near.get(word, ()):
                found = first.get(words.with_word(at, other))
                if found is None or element.title in reported or found[0].title in reported:
                    continue
                if not (_says(element, word) and _says(found[0], other)):
                    reported.add(element.title)
                    yield _finding(element, found[0])


def _says(element: Statement | Argument, word: str) -> bool:
    """Whether the text under a title has a word of the title: then it was meant so."""
    texts = [claim(element)]
    if isinstance(element, Argument):
        texts += [step.text for step in element.steps]
    return any(word in text.casefold() for text in texts)


def _near_words(vocabulary: dict[str, None]) -> dict[str, list[str]]:
    """For each word those that one slip after the first letter makes of it.

    Words of which many are so alike are a series that is meant: numbers in letters, codes.
    """
    alike: dict[str, list[str]] = {}
    for word in vocabulary:
        if len(word) >= _SHORTEST_WORD and word.isalpha():
            for shape in {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}:
                alike.setdefault(shape, []).append(word)
    near: dict[str, list[str]] = {}
    for words in alike.values():
        if not 1 < len(words) <= _SERIES:
            continue
        for word in words:
            for other in words:
                known = near.setdefault(word, [])
                if other != word and other not in known and slips_apart(word, other, 1) == 1:
                    known.append(other)
    return {word: others for word, others in near.items() if 0 < len(others) < _SERIES}


def _finding(element: Statement | Argument, other: Statement | Argument) -> Finding:
    one, two = sorted((element, other), key=lambda each: each.span.start if each.span else 0)
    kind = "arguments" if isinstance(two, Argument) else "statements"
    return near_miss_title.finding(
        f"{name(two)} and {name(one)} are two {kind}, though their titles are nearly the same.",
        two,
        related=[Related(f"{name(one)} stands here", one.span)],
        help="give both the same title if they are one; otherwise let the titles say how they "
        "differ",
    )
