"""The texts and persons that statements rest on, as the front matter names them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import attrs

from buttress.model.frozen import EMPTY

__all__ = ["Source"]


@attrs.frozen
class Source:
    """One entry of the front matter's `sources`. `extra` holds the keys that are the user's own.

    `reliability` is the Admiralty letter A-F; `derived_from` the keys of the sources that this
    one repeats or summarises.
    """

    key: str
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    date: datetime.date | str | None = None
    url: str | None = None
    file: str | None = None
    fingerprint: str | None = None
    reliability: str | None = None
    derived_from: tuple[str, ...] = ()
    extra: Mapping[str, Any] = attrs.field(default=EMPTY, hash=False)
