"""Data blocks and front matter where they stand, with their problems noted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from buttress.argdown.complaints import Complaints
from buttress.argdown.data import DataError, DataReader
from buttress.argdown.front_matter import read_sources
from buttress.argdown.syntax import Data
from buttress.model import (
    EMPTY,
    ArgumentMeta,
    MetadataIssue,
    Severity,
    StatementMeta,
    freeze,
    read_argument_meta,
    read_statement_meta,
)

__all__ = ["Annotations", "UnreadableDataError"]


class UnreadableDataError(Exception):
    """Data that are no YAML were met where the reading is to stop at them."""


class Annotations:
    """Reads the data of one document; with `strict`, the first that are no YAML end the reading."""

    def __init__(self, reader: DataReader, complaints: Complaints, *, strict: bool) -> None:
        self._reader = reader
        self._strict = strict
        self._complaints = complaints
        self._text = complaints.document.text

    def statement(self, data: Data) -> tuple[Mapping[str, Any], StatementMeta]:
        """A statement's data, as written and as typed words."""
        found = self._read(data)
        meta, issues = read_statement_meta(found)
        for issue in issues:
            self.bad_value(data, issue)
        return found, meta

    def argument(self, data: Data) -> tuple[Mapping[str, Any], ArgumentMeta]:
        """An argument's or inference's data, as written and as typed words."""
        found = self._read(data)
        meta, issues = read_argument_meta(found)
        for issue in issues:
            self.bad_value(data, issue)
        return found, meta

    def section(self, data: Data | None) -> Mapping[str, Any]:
        """A heading's data."""
        return self._read(data) if data else EMPTY

    def front_matter(self, data: Data) -> Mapping[str, Any]:
        """The front matter's settings."""
        try:
            settings = self._reader.front_matter(self._text[data.start : data.end])
        except DataError as error:
            self._unreadable(data, error, "the front matter cannot be read", "title: Rain")
            return EMPTY
        for complaint in read_sources(settings)[1]:
            self._complaints.add(
                "SYN013", (data.start, data.start + 3), complaint, severity=Severity.WARNING
            )
        return settings

    def _read(self, data: Data) -> Mapping[str, Any]:
        try:
            found = self._reader.block(self._text[data.start : data.end])
        except DataError as error:
            self._unreadable(data, error, "the data cannot be read", "{basis: testimony}")
            return EMPTY
        frozen: Mapping[str, Any] = freeze(found)
        return frozen

    def bad_value(self, data: Data, issue: MetadataIssue) -> None:
        """Note that a known word has a value that it cannot take."""
        at = self._text.find(issue.key, data.start, data.end)
        place = (at, at + len(issue.key)) if at >= 0 else (data.start, data.end)
        self._complaints.add(
            "SRC009" if issue.key == "grade" else "SYN013",
            place,
            f"`{issue.key}`: {issue.message}",
            hint="change the value, or use a key of your own",
            severity=Severity.WARNING,
        )

    def _unreadable(self, data: Data, error: DataError, what: str, example: str) -> None:
        at = min(data.start + error.offset, data.end - 1)
        line_end = self._text.find("\n", at)
        end = data.end if line_end < 0 else min(max(line_end, at + 1), data.end)
        if error.is_limit:
            hint = "keep large data in a file of their own and name that file here"
            self._complaints.add("SYN012", (at, end), f"{what}: {error}", hint=hint)
            return
        self._complaints.add(
            "SYN007",
            (at, end),
            f"{what}: {error}",
            expected=f"YAML, such as {example}",
            hint="put texts with punctuation into double quotes",
            severity=Severity.WARNING,
        )
        if self._strict and error.is_syntax:
            raise UnreadableDataError
