"""Lines of two numbers each, read with NumPy all at once."""

from __future__ import annotations

import re
from typing import Any

from buttress.frameworks.arrays import Numbers

__all__ = ["pairs_in"]

_COMMENT = re.compile(rb"^#[^\n]*\n", re.MULTILINE)
_ZERO, _NINE, _BLANK, _LINE_END = b"09 \n"


def pairs_in(text: bytes, most: int, numpy: Any) -> tuple[Numbers, Numbers] | None:
    """The numbers on each line, less one, as two arrays.

    None where the text has anything but lines of two numbers from 1 to `most` with one blank
    between them, and lines that begin with #. The caller then looks at it line by line.
    """
    text = text.replace(b"\r\n", b"\n").strip(b"\n") + b"\n"
    if b"#" in text:
        text = _COMMENT.sub(b"", text)
    signs = numpy.frombuffer(text, numpy.uint8)
    if not len(signs):
        return numpy.empty(0, numpy.int32), numpy.empty(0, numpy.int32)
    is_digit = (signs >= _ZERO) & (signs <= _NINE)
    between = signs[~is_digit]
    if len(between) % 2 or not is_digit[0]:
        return None
    if not ((between[::2] == _BLANK).all() and (between[1::2] == _LINE_END).all()):
        return None
    numbers = numpy.fromstring(text, numpy.int64, sep=" ")  # any white space, and no more than fits
    if len(numbers) != len(between) or not 0 < numbers.min() <= numbers.max() <= most:
        return None  # a blank or line end too much, or a number out of range
    numbers -= 1
    return numbers[::2], numbers[1::2]
