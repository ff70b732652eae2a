"""Edits that give titles, change them and refer to them."""

from __future__ import annotations

from collections.abc import Container

from buttress.checks.fix import Edit
from buttress.model import Member, Span, is_untitled

__all__ = ["referring", "retitled", "titled", "unused_title"]

_CLOSING = {"[": "]", "<": ">"}


def retitled(span: Span, old: str, new: str) -> Edit | None:
    """Put another title in the place of the one that a stretch begins with.

    The stretch is that of a definition, a reference or a mention: `[Old]: …`, `<Old>`, `@[Old]`.
    None where it does not begin so, or where nothing could bear the new title.
    """
    text = span.text
    at = 1 if text.startswith("@") else 0
    opening = text[at : at + 1]
    closing = _CLOSING.get(opening)
    if closing is None or not text.startswith(f"{old}{closing}", at + 1):
        return None
    if not _is_title(new, closing):
        return None
    start = span.start + at + 1
    return Edit(Span(span.document, start, start + len(old)), new)


def titled(member: Member, title: str) -> Edit | None:
    """Put `[Title]: ` before what an untitled statement says."""
    if member.span is None or not _says_only_words(member) or not _is_title(title, "]"):
        return None
    return Edit(Span(member.span.document, member.span.start, member.span.start), f"[{title}]: ")


def referring(member: Member, title: str) -> Edit | None:
    """Put `[Title]` in the place of what an untitled statement says; its data stay."""
    if member.span is None or not _says_only_words(member) or member.tags:
        return None
    return Edit(member.span, f"[{title}]") if _is_title(title, "]") else None


def unused_title(title: str, used: Container[str]) -> str:
    """The title with the first number after it that makes it a new one: `Rain (2)`."""
    number = 2
    while f"{title} ({number})" in used:
        number += 1
    return f"{title} ({number})"


def _says_only_words(member: Member) -> bool:
    return (
        member.span is not None
        and is_untitled(member.title)
        and not member.is_reference
        and member.span.text[:1] not in ("[", "<", "")
    )


def _is_title(title: str, closing: str) -> bool:
    """Whether a definition, a reference and a mention can all bear a title."""
    return (
        title == title.strip() != ""
        and "\n" not in title
        and closing not in title
        and title[0] not in "+-_!<["
        and "@include(" not in title
    )
