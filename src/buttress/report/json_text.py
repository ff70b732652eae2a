"""JSON as all of Buttress writes it."""

from __future__ import annotations

import json
import re
from typing import Any

__all__ = ["json_text"]

_SURROGATE = re.compile("[\ud800-\udfff]")


def json_text(value: Any) -> str:
    """Indented JSON in Unicode; halves of surrogate pairs, which no encoding has, are escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text) + "\n"
