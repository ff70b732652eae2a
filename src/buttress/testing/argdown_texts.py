"""A strategy for whole Argdown sources."""

from __future__ import annotations

import re
from functools import cache

from hypothesis import strategies as st

from buttress.testing.running_text import comments
from buttress.testing.source_blocks import (
    arguments_with_structure,
    elements,
    headings,
    lists,
    structures,
)
from buttress.testing.source_data import front_matter
from buttress.testing.words import SIGNS

__all__ = ["argdown_texts"]

_BLOCKS = st.one_of(
    elements(), elements(), headings(), lists(), structures(), arguments_with_structure()
)
_BEFORE = st.sampled_from(("", "", "", "", "\n", "\n\n", "/* x */\n\n"))
_BETWEEN = st.one_of(
    st.sampled_from(("\n\n", "\n\n", "\n\n", "\n\n\n", "\n \n", "\n\t\n  \n", "\n\n// a note\n\n")),
    comments().map("\n\n{}\n\n".format),
)
_AFTER = st.sampled_from(("", "\n", "\n", "\n\n", " \n"))
_LINE_ENDS = st.sampled_from(("\n", "\n", "\n", "\r\n"))
_LINES_IN_DATA = re.compile(r"\{[^}\n]*\n")
_COUNT = st.integers(1, 4)
_DAMAGE = st.sampled_from(("", "\n", " ", "\n  ", *(s for s in SIGNS if "include" not in s)))


@cache
@st.composite
def argdown_texts(draw: st.DrawFn, *, broken: bool = True) -> str:
    """Sources with every element of Argdown's syntax, most of which the language accepts.

    With `broken`, one in four is damaged at a place: a character is lost or a sign put in.
    """
    parts = [draw(_BEFORE)]
    if draw(_COUNT) == 4:
        parts += draw(front_matter()), "\n\n"
    for number in range(draw(_COUNT)):
        if number:
            parts.append(draw(_BETWEEN))
        parts.append(draw(_BLOCKS))
    parts.append(draw(_AFTER))
    text = "".join(parts)
    if broken and draw(_COUNT) == 4:
        at = draw(st.integers(0, len(text)))
        sign = draw(_DAMAGE)
        text = text[:at] + sign + text[at + (not sign) :]
    if "//" in text.rpartition("\n")[2]:
        text += "\n"
    line_end = draw(_LINE_ENDS)
    return text if _LINES_IN_DATA.search(text) else text.replace("\n", line_end)
