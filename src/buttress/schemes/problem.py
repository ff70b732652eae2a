"""What cannot be read in a file of schemes."""

from __future__ import annotations

import attrs

__all__ = ["CatalogueProblem"]


@attrs.frozen
class CatalogueProblem:
    """One mistake: where it is, what it is, and how it may have been meant.

    `place` is the way to it from the file's top, as `schemes.sign.roles[2].name`; `line` counts
    from 1 and is None where only the file as a whole is at fault.
    """

    path: str
    message: str
    place: str = ""
    line: int | None = None

    def __str__(self) -> str:
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        return (
            f"{where}: {self.place}: {self.message}" if self.place else f"{where}: {self.message}"
        )
