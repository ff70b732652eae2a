"""Where a title is used."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from buttress.checks.context import Context
from buttress.checks.finding import Related
from buttress.model import Element, Member, Span, TextRange, TextRangeKind

__all__ = ["Mention", "dangling_mentions", "other_places"]

_MOST = 3


def other_places(members: Sequence[Member], message: str) -> tuple[Related, ...]:
    """The members after the first, as related places; a few of them."""
    return tuple(Related(message, m.span) for m in members[1 : _MOST + 1] if m.span)


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
