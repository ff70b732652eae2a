"""REF005: near-duplicate statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.fix import Edit, Fix
from buttress.checks.naming import listed, name, without_tags
from buttress.checks.rule import rule
from buttress.model import Severity, Statement

__all__ = ["near_duplicate_statement"]

_FEWEST = 3
_FEWEST_MOVED = 5
_MOST_RELATED = 5

_EMPTY = frozenset(
    (
        *("a", "an", "the", "that", "which", "who", "this", "these", "those", "there"),
        *("also", "indeed", "really", "just", "quite", "very", "even", "moreover", "however"),
        *("then", "thus", "so", "therefore", "hence"),
        *("is", "are", "was", "were", "be", "been", "being", "has", "have", "had"),
        *("do", "does", "did"),
    )
)
"""Words that say too little to tell two claims apart; none denies, counts, compares or weighs."""

_APART = {ord(sign): " " for sign in '.,;:!"“”„«»()[]{}/–—*'} | {ord("?"): " ? "}


@rule("REF005", "near-duplicate-statement", Severity.WARNING)
def near_duplicate_statement(context: Context) -> Iterator[Finding]:
    """Two statements say the same in the same words.

    What it does:
        Reports statements under different titles, or with and without a title, whose texts have
        the same words; and, as information, untitled ones, and those that are alike but for words
        such as "the" and "is", or for a part that has moved from the front to the end. Numbers,
        negations and all other words make a difference, and so does any other order. A heuristic
        of wording, for English, as far as the empty words go.

    Why it matters:
        Argdown takes them for different statements: what supports or attacks the one does not
        touch the other, and a premise that is backed in one place looks unbacked in another.

    Example:
        [Wet]: The street is wet.

        [Rain]: It has rained.
          + The street is wet.

    How to mend it:
        Write the claim once, with a title, and refer to it by [Title] elsewhere.

    Source:
        Argdown 2, https://argdown.org/syntax/#equivalence-classes
    """
    alike: dict[frozenset[str], list[tuple[Statement, tuple[str, ...]]]] = {}
    for statement in context.map.statements.values():
        member = statement.canonical
        if member is None or not member.text:
            continue
        text = without_tags(member) if member.ranges else member.text
        words = tuple(text.casefold().translate(_APART).split())
        if len(words) >= _FEWEST:
            alike.setdefault(frozenset(words) - _EMPTY, []).append((statement, words))
    for group in alike.values():
        if len(group) > 1:
            yield from _in_group(group)


def _in_group(group: Sequence[tuple[Statement, tuple[str, ...]]]) -> Iterator[Finding]:
    """The findings among statements that have the same words in some order."""
    literal: dict[tuple[str, ...], list[Statement]] = {}
    for statement, words in group:
        literal.setdefault(words, []).append(statement)
    similar: dict[tuple[str, ...], list[Statement]] = {}
    for words, statements in literal.items():
        if len(statements) > 1:
            yield _finding(statements, is_literal=True)
        if len(_content(words)) >= _FEWEST:
            similar.setdefault(_turned(words), []).append(statements[0])
    for statements in similar.values():
        if len(statements) > 1:
            yield _finding(statements, is_literal=False)


def _content(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in _EMPTY)


def _turned(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that count, from that on which makes the least of all beginnings.

    Two texts of which one has its first part at its end come to the same.
    """
    content = _content(words)
    if len(content) < _FEWEST_MOVED:
        return content
    return min(content[at:] + content[:at] for at in range(len(content)))


def _finding(statements: Sequence[Statement], *, is_literal: bool) -> Finding:
    first, second, *_ = sorted(statements, key=lambda s: s.span.start if s.span else 0)
    titled = next((s for s in statements if not s.is_untitled), None)
    others = [s for s in statements if s is not second]
    how = "in the same words" if is_literal else "in nearly the same words"
    if titled is None:
        message = (
            f"{name(second)} is written {len(statements)} times, each time as a new statement."
        )
        advice = "give it a title where it stands first, and refer to it by that title elsewhere"
        if not is_literal:
            message = f"{listed([name(s) for s in statements])} say the same {how}."
    else:
        message = f"{listed([name(s) for s in (second, *others)])} say the same {how}."
        advice = f"write it once, and refer to it as {name(titled)} elsewhere"
    is_pair = is_literal and titled is first and second.is_untitled and len(statements) == 2
    return near_duplicate_statement.finding(
        message,
        second,
        related=[Related(f"{name(s)} stands here", s.span) for s in others[:_MOST_RELATED]],
        help=advice,
        severity=None if is_literal and titled else Severity.INFO,
        fix=_reference(second, titled) if is_pair and titled else None,
    )


def _reference(untitled: Statement, titled: Statement) -> Fix | None:
    if untitled.span is None or untitled.tags:
        return None
    reference = f"[{titled.title}]"
    edits = (Edit(untitled.span, reference),)
    return Fix(f"refer to {name(titled)} instead of repeating it", edits, is_safe=False)
