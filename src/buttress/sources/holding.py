"""What is at hand of one source: its record, its text, or both."""

from __future__ import annotations

from enum import Enum
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path

import attrs

from buttress.sources.errors import SourceError
from buttress.sources.extraction import extract
from buttress.sources.extraction.kinds import MOST_BYTES
from buttress.sources.files import find_file, read_bytes
from buttress.sources.fingerprint import Fingerprint
from buttress.sources.passages import Sentence, SourceText
from buttress.sources.quotes import PrintIndex, QuoteIndex, TextIndex
from buttress.sources.records import Record, load_record

__all__ = ["Holding", "TextFile", "TextState", "open_holding", "read_text_file"]


class TextState(Enum):
    """What is known of a source's text."""

    ABSENT = "absent"
    UNCHANGED = "unchanged"
    CHANGED = "changed"
    UNRECORDED = "unrecorded"
    """The text is at hand, and nothing says what it was."""


@attrs.frozen(eq=False)
class TextFile:
    """A text as it is now, with its digest."""

    path: Path
    sha256: str
    size: int
    text: SourceText = attrs.field(repr=False)

    @cached_property
    def index(self) -> TextIndex:
        """The text, ready for looking quotes up."""
        return TextIndex(self.text)


@attrs.frozen(eq=False)
class Holding:
    """What is at hand of one source. `problems` are sentences about what could not be used."""

    path: Path
    record: Record | None = None
    text: TextFile | None = None
    expected: str | None = None
    problems: tuple[str, ...] = ()

    @property
    def state(self) -> TextState:
        """Whether the text is still the one that was recorded."""
        if self.text is None:
            return TextState.ABSENT
        if self.expected is None:
            return TextState.UNRECORDED
        return TextState.UNCHANGED if self.text.sha256 == self.expected else TextState.CHANGED

    @cached_property
    def index(self) -> QuoteIndex | None:
        """What quotes are looked up in: the text, else the fingerprint, else nothing."""
        if self.text is not None:
            return self.text.index
        if self.record is not None and self.record.fingerprint is not None:
            return _print_index(_Print(self.record.fingerprint))
        return None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, with their text where it is at hand."""
        return tuple(self.index.layout.sentences) if self.index else ()

    @property
    def name(self) -> str:
        """The name of its file."""
        return self.path.name


def open_holding(
    path: Path, root: Path, *, expected: str | None = None, text: Path | None = None
) -> Holding:
    """What a file has of a source: a record (TOML), or a text itself.

    A record's text is looked for at the path that it gives, which starts from the record's own
    folder and may not leave `root`; `text` is used instead where it is given. `expected` is the
    SHA-256 that the text should have, where no record says.

    Raises:
        SourceError: the file cannot be read.
    """
    if path.suffix.lower() != ".toml":
        return Holding(path, None, read_text_file(path), expected)
    record = _record(path, _stamp(path))
    problems = list(record.problems)
    found: TextFile | None = None
    try:
        if text is None and record.text is not None:
            text = find_file(record.text, [path.parent, root], root)
        if text is not None:
            lines = frozenset(each.line for each in record.furniture)
            found = read_text_file(text, lines, record.language)
    except SourceError as error:
        problems.append(str(error))
    return Holding(path, record, found, record.sha256 or expected, tuple(problems))


def read_text_file(
    path: Path, furniture: frozenset[int] = frozenset(), language: str = "en"
) -> TextFile:
    """The text in a file, split into sentences.

    Raises:
        SourceError: it cannot be read.
    """
    return _text(path, _stamp(path), furniture, language)


_Stamp = tuple[int, int, int]


def _stamp(path: Path) -> _Stamp:
    """What changes when a file does, so that one that several maps cite is read once."""
    try:
        status = path.stat()
    except OSError as error:
        raise SourceError(f"{path.name} cannot be read: {error.strerror}") from None
    return status.st_mtime_ns, status.st_size, status.st_ino


@attrs.frozen(eq=False)
class _Print:
    """A fingerprint that is told from others by being another object, not by its content."""

    fingerprint: Fingerprint

    def __hash__(self) -> int:
        return id(self.fingerprint)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Print) and other.fingerprint is self.fingerprint


@lru_cache(maxsize=32)
def _print_index(wrapped: _Print) -> PrintIndex:
    return PrintIndex(wrapped.fingerprint)


@lru_cache(maxsize=32)
def _record(path: Path, stamp: _Stamp) -> Record:
    return load_record(path)


@lru_cache(maxsize=8)
def _text(path: Path, stamp: _Stamp, furniture: frozenset[int], language: str) -> TextFile:
    data = read_bytes(path, MOST_BYTES)
    text = SourceText.read(extract(data, path).text, furniture=furniture, language=language)
    return TextFile(path, sha256(data).hexdigest(), len(data), text)
