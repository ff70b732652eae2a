"""Why a text is no formula."""

from __future__ import annotations

import attrs

__all__ = ["Malformed"]


@attrs.frozen
class Malformed:
    """A text that is no formula: the stretch `start:end` in code points, and what is wrong there.

    `message` goes on after "The formula of X is malformed: "; `expected` names what would have
    fitted, `hint` says how to mend it. Both may be empty.
    """

    message: str
    start: int
    end: int
    expected: str = ""
    hint: str = ""

    @property
    def column(self) -> int:
        """Where it begins in the formula, counted from 1."""
        return self.start + 1

    def __str__(self) -> str:
        expected = f"; expected {self.expected}" if self.expected else ""
        return f"column {self.column}: {self.message}{expected}"
