"""Data as flow YAML, such as `{basis: data, at: [¶1, ¶2]}`.

What is written reads back as the same value under the core schema of YAML 1.2, here and in the
reference implementation. Texts that could be taken for something else are quoted, and inside
quotes the signs are coded that could end the block, the title before it, or begin an include.
"""

from __future__ import annotations

import base64
import datetime
import math
import re
from collections.abc import Mapping
from typing import Any

from buttress.argdown.writer.errors import WriteError

__all__ = ["flow_mapping", "flow_value", "key_text", "text_scalar"]

_MAX_DEPTH = 64
_MAX_INTEGER_BITS = 12_000
_MAX_VALUES = 100_000
_LONG_KEY = 500

_PLAIN = re.compile(r"[^\W\d_](?:[\w .;/%()+&¶§-]*[\w.;/%()+&¶§-])?|[¶§] ?[0-9]+")
_WORDS = frozenset(
    ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nil", "none", "nan", "inf"]
)
_CODED = re.compile(r'["\\}]|(?<=[\]>]):|={3,}|@(?=include\()')
_NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def flow_mapping(data: Mapping[str, Any]) -> str:
    """A mapping in braces, on one line.

    Raises:
        WriteError: YAML has no word for something in it, or it goes beyond what is read back.
    """
    return flow_value(data)


def flow_value(value: Any) -> str:
    """One value, on one line.

    Raises:
        WriteError: YAML has no word for something in it, or it goes beyond what is read back.
    """
    written = _value(value, 0)
    if len(written) > 2 * _MAX_VALUES and _count(value) > _MAX_VALUES:
        raise WriteError(f"data of more than {_MAX_VALUES:,} values cannot be written")
    return written


def key_text(key: object) -> str:
    """A key of a mapping, quoted where it must be.

    Raises:
        WriteError: it is not a text.
    """
    if not isinstance(key, str):
        raise WriteError(f"the keys of data are texts: write {str(key)!r} instead of {key!r}")
    written = text_scalar(key)
    return written if len(written) < _LONG_KEY else f"? {written} "


def text_scalar(text: str) -> str:
    """A text: plain where nothing could mistake it for anything else, or else in quotes."""
    if _PLAIN.fullmatch(text) and text.isprintable() and text.lower() not in _WORDS:
        return str(text)
    coded = _CODED.sub(_code, text)
    if not coded.isprintable():
        coded = "".join(char if char.isprintable() else _code_char(char) for char in coded)
    return f'"{coded}"'


def _value(value: Any, depth: int) -> str:
    if depth > _MAX_DEPTH:
        raise WriteError(f"data nested more than {_MAX_DEPTH} levels deep cannot be written")
    if isinstance(value, str):
        return text_scalar(value)
    if isinstance(value, Mapping):
        items = (f"{key_text(key)}: {_value(item, depth + 1)}" for key, item in value.items())
        return "{" + ", ".join(items) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_value(item, depth + 1) for item in value) + "]"
    return _scalar(value)


def _count(value: Any) -> int:
    if isinstance(value, Mapping):
        return 1 + sum(map(_count, value.values()))
    if isinstance(value, (list, tuple)):
        return 1 + sum(map(_count, value))
    return 1


def _code(match: re.Match[str]) -> str:
    return _NAMED.get(match[0]) or "".join(f"\\x{ord(char):02X}" for char in match[0])


def _code_char(char: str) -> str:
    code = ord(char)
    if char in _NAMED:
        return _NAMED[char]
    if code < 0x100:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def _scalar(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, (bool, float)):
        return str(value).lower() if isinstance(value, bool) else _float(value)
    if isinstance(value, int):
        if value.bit_length() > _MAX_INTEGER_BITS:
            raise WriteError("a number of more than 3,600 digits cannot be written")
        return str(int(value))
    if isinstance(value, datetime.date):
        return str(value)
    if isinstance(value, bytes):
        return f'!!binary "{base64.b64encode(value).decode("ascii")}"'
    raise WriteError(
        "data hold texts, numbers, dates, true, false, null, lists and mappings; "
        f"found {type(value).__name__}: {value!r:.60}"
    )


def _float(value: float) -> str:
    if math.isnan(value):
        return ".nan"
    if math.isinf(value):
        return ".inf" if value > 0 else "-.inf"
    return repr(float(value))
