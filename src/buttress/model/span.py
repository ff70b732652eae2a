"""Where something stands in the text that a person wrote."""

from __future__ import annotations

import attrs

from buttress.model.document import Document

__all__ = ["Span"]


@attrs.frozen(repr=False)
class Span:
    """The stretch `start:end` of a document, in code points; `end` is the first one after it.

    Lines and columns count from 1. `end_column` is the column after the last character, as in
    SARIF 2.1.0 (section 3.30). They are worked out when asked for: a map holds many spans, a
    report shows few.
    """

    document: Document
    start: int
    end: int

    @property
    def path(self) -> str:
        """The file that the stretch starts in; an included file has its own."""
        return self.document.locate(self.start).path

    @property
    def line(self) -> int:
        """The line on which the stretch starts."""
        return self.document.locate(self.start).line

    @property
    def column(self) -> int:
        """The column at which the stretch starts."""
        return self.document.locate(self.start).column

    @property
    def end_line(self) -> int:
        """The line on which the stretch ends."""
        return self.document.locate_end(self.start, self.end).line

    @property
    def end_column(self) -> int:
        """The column after the stretch's last character."""
        return self.document.locate_end(self.start, self.end).column

    @property
    def text(self) -> str:
        """The characters of the stretch, as they were written."""
        return self.document.text[self.start : self.end]

    @property
    def source_line(self) -> str:
        """The whole line on which the stretch starts, without its line end."""
        return self.document.source_line(self.start)

    def __str__(self) -> str:
        path, line, column = self.document.locate(self.start)
        return f"{path}:{line}:{column}"

    def __repr__(self) -> str:
        return f"<Span {self}-{self.end_line}:{self.end_column}>"
