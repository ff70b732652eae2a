"""Data as flow YAML, such as `{basis: data, at: [¶1, ¶2]}`.

What is written reads back as the same value under the core schema of YAML 1.2, here and in the
reference implementation. Texts that could be taken for something else are quoted, and so are
signs that could end the block or the title before it.
"""

from __future__ import annotations

import base64
import datetime
import math
import re
from collections.abc import Mapping
from typing import Any

from buttress.argdown.writer.errors import WriteError

__all__ = ["MAX_DEPTH", "flow_mapping", "flow_value", "key_text", "text_scalar"]

MAX_DEPTH = 64
"""How deep the reader lets data be nested."""

_MAX_INTEGER_BITS = 12_000

_PLAIN = re.compile(r"[^\W\d_][\w .;/%()+¶§–—-]*(?<! )|[¶§] ?[0-9]+")  # noqa: RUF001
_WORDS = frozenset("true false yes no on off y n null nil none nan inf infinity undefined".split())
_QUOTED = re.compile(r'["\\}]|(?<=[\]>]):|={3,}')
_NAMED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def flow_mapping(data: Mapping[str, Any]) -> str:
    """A mapping in braces, on one line.

    Raises:
        WriteError: it holds something for which YAML has no word.
    """
    return _mapping(data, 0)


def flow_value(value: Any, depth: int = 0) -> str:
    """One value, on one line; `depth` is how deep it lies already.

    Raises:
        WriteError: YAML has no word for it, or it goes beyond what the reader takes.
    """
    if depth > MAX_DEPTH:
        raise WriteError(f"data nested more than {MAX_DEPTH} levels deep cannot be written")
    if isinstance(value, str):
        return text_scalar(value)
    if isinstance(value, Mapping):
        return _mapping(value, depth)
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(flow_value(item, depth + 1) for item in value) + "]"
    return _scalar(value)


def key_text(key: object) -> str:
    """A key of a mapping, quoted where it must be.

    Raises:
        WriteError: it is not a text.
    """
    if not isinstance(key, str):
        raise WriteError(f"the keys of data are texts; found {key!r}, write {str(key)!r}")
    return text_scalar(key)


def text_scalar(text: str) -> str:
    """A text: plain where nothing could mistake it for anything else, or else in quotes."""
    if _PLAIN.fullmatch(text) and text.isprintable() and text.lower() not in _WORDS:
        return str(text)
    quoted = _QUOTED.sub(_quoted_sign, text)
    if not quoted.isprintable():
        quoted = "".join(char if char.isprintable() else _escaped(char) for char in quoted)
    return f'"{quoted}"'


def _mapping(data: Mapping[str, Any], depth: int) -> str:
    items = (f"{key_text(key)}: {flow_value(value, depth + 1)}" for key, value in data.items())
    return "{" + ", ".join(items) + "}"


def _quoted_sign(match: re.Match[str]) -> str:
    sign = match[0]
    return _NAMED.get(sign) or "".join(f"\\x{ord(char):02X}" for char in sign)


def _escaped(char: str) -> str:
    named = _NAMED.get(char)
    if named:
        return named
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def _scalar(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        if value.bit_length() > _MAX_INTEGER_BITS:
            raise WriteError("a number of more than 3,600 digits cannot be written")
        return str(int(value))
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, datetime.datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, datetime.date):
        return value.isoformat()
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
