"""Counts and lists as a sentence has them."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["closed", "counted", "joined"]


def counted(number: int, word: str, plural: str | None = None) -> str:
    """`1 statement`, `2 statements`."""
    return f"{number} {word if number == 1 else plural or word + 's'}"


def joined(parts: Sequence[str]) -> str:
    """`a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def closed(sentence: str) -> str:
    """A sentence with its end: a full stop, where it has none of its own."""
    return sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."
