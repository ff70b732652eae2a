"""`@include(path)`: other files pasted into a text, each once, within a root folder."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from posixpath import normpath

import attrs

from buttress.argdown.complaints import Complaints
from buttress.model import Document, Piece, Problem, SourceFile, Span

__all__ = ["Includes", "ReadText", "read_source"]

ReadText = Callable[[Path], str]
"""Gives the text of a file."""

_INCLUDE = re.compile(r"@include\(([^)\n]+)\)")
_HINT = "name an Argdown file below the folder of the map; the path starts from that of this file"
_MAX_FILES = 1_000
_MAX_CHARACTERS = 50_000_000


def read_source(file: Path) -> str:
    """A file's text. Bytes that are no UTF-8 become replacement characters (U+FFFD)."""
    return file.read_bytes().decode("utf-8", errors="replace")


@attrs.define
class _Open:
    """A file that is being pasted, up to `at`; `path` is None for a text that is in no file."""

    source: SourceFile
    path: Path | None
    at: int = 0


class Includes:
    """Puts together one text and what it includes.

    `file` is where the text stands, None for a text without a place on disk; nothing is read
    from outside the folder `root`. `paths` are the files that were pasted in. `read` gives the
    text of a file.
    """

    def __init__(
        self, file: Path | None, root: Path | None = None, *, read: ReadText = read_source
    ) -> None:
        self._file = file
        self._read = read
        self._root = (root or (file.parent if file else Path())).resolve()
        self.paths: set[Path] = {file.resolve()} if file else set()
        self._parts: list[str] = []
        self._pieces: list[Piece] = []
        self._size = 0
        self._problems: list[Problem] = []

    def assemble(self, document: Document) -> Document:
        """The document with every `@include(…)` replaced by the file that it names.

        A file is pasted where it is first named; later mentions leave nothing. One that cannot
        be followed leaves nothing but a problem.
        """
        top = _Open(document.pieces[0].file, self._file)
        open_ = [top]
        while open_:
            this = open_[-1]
            text = this.source.text
            match = _INCLUDE.search(text, this.at)
            while match and _is_comment(text, match.start()):
                match = _INCLUDE.search(text, match.end())
            if match is None:
                self._paste(this.source, this.at, len(text))
                open_.pop()
                continue
            self._paste(this.source, this.at, match.start())
            this.at = match.end()
            included = self._open(match[1].strip(), this, match.span(), open_)
            if included is not None:
                open_.append(included)
        return Document("".join(self._parts), tuple(self._pieces))

    def complaints(self, document: Document) -> Complaints:
        """Complaints about the assembled document, with what could not be included noted."""
        complaints = Complaints(document)
        complaints.problems += self._problems
        return complaints

    def _paste(self, source: SourceFile, start: int, end: int) -> None:
        if start < end or not self._pieces:
            self._pieces.append(Piece(self._size, source, start))
            self._parts.append(source.text[start:end])
            self._size += end - start

    def _open(
        self, name: str, this: _Open, place: tuple[int, int], open_: list[_Open]
    ) -> _Open | None:
        try:
            path, refusal = self._resolve(name, this, open_)
            if refusal:
                self._fail(this, place, refusal)
            if path is None:
                return None
            if len(self.paths) >= _MAX_FILES or self._size > _MAX_CHARACTERS:
                limit = f"{_MAX_FILES:,} files and {_MAX_CHARACTERS:,} characters at most"
                reason = f"{name} is not included: a map is made of {limit}"
                self._fail(this, place, reason, code="SYN012")
                return None
            text = self._read(path)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            self._fail(this, place, f"{name} cannot be included: {reason}")
            return None
        self.paths.add(path)
        shown = normpath(str(PurePosixPath(this.source.path).parent / name))
        lies = normpath(str(PurePosixPath(this.source.place).parent / name))
        document = Document.of(text, shown, is_on_disk=True, place=lies)
        return _Open(document.pieces[0].file, path)

    def _resolve(self, name: str, this: _Open, open_: list[_Open]) -> tuple[Path | None, str]:
        """The file to paste, if any, and why it may not be pasted, if so."""
        if this.path is None:
            return None, f"{name} cannot be included in a text that is in no file"
        path = (this.path.parent / name).resolve()
        if not path.is_relative_to(self._root):
            return None, f"{name} lies outside {self._root.name}, the folder that may be read"
        if path.exists() and not path.is_file():  # reading a pipe or a device may never end
            return None, f"{name} is no file that can be included"
        if path in self.paths:
            is_open = any(one.path is not None and one.path.resolve() == path for one in open_)
            return None, f"{name} includes itself, at once or through others" if is_open else ""
        return path, ""

    def _fail(
        self, this: _Open, place: tuple[int, int], message: str, *, code: str = "SYN009"
    ) -> None:
        own = Document(this.source.text, (Piece(0, this.source, 0),))
        self._problems.append(Problem(code, message, Span(own, *place), hint=_HINT))


def _is_comment(text: str, at: int) -> bool:
    line_start = text.rfind("\n", 0, at) + 1
    return text[line_start:at].lstrip().startswith("//")
