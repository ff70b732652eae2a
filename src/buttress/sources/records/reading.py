"""Source records read from TOML."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import attrs

from buttress.sources.files import read_bytes
from buttress.sources.fingerprint import Fingerprint, SentencePrint, group_counts
from buttress.sources.records.record import (
    Furniture,
    NotArgumentative,
    ParagraphRecord,
    Record,
)
from buttress.sources.records.tables import Table
from buttress.sources.splitting import SPLITTER
from buttress.sources.words import COMPARISON

__all__ = ["load_record", "read_record"]

_MOST_BYTES = 20_000_000
_HEX = re.compile(r"[0-9a-f]{64}")
_CODES = re.compile(r"(?:[A-Za-z0-9_-]{2})*")
_RELIABILITY = "ABCDEF"
_KEYS = [a.name for a in attrs.fields(Record) if a.name not in ("path", "problems")]


def load_record(path: Path) -> Record:
    """The record in a file. What is wrong in it stands in `problems`.

    Raises:
        SourceError: the file cannot be read or is too large.
    """
    return read_record(read_bytes(path, _MOST_BYTES).decode("utf-8-sig", errors="replace"), path)


def read_record(text: str, path: Path) -> Record:
    """The record that a TOML text says; it never raises for what the text says."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Record(path=path, problems=(f"it is not TOML: {error}",))
    except (RecursionError, ValueError) as error:  # ValueError: a number of too many digits
        return Record(path=path, problems=(f"it cannot be read: {error}",))
    problems: list[str] = []
    return _record(Table(content, "", problems), path, problems)


def _record(table: Table, path: Path, problems: list[str]) -> Record:
    table.knows(_KEYS)
    sha256 = table.text("sha256")
    if sha256 is not None and not _HEX.fullmatch(sha256):
        table.problem("`sha256` has to be 64 hexadecimal digits in lower case")
        sha256 = None
    reliability = table.text("reliability")
    if reliability is not None and reliability not in _RELIABILITY:
        table.problem(f"`reliability` has to be a letter from A to F; found {reliability[:20]}")
        reliability = None
    sentences = table.number("sentences")
    fingerprint = _fingerprint(table.table("fingerprint"), sha256, table)
    if fingerprint and sentences is not None and len(fingerprint.sentences) != sentences:
        table.problem(
            f"`sentences` says {sentences}, the fingerprint has {len(fingerprint.sentences)}; "
            "refresh the record"
        )
    return Record(
        path=path,
        title=table.text("title"),
        author=table.text("author"),
        publisher=table.text("publisher"),
        date=table.date("date"),
        url=table.text("url"),
        language=table.text("language") or "en",
        reliability=reliability,
        note=table.text("note"),
        text=table.text("text"),
        sha256=sha256,
        bytes=table.number("bytes"),
        paragraphs=table.number("paragraphs"),
        sentences=sentences,
        paragraph=_paragraphs(table),
        furniture=_furniture(table),
        not_argumentative=_not_argumentative(table),
        fingerprint=fingerprint,
        problems=tuple(problems),
    )


def _paragraphs(table: Table) -> dict[int, ParagraphRecord]:
    found: dict[int, ParagraphRecord] = {}
    for each in table.tables("paragraph", "paragraph"):
        each.knows(("number", "line", "sentences", "gist", "mapped_in"))
        number = each.number("number", 1)
        if number is None:
            each.problem("it needs its `number`")
            continue
        if number in found:
            each.problem(f"paragraph number {number} is there twice")
        found[number] = ParagraphRecord(
            number,
            each.number("line", 1),
            each.number("sentences"),
            each.text("gist") or "",
            each.texts("mapped_in"),
        )
    return found


def _furniture(table: Table) -> tuple[Furniture, ...]:
    found: list[Furniture] = []
    for each in table.tables("furniture", "furniture"):
        each.knows(("line", "reason"))
        line, reason = each.number("line", 1), each.text("reason")
        if reason is None:
            each.problem("it needs a `reason`")
        if line is None:
            each.problem("it needs the number of its `line`")
        else:
            found.append(Furniture(line, reason or ""))
    return tuple(found)


def _not_argumentative(table: Table) -> tuple[NotArgumentative, ...]:
    found: list[NotArgumentative] = []
    for each in table.tables("not_argumentative", "not_argumentative"):
        each.knows(("sentence", "reason"))
        sentence, reason = each.number("sentence", 1), each.text("reason")
        if sentence is None or reason is None:
            each.problem("it needs the number of its `sentence` and a `reason`")
        else:
            found.append(NotArgumentative(sentence, reason))
    return tuple(found)


def _fingerprint(table: Table | None, sha256: str | None, top: Table) -> Fingerprint | None:
    if table is None:
        return None
    table.knows(("splitter", "comparison", "sentences"))
    if sha256 is None:
        top.problem("a fingerprint is of no use without the `sha256` of its text")
        return None
    versions = table.number("splitter", 1), table.number("comparison", 1)
    if versions != (SPLITTER, COMPARISON):
        table.problem(
            "it was made by another version of the conventions; refresh it with "
            "`buttress source add --update`"
        )
        return None
    rows: list[SentencePrint] = []
    for each in table.tables("sentences", "fingerprint, sentence"):
        row = _print(each)
        if row is None:
            return None
        rows.append(row)
    fault = _fault(rows)
    if fault:
        table.problem(fault)
        return None
    return Fingerprint(sha256, tuple(rows))


def _print(table: Table) -> SentencePrint | None:
    table.knows(("paragraph", "words", "groups", "bare_words", "bare_groups"))
    paragraph, words = table.number("paragraph", 1), table.number("words", 1)
    groups = table.text("groups") or ""
    bare_words, bare_groups = table.number("bare_words"), table.text("bare_groups")
    if paragraph is None or words is None:
        table.problem("it needs its `paragraph` and the number of its `words`")
        return None
    if not all(_CODES.fullmatch(codes) for codes in (groups, bare_groups or "")):
        table.problem("`groups` has to be written in pairs of letters and digits")
        return None
    if bare_words is not None:
        bare_groups = bare_groups or ""
    return SentencePrint(paragraph, words, groups, bare_words, bare_groups)


def _fault(rows: list[SentencePrint]) -> str | None:
    """What makes the sentences' fingerprints impossible together."""
    by_paragraph: dict[int, list[SentencePrint]] = {}
    last = 1
    for row in rows:
        if row.paragraph not in (last, last + bool(by_paragraph)):
            return "its paragraphs have to be numbered from 1 without gaps"
        last = row.paragraph
        by_paragraph.setdefault(row.paragraph, []).append(row)
    for number, own in by_paragraph.items():
        if any((row.bare_words is None) != (own[0].bare_words is None) for row in own):
            return f"in paragraph {number} some sentences have `bare_words` and some have not"
        for counts, groups in (
            ([row.words for row in own], [row.groups for row in own]),
            ([row.bare_words or 0 for row in own], [row.bare_groups or "" for row in own]),
        ):
            if group_counts(counts) != [len(codes) // 2 for codes in groups]:
                return f"in paragraph {number} the groups do not fit the numbers of words"
    return None
