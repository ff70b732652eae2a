"""A time by which searches for extensions and labellings have to end.

    with time_limit(10):
        extensions = list(abstract.extensions(framework, "preferred"))

Questions about extensions can take exponential time. Without a limit a solver goes on until it has
the answer, as competitions expect, or until somebody interrupts it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from buttress.model import ButtressError

__all__ = [
    "PATIENCE",
    "TimeLimitError",
    "check_time",
    "in_time",
    "is_time_limited",
    "time_limit",
]

_T = TypeVar("_T")

PATIENCE = 0.2
"""Seconds after which a search that runs in a solver is asked how it goes."""

_limit: ContextVar[tuple[float, float] | None] = ContextVar("limit", default=None)
"""When the search has to end, by the monotonic clock, and how long it had, in seconds."""


class TimeLimitError(ButtressError):
    """A search took longer than it was allowed to."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"the search was given up after {seconds:g} s, the time limit that was set; allow it "
            "more, ask for one extension rather than all, or ask under grounded semantics, which "
            "takes no search"
        )
        self.seconds = seconds


@contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Searches that go on inside the block end within about so many seconds; None sets no limit.

    It is wall-clock time, counted from where the block begins, and kept to within a second or so on
    large frameworks. Within another such block the earlier end counts.

    Raises:
        TimeLimitError: a search took longer.
        ValueError: the time is not positive.
    """
    if seconds is not None and not seconds > 0:
        raise ValueError(f"a time limit is a positive number of seconds, not {seconds!r}")
    outer = _limit.get()
    inner = outer if seconds is None else (time.monotonic() + seconds, seconds)
    before = _limit.set(min(filter(None, (outer, inner)), default=None))
    try:
        yield
    finally:
        _limit.reset(before)


def is_time_limited() -> bool:
    """Whether there is a limit."""
    return _limit.get() is not None


def check_time() -> None:
    """See whether there is time left.

    Raises:
        TimeLimitError: there is none.
    """
    limit = _limit.get()
    if limit is not None and time.monotonic() > limit[0]:
        raise TimeLimitError(limit[1])


def in_time(found: Iterator[_T]) -> Iterator[_T]:
    """The same things, as long as there is time.

    Raises:
        TimeLimitError: there is none left.
    """
    for each in found:
        check_time()
        yield each
