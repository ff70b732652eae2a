"""How much was checked, and how many findings there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import attrs

from buttress.checks.finding import Finding
from buttress.model import ArgumentMap

__all__ = ["Summary"]


@attrs.frozen
class Summary:
    """Counts of files read, of what they hold, and of findings by severity."""

    files: int = 0
    statements: int = 0
    arguments: int = 0
    error: int = 0
    warning: int = 0
    info: int = 0

    @classmethod
    def of(cls, maps: Iterable[ArgumentMap], findings: Iterable[Finding]) -> Summary:
        """The counts for some maps; a file that several of them include counts once."""
        files: set[str] = set()
        statements = arguments = 0
        for each in maps:
            files.update(file.path for document in each.documents for file in document.files)
            statements += len(each.statements)
            arguments += len(each.arguments)
        found = Counter(finding.severity.value for finding in findings)
        return cls(
            len(files), statements, arguments, found["error"], found["warning"], found["info"]
        )

    @property
    def findings(self) -> int:
        """How many findings there are, whatever their severity."""
        return self.error + self.warning + self.info
