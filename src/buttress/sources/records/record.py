"""The record of one source: what is known of a text, without the text."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path

import attrs

from buttress.model import EMPTY
from buttress.sources.fingerprint import Fingerprint

__all__ = ["Furniture", "NotArgumentative", "ParagraphRecord", "Record"]


@attrs.frozen
class ParagraphRecord:
    """What a record says of one paragraph: `line` and `number` count from 1."""

    number: int
    line: int | None = None
    sentences: int | None = None
    gist: str = ""
    mapped_in: tuple[str, ...] = ()


@attrs.frozen
class Furniture:
    """A line of the text that is no part of its prose, and why."""

    line: int
    reason: str


@attrs.frozen
class NotArgumentative:
    """A sentence, by its number in the source, that no map needs to cover, and why."""

    sentence: int
    reason: str


@attrs.frozen(kw_only=True)
class Record:
    """One source record, as its TOML file says; see `docs/reference/sources.md`.

    `problems` are sentences about what the file says and cannot mean; what they are about is
    left out.
    """

    path: Path
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    date: datetime.date | str | None = None
    url: str | None = None
    language: str = "en"
    reliability: str | None = None
    note: str | None = None
    text: str | None = None
    sha256: str | None = None
    bytes: int | None = None
    paragraphs: int | None = None
    sentences: int | None = None
    paragraph: Mapping[int, ParagraphRecord] = attrs.field(default=EMPTY, hash=False)
    furniture: tuple[Furniture, ...] = ()
    not_argumentative: tuple[NotArgumentative, ...] = ()
    fingerprint: Fingerprint | None = None
    problems: tuple[str, ...] = ()
