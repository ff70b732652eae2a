"""Text that means nothing to D2.

In double quotation marks only these have a meaning: the backslash, the mark itself, and `${`, which
puts in the value of a variable. A tooltip is read as Markdown in addition, and one that is no sound
HTML then stops the whole diagram. Sources: https://d2lang.com/tour/strings and .../interactive
"""

from __future__ import annotations

import re

__all__ = ["quoted", "tooltip_string"]

_SIGNS = re.compile(r'["\\$]')
_BEGINNINGS = re.compile(r"[<>]|](?=[\[(:])")
_REPLACED = {"<": "‹", ">": "›", "]": "] "}


def quoted(*lines: str) -> str:
    """The lines, one below the other, as one string."""
    return '"' + r"\n".join(map(_escaped, lines)) + '"'


def tooltip_string(*lines: str) -> str:
    """The lines as paragraphs of a tooltip, in which nothing begins a tag, a link or a picture."""
    plain = (_BEGINNINGS.sub(lambda found: _REPLACED[found[0]], line) for line in lines)
    return quoted(*(part for line in plain for part in (line, "")))


def _escaped(text: str) -> str:
    return _SIGNS.sub(lambda found: f"\\{found[0]}", text)
