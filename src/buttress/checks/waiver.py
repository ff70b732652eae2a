"""A finding that its author knows of and lets stand, with the reason."""

from __future__ import annotations

import attrs

from buttress.model import Span

__all__ = ["Waiver"]


@attrs.frozen
class Waiver:
    """Findings of some rules, by their codes, that are let stand for a `reason`.

    What it covers is said by the other fields; one that is None does not narrow it: the `title`
    of a statement or argument (`Wet`, `[Wet]` or `<Puddles>`), and a pattern of paths, as seen
    from `folder`. `is_whole` says that a check which meets nothing it covers has looked
    everywhere it could cover something.
    """

    codes: tuple[str, ...]
    reason: str
    span: Span | None = None
    title: str | None = None
    path: str | None = None
    folder: str | None = None
    is_whole: bool = False
