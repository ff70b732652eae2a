"""How long and with how much memory a question may be pondered."""

from __future__ import annotations

import attrs

__all__ = ["Limits"]


@attrs.frozen(kw_only=True)
class Limits:
    """The limits of a `Reasoner`.

    `steps` are Z3's resource units for one question, some million a second, and alike on every
    machine. The others stop what the steps do not: `milliseconds` for one question, `megabytes`
    of Z3's memory, `seconds` for all questions together.
    """

    steps: int = 1_000_000
    milliseconds: int = 5_000
    megabytes: int = 1_000
    seconds: float = 30.0
