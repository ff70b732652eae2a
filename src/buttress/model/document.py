"""The text that a map was read from, and where in its files each offset lies."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

import attrs

__all__ = ["Document", "Piece", "Position", "SourceFile"]


class Position(NamedTuple):
    """A place in a file; `line` and `column` count from 1, columns in Unicode code points."""

    path: str
    line: int
    column: int


@attrs.frozen(eq=False)
class SourceFile:
    """One text file, its line ends normalised to line feeds and without a byte order mark.

    `is_on_disk` says that it was read from the file that `path` names; otherwise the path is
    but a name. Where the path does not start from the working folder, `place` is one that does.
    """

    path: str
    text: str = attrs.field(repr=False)
    is_on_disk: bool = False
    place: str = attrs.field(default=attrs.Factory(lambda self: self.path, takes_self=True))

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset at which each line begins; line `n` begins at `line_starts[n - 1]`."""
        starts = [0]
        find = self.text.find
        at = find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = find("\n", at + 1)
        return starts

    def position(self, offset: int) -> Position:
        """The line and column of an offset between 0 and the length of the text."""
        starts = self.line_starts
        line = bisect_right(starts, offset)
        return Position(self.path, line, offset - starts[line - 1] + 1)

    @cached_property
    def _last_line(self) -> dict[int, str]:
        """The line asked for last: much may be said of one line, and a line may be a book."""
        return {}

    def line(self, number: int) -> str:
        """The text of line `number` (from 1), without its line end; empty beyond the last line."""
        starts = self.line_starts
        if not 1 <= number <= len(starts):
            return ""
        last = self._last_line
        if number not in last:
            end = starts[number] - 1 if number < len(starts) else len(self.text)
            last.clear()
            last[number] = self.text[starts[number - 1] : end]
        return last[number]


class Piece(NamedTuple):
    """From `start` on, a document's text is that of `file` from `offset` on."""

    start: int
    file: SourceFile
    offset: int


@attrs.frozen(eq=False)
class Document:
    """A text as it was read: one file, or several that `@include` joined.

    `pieces` are in the order of their `start`; the first starts at 0.
    """

    text: str = attrs.field(repr=False)
    pieces: tuple[Piece, ...] = attrs.field(repr=False)

    @classmethod
    def of(
        cls,
        text: str,
        path: str = "<string>",
        *,
        is_on_disk: bool = False,
        place: str | None = None,
    ) -> Document:
        """A document of one file: no byte order mark, and every line end a line feed."""
        text = text.removeprefix("\ufeff")
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return cls(text, (Piece(0, SourceFile(path, text, is_on_disk, place or path), 0),))

    @property
    def path(self) -> str:
        """The path of the file that the reading began with."""
        return self.pieces[0].file.path

    @property
    def place(self) -> str:
        """That file from the working folder, or in full."""
        return self.pieces[0].file.place

    @property
    def is_on_disk(self) -> bool:
        """Whether the reading began with a file on disk."""
        return self.pieces[0].file.is_on_disk

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """Every file that the text comes from, in reading order, each once."""
        return tuple({piece.file.path: piece.file for piece in self.pieces}.values())

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self.pieces]

    def _piece(self, offset: int) -> Piece:
        if len(self.pieces) == 1:
            return self.pieces[0]
        return self.pieces[bisect_right(self._starts, offset) - 1]

    def locate(self, offset: int) -> Position:
        """Where the character at `offset` stands, in the file that it comes from."""
        piece = self._piece(offset)
        return piece.file.position(offset - piece.start + piece.offset)

    def locate_end(self, start: int, end: int) -> Position:
        """Where the stretch `start:end` ends, within the file in which it starts."""
        piece = self._piece(start)
        if len(self.pieces) > 1:
            after = bisect_right(self._starts, start)
            if after < len(self.pieces):
                end = min(end, self.pieces[after].start)
        return piece.file.position(end - piece.start + piece.offset)

    def stretch(self, start: int, end: int) -> tuple[SourceFile, int, int] | None:
        """The stretch `start:end` in its file; None where it runs over from one into another."""
        piece = self._piece(start)
        if len(self.pieces) > 1:
            after = bisect_right(self._starts, start)
            if after < len(self.pieces) and end > self.pieces[after].start:
                return None
        shift = piece.offset - piece.start
        return piece.file, start + shift, end + shift

    def source_line(self, offset: int) -> str:
        """The whole line, of the file it comes from, on which `offset` lies."""
        piece = self._piece(offset)
        line = piece.file.position(offset - piece.start + piece.offset).line
        return piece.file.line(line)
