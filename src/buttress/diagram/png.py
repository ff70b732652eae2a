"""What a PNG says of itself: how large it is on paper, and what it shows.

Chunks after PNG (Portable Network Graphics) Specification, third edition, sections 11.3.3.5 (iTXt)
and 11.3.4.3 (pHYs).
"""

from __future__ import annotations

from struct import pack
from zlib import crc32

__all__ = ["described_png"]

_HEADER_END = 33
"""Where the chunk after the header begins: signature, and 25 bytes of IHDR."""
_INCHES_A_METRE = 1 / 0.0254


def described_png(png: bytes, *, resolution: int, title: str, description: str) -> bytes:
    """The PNG with its pixels an inch, a title and a description; what is no PNG stays as it is."""
    if png[12:16] != b"IHDR" or b"pHYs" in png[:128]:
        return png
    density = round(resolution * _INCHES_A_METRE)
    chunks = (
        _chunk(b"pHYs", pack(">IIB", density, density, 1))
        + _chunk(b"iTXt", _text("Title", title))
        + _chunk(b"iTXt", _text("Description", description))
    )
    return png[:_HEADER_END] + chunks + png[_HEADER_END:]


def _text(keyword: str, text: str) -> bytes:
    plain = text.replace("\0", "").encode(errors="replace")
    return keyword.encode("latin-1") + b"\0\0\0\0\0" + plain


def _chunk(kind: bytes, content: bytes) -> bytes:
    return pack(">I", len(content)) + kind + content + pack(">I", crc32(kind + content))
