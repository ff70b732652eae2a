"""The answer to a question of acceptance."""

from __future__ import annotations

import attrs

__all__ = ["Answer"]


@attrs.frozen
class Answer:
    """Whether an argument is accepted, with an extension that shows it.

    Asked credulously, the witness of a yes is an extension with the argument; asked sceptically,
    the witness of a no is an extension without it. Otherwise there is none.
    """

    holds: bool
    witness: frozenset[int] | None = None

    def __bool__(self) -> bool:
        return self.holds
