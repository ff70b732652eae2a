"""What a reader could not make sense of, as a value."""

from __future__ import annotations

import attrs

from buttress.model.span import Span
from buttress.model.vocabulary import Severity

__all__ = ["Problem"]


@attrs.frozen
class Problem:
    """One thing that a reader could not read as it stands.

    `message` says what is wrong, `expected` what could stand there, `hint` how to mend it.
    `code` is the code of the rule that reports it (`SYN003`). The `severity` is an error where
    the text is not of the language, and a warning where it is but cannot be used as it stands.
    """

    code: str
    message: str
    span: Span | None = None
    expected: str = ""
    hint: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        where = f"{self.span}: " if self.span else ""
        return f"{where}{self.code} {self.message}"
