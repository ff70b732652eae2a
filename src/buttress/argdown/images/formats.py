"""What kind of image some bytes are, and its size in pixels, told from the bytes alone.

Sources: PNG (W3C, third edition), section 11.2.1; JPEG (ITU-T T.81), annex B; GIF89a, section 18;
WebP (RFC 9649), section 2. An SVG can hold scripts and addresses, and is none of these.
"""

from __future__ import annotations

from buttress.model import ButtressError

__all__ = ["ImageError", "format_and_size"]

_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""The markers of JPEG that begin a frame, in which its size stands."""

_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""The markers of JPEG that nothing belongs to."""


class ImageError(ButtressError, ValueError):
    """An image is not drawn; the sentence says why."""


def format_and_size(data: bytes) -> tuple[str, int, int]:
    """The media type of an image, its width and its height in pixels.

    Raises:
        ImageError: it is no PNG, JPEG, GIF or WebP, or its size cannot be read.
    """
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR":
        return "image/png", _big(data[16:20]), _big(data[20:24])
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif", _little(data[6:8]), _little(data[8:10])
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return ("image/webp", *_webp_size(data))
    if data.startswith(b"\xff\xd8\xff"):
        return ("image/jpeg", *_jpeg_size(data))
    head = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<svg", b"<?xml", b"<!doctype", b"<!--")):
        raise ImageError("is an SVG or other markup, which can hold scripts; make a PNG of it")
    raise ImageError("is no PNG, JPEG, GIF or WebP")


def _big(digits: bytes) -> int:
    return int.from_bytes(digits, "big")


def _little(digits: bytes) -> int:
    return int.from_bytes(digits, "little")


def _webp_size(data: bytes) -> tuple[int, int]:
    kind = data[12:16]
    if kind == b"VP8X":
        return _little(data[24:27]) + 1, _little(data[27:30]) + 1
    if kind == b"VP8L" and data[20:21] == b"\x2f":
        bits = _little(data[21:25])
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        return _little(data[26:28]) & 0x3FFF, _little(data[28:30]) & 0x3FFF
    raise ImageError("is a WebP whose size cannot be read")


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _FRAMES:
            return _big(data[at + 7 : at + 9]), _big(data[at + 5 : at + 7])
        if marker == 0xFF:
            at += 1
        elif marker in _ALONE:
            at += 2
        elif marker in (0xD9, 0xDA):
            break
        else:
            at += 2 + max(_big(data[at + 2 : at + 4]), 2)
    raise ImageError("is a JPEG whose size cannot be read")
