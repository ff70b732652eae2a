"""What is wrong with settings, as a value."""

from __future__ import annotations

from typing import NamedTuple

from buttress.model import Span

__all__ = ["Issue"]


class Issue(NamedTuple):
    """One setting that cannot be used; `code` is the code of the rule that reports it."""

    code: str
    message: str
    span: Span | None = None
    help: str | None = None
