"""A record made to fit its text again, with everything kept that a person wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from itertools import pairwise

import attrs

from buttress.sources.errors import SourceError
from buttress.sources.fingerprint import Fingerprint
from buttress.sources.passages import SourceText
from buttress.sources.records.reading import read_record
from buttress.sources.records.record import Record
from buttress.sources.records.writing import (
    FINGERPRINT_COMMENT,
    fingerprint_table,
    paragraph_table,
    sentence_counts,
)

__all__ = ["Update", "updated_record"]

_TABLE = re.compile(r"^(?:#[^\n]*\n)*\[", re.MULTILINE)
_HEADER = re.compile(r"^\[+[^]\n]*\]*", re.MULTILINE)
_NUMBER = re.compile(r"^number[ \t]*=[ \t]*(\d+)", re.MULTILINE)
_OWN_WORDS = re.compile(r"^(?!\[\[|number|line|sentences|\s*$)", re.MULTILINE)
_SENTENCE = re.compile(r"^(sentence[ \t]*=[ \t]*)(\d+)", re.MULTILINE)


@attrs.frozen
class Update:
    """The record's new text, and sentences for its keeper about what needs another look."""

    text: str
    remarks: tuple[str, ...] = ()


def updated_record(
    written: str, record: Record, text: SourceText, *, sha256: str, size: int
) -> Update:
    """The text of a record, `written`, brought up to date with the source's text.

    Digest, counts, lines and fingerprint are written anew. A paragraph keeps its gist where it
    moves; one that is gone with its gist becomes a comment.

    Raises:
        SourceError: the record is laid out in a way that cannot be kept; it says what to do.
    """
    remarks: list[str] = []
    moved = _moves(record, text)
    head, *tables = _parted(written)
    head = _with_number(head, "paragraphs", len(text.lines))
    head = _with_number(head, "sentences", len(text.sentences))
    head = _with_value(head, "sha256", f'"{sha256}"')
    head = _with_number(head, "bytes", size)
    paragraphs = [table for table in tables if table.startswith("[[paragraph]]")]
    others = [table for table in tables if not table.startswith(("[[paragraph]]", "[fingerprint]"))]
    parts = [head, *_paragraphs(paragraphs, text, moved, remarks)]
    parts += (_renumbered(table, record, text, moved, remarks) for table in others)
    parts.append(fingerprint_table(Fingerprint.of(text, sha256)))
    result = "\n".join(part.strip("\n") + "\n" for part in parts if part.strip())
    if record.sha256 not in (None, sha256) and record.furniture:
        remarks.append("the text has changed: see whether the lines of [[furniture]] still fit")
    _verify(result, record, text, sha256)
    return Update(result, tuple(remarks))


def _parted(written: str) -> list[str]:
    """The head of a record and its tables, each with the comments that stand before it."""
    written = written.replace("\r\n", "\n").replace(FINGERPRINT_COMMENT + "\n", "")
    cuts = [0, *(found.start() for found in _TABLE.finditer(written)), len(written)]
    return [written[start:end] for start, end in pairwise(cuts)]


def _header(table: str) -> str:
    found = _HEADER.search(table)
    return found[0] if found else ""


def _with_number(text: str, key: str, value: int) -> str:
    return _with_value(text, key, str(value))


def _with_value(text: str, key: str, value: str) -> str:
    line = re.compile(rf"^{key}[ \t]*=[^\n]*", re.MULTILINE)
    if line.search(text):
        return line.sub(lambda _: f"{key} = {value}", text, count=1)
    return f"{text.rstrip()}\n{key} = {value}\n"


def _paragraphs(
    tables: list[str], text: SourceText, moved: Mapping[int, int], remarks: list[str]
) -> Iterator[str]:
    """The tables of all paragraphs in their new order, then as comments those that are gone."""
    counts = sentence_counts(text)
    kept: dict[int, str] = {}
    gone: list[str] = []
    for table in tables:
        found = _NUMBER.search(table)
        number = moved.get(int(found[1])) if found else None
        if number is None or number in kept:
            gone.append(table)
        else:
            kept[number] = table
    for number, line in enumerate(text.lines, start=1):
        if number in kept:
            table = _with_number(kept[number], "number", number)
            table = _with_number(table, "line", line)
            yield _with_number(table, "sentences", counts[number])
        else:
            yield paragraph_table(number, line, counts[number])
    for table in gone:
        if not _OWN_WORDS.search(table):
            continue
        found = _NUMBER.search(table)
        remarks.append(f"¶{found[1] if found else '?'} is no longer there; it became a comment")
        yield "".join(f"# {line}\n" for line in table.strip().split("\n"))
    new = [f"¶{number}" for number in counts if number not in kept]
    if new and tables:
        remarks.append(f"new paragraphs, without a gist: {', '.join(new)}")


def _renumbered(
    table: str, record: Record, text: SourceText, moved: Mapping[int, int], remarks: list[str]
) -> str:
    """A table that names a sentence, with the sentence's new number where it moved."""
    found = _SENTENCE.search(table)
    if found is None or _header(table) != "[[not_argumentative]]":
        return table
    before = record.fingerprint.located if record.fingerprint else ()
    number = int(found[2])
    if not 1 <= number <= len(before):
        return table
    sentence = before[number - 1]
    paragraph = moved.get(sentence.paragraph)
    now = [s for s in text.sentences if s.paragraph == paragraph and s.place == sentence.place]
    if not now:
        remarks.append(f"[[not_argumentative]] sentence {number} is no longer there")
        return table
    return _SENTENCE.sub(rf"\g<1>{now[0].number}", table, count=1)


def _moves(record: Record, text: SourceText) -> dict[int, int]:
    """The new number of each old paragraph that is still there, changed or not."""
    count = len(text.lines)
    if record.fingerprint is None:
        return {number: number for number in record.paragraph if number <= count}
    before = _paragraph_codes(record.fingerprint)
    now = _paragraph_codes(Fingerprint.of(text, record.fingerprint.sha256))
    moves: dict[int, int] = {}
    matcher = SequenceMatcher(None, before, now, autojunk=False)
    for _, start, end, new_start, new_end in matcher.get_opcodes():
        for old, new in zip(range(start, end), range(new_start, new_end), strict=False):
            moves[old + 1] = new + 1
    return moves


def _paragraph_codes(fingerprint: Fingerprint) -> list[tuple[int, str]]:
    found: dict[int, tuple[int, str]] = {}
    for each in fingerprint.sentences:
        words, codes = found.get(each.paragraph, (0, ""))
        found[each.paragraph] = (words + each.words, codes + each.groups)
    return list(found.values())


def _verify(result: str, before: Record, text: SourceText, sha256: str) -> None:
    """See that the new text says what it should, however the old one was laid out."""
    now = read_record(result, before.path)
    kept = ("title", "author", "publisher", "date", "url", "language", "reliability", "note")
    is_kept = all(getattr(now, name) == getattr(before, name) for name in (*kept, "furniture"))
    is_new = (
        now.sha256 == sha256
        and now.sentences == len(text.sentences)
        and now.fingerprint is not None
        and len(now.paragraph) == len(text.lines)
    )
    if not (is_kept and is_new):
        raise SourceError(
            f"{before.path.name} is laid out in a way that cannot be kept; put every key on a "
            "line of its own and every table below a line such as [[paragraph]]"
        )
