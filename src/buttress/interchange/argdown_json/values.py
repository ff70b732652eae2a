"""Single values as JavaScript writes them: data, places, class names."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Mapping
from contextlib import suppress
from decimal import Decimal
from typing import Any

from buttress.model import Span

__all__ = ["css_class", "data_to_json", "place_to_json", "units"]

_SAFE_INTEGER = 2**53
_PLAIN_INTEGER = 10**21
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def data_to_json(value: Any) -> Any:
    """Data as JSON has them: dates as instants in UTC, numbers with the precision of doubles."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, Mapping):
        return {str(key): data_to_json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, bytes)):
        return [data_to_json(item) for item in value]
    if isinstance(value, (int, float)):
        return _number(value)
    return _instant(value) if isinstance(value, datetime.date) else str(value)


def _number(value: float) -> int | float | None:
    """A number as JavaScript prints it; what is infinite or no number becomes null."""
    if isinstance(value, int) and -_SAFE_INTEGER <= value <= _SAFE_INTEGER:
        return value
    try:
        double = float(value)
    except OverflowError:
        return None
    if not math.isfinite(double):
        return None
    if double.is_integer() and abs(double) < _PLAIN_INTEGER:
        return int(Decimal(repr(double)))
    return double


def _instant(moment: datetime.date) -> str:
    if not isinstance(moment, datetime.datetime):
        return f"{moment.isoformat()}T00:00:00.000Z"
    if moment.tzinfo is not None:
        with suppress(OverflowError):
            moment = moment.astimezone(datetime.UTC)
        moment = moment.replace(tzinfo=None)
    return f"{moment.isoformat(timespec='milliseconds')}Z"


def css_class(name: str) -> str:
    """A class name as Argdown makes it of a tag."""
    name = re.sub(r"\s", "-", name.lower().translate(_UMLAUTS))
    return re.sub(r"[^a-z0-9-]", "", name)


def units(text: str) -> int:
    """The length of a text in UTF-16 code units, which are what JavaScript counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def place_to_json(span: Span | None) -> dict[str, int]:
    """Lines and columns from 1; the end column is that of the last character but blanks."""
    if span is None:
        return {}
    last = span.start + len(span.text.rstrip())
    start = span.document.locate(span.start)
    end = span.document.locate_end(span.start, last)
    return {
        "startLine": start.line,
        "startColumn": _column(span, span.start, start.column),
        "endLine": end.line,
        "endColumn": _column(span, last, end.column) - 1,
    }


def _column(span: Span, offset: int, column: int) -> int:
    before = span.document.text[offset - column + 1 : offset]
    return units(before) + 1 if len(before) == column - 1 else column
