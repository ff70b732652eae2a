"""A finding that its author knows of and lets stand, with the reason."""

from __future__ import annotations

import attrs

from buttress.checks.finding import Finding
from buttress.model import Span

__all__ = ["Waived", "Waiver"]


@attrs.frozen(eq=False)
class Waiver:
    """Findings of some rules, by their codes, that are let stand for a `reason`.

    `rule` is how these were named; there are no codes where no rule is named so. `span` is where
    the waiver stands. The other fields are for those in settings, and narrow what is covered
    where they are not None: the `title` of a statement or argument (`Wet`, `[Wet]` or
    `<Puddles>`), and a pattern of paths as seen from `folder`. `is_whole` says that a check in
    which it covers nothing has looked everywhere it could.
    """

    rule: str
    codes: tuple[str, ...]
    reason: str
    span: Span | None = None
    title: str | None = None
    path: str | None = None
    folder: str | None = None
    is_whole: bool = True


@attrs.frozen
class Waived:
    """A finding that is not reported, and why."""

    finding: Finding
    waiver: Waiver

    @property
    def reason(self) -> str:
        """Why it may stand, in its author's words."""
        return self.waiver.reason
