"""Patterns as images, for engines that have none: transparent but for their lines and dots.

Source: PNG (W3C, third edition), sections 11.2 and 11.3.1.1 (indexed colours with tRNS).
"""

from __future__ import annotations

from functools import lru_cache
from math import ceil, sqrt
from struct import pack
from zlib import compress, crc32

__all__ = ["pattern_image"]

SCALE = 3
"""Pixels in a point."""

_STRIPES = 30
"""From stripe to stripe, in pixels, along a row."""
_STRIPE = 7
_DOTS = 22
"""From dot to dot in a row; the next row of dots stands between."""
_DOT = 6
_CORNER = 40
_CLEAR = b"\x01"
"""How opaque the white between is: where it is 0, a PDF has black there, which seeps into the
edges where a reader smooths them."""
_EDGE = 5
"""Pixels at each edge that stay free for the frame."""
_WHOLE = 1 << 30


@lru_cache(maxsize=512)
def pattern_image(name: str, width: int, height: int, colour: str, *, is_rounded: bool) -> bytes:
    """A PNG of the pattern of that name, for a box of that size in points."""
    across, down = width * SCALE, height * SCALE
    rows = (
        b"\0" + _clear_ends(_row(name, y, across), _margin(y, down, is_rounded=is_rounded))
        for y in range(down)
    )
    palette = b"\xff\xff\xff" + bytes.fromhex(colour[1:])
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(kind, content)
        for kind, content in (
            (b"IHDR", pack(">IIBBBBB", across, down, 8, 3, 0, 0, 0)),
            (b"PLTE", palette),
            (b"tRNS", _CLEAR + b"\xff"),
            (b"IDAT", compress(b"".join(rows), 6)),
            (b"IEND", b""),
        )
    )


def _row(name: str, y: int, width: int) -> bytes:
    """A row of pixels: 1 where the pattern is."""
    if name == "dots":
        half = _DOTS // 2
        return _repeated(_dot_row(y % half), half * (y // half % 2), width)
    stroke = (b"\1" * _STRIPE).ljust(_STRIPES, b"\0")
    falling, rising = _repeated(stroke, y, width), _repeated(stroke, -y, width)
    if name == "grid":
        return bytes(map(max, falling, rising))
    return rising if name == "stripes" else falling


def _dot_row(y: int) -> bytes:
    """One period of a row through a dot."""
    radius = _DOT / 2
    reach = radius**2 - (y + 0.5 - radius) ** 2
    half = round(sqrt(reach)) if reach > 0 else 0
    start = round(radius) - half
    return (bytes(start) + b"\1" * (2 * half)).ljust(_DOTS, b"\0")


def _repeated(period: bytes, shift: int, width: int) -> bytes:
    start = -shift % len(period)
    return (period * (ceil(width / len(period)) + 1))[start : start + width]


def _margin(y: int, height: int, *, is_rounded: bool) -> int:
    """How many pixels stay free at both ends of a row."""
    near = min(y, height - 1 - y)
    if near < _EDGE:
        return _WHOLE
    if not is_rounded or near >= _CORNER:
        return _EDGE
    return _EDGE + ceil(_CORNER - sqrt(_CORNER**2 - (_CORNER - near) ** 2))


def _clear_ends(row: bytes, margin: int) -> bytes:
    if 2 * margin >= len(row):
        return bytes(len(row))
    return bytes(margin) + row[margin : len(row) - margin] + bytes(margin)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return pack(">I", len(content)) + kind + content + pack(">I", crc32(kind + content))
