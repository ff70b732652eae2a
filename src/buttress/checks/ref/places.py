"""Where a title is used."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from buttress.checks.context import Context
from buttress.checks.finding import Related
from buttress.checks.fix import Edit, Fix
from buttress.model import Element, Member, Span, TextRange, TextRangeKind

__all__ = ["Mention", "dangling_mentions", "other_places", "retitling"]

_MOST = 3


def other_places(members: Sequence[Member], message: str) -> tuple[Related, ...]:
    """The members after the first, as related places; a few of them."""
    return tuple(Related(message, m.span) for m in members[1 : _MOST + 1] if m.span)


def retitling(wrong: str, right: str | None, spans: Iterable[Span | None]) -> Fix | None:
    """The title that was probably meant, in its brackets, wherever the other one is written.

    It is a guess. None where there is no such title, or a place is not known exactly.
    """
    if right is None:
        return None
    edits = []
    for span in spans:
        at = span.text.find(wrong) if span else -1
        if span is None or at < 0:
            return None
        start = span.start + at
        edits.append(Edit(Span(span.document, start, start + len(wrong)), right))
    if not edits:
        return None
    return Fix(f"write {right} for {wrong}", tuple(edits), is_safe=False)


class Mention(NamedTuple):
    """A title that a text mentions, and where."""

    title: str
    span: Span | None


def dangling_mentions(
    context: Context, kind: TextRangeKind, known: Container[str]
) -> Iterator[Mention]:
    """The mentions (`@[Title]`) of what is not there, each title once."""
    reported: set[str] = set()
    elements: tuple[Element, ...] = (
        *context.map.statements.values(),
        *context.map.arguments.values(),
    )
    for element in elements:
        for member in element.members:
            for part in member.ranges:
                if part.kind is not kind or part.value in known or part.value in reported:
                    continue
                reported.add(part.value)
                yield Mention(part.value, _mentioned(member, part))


def _mentioned(member: Member, part: TextRange) -> Span | None:
    """The mention itself, where it can be found in the source of its member."""
    span = member.span
    if span is None:
        return None
    written = member.text[part.start : part.stop]
    at = span.text.find(written) if written else -1
    if at < 0:
        return span
    return Span(span.document, span.start + at, span.start + at + len(written))
