"""What keeps a figure from being what was asked for."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from buttress.report.blocks import Block, Paragraph, Words

__all__ = ["Trouble", "as_blocks"]


@attrs.frozen
class Trouble:
    """One sentence; `kind` is `source`, `option`, `drawing`, `standing`, `findings` or `coverage`.

    The first two are for whoever writes the document to mend.
    """

    kind: str
    message: str

    def __str__(self) -> str:
        return self.message


def as_blocks(problems: Iterable[Trouble]) -> tuple[Block, ...]:
    """The sentences for a reader, so that nobody takes what is missing for what is not there."""
    return tuple(
        Paragraph((Words("Buttress:", "error"), Words(problem.message)), kind="error")
        for problem in problems
    )
