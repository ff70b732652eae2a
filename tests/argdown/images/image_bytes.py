"""The smallest images of each format, made by hand."""

import struct
import zlib

__all__ = ["gif", "jpeg", "png", "webp"]


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width=30, height=20):
    """A grey PNG."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height) if width * height < 10_000 else b""
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")
    )


def gif(width=30, height=20):
    """The head of a GIF."""
    return b"GIF89a" + struct.pack("<HHBBB", width, height, 0, 0, 0) + b";"


def jpeg(width=30, height=20):
    """The head of a JPEG: a comment, a table, fill bytes, then the frame."""
    frame = b"\xff\xff\xc2" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\1\x11\0"
    return b"\xff\xd8\xff\xfe\0\4hi\xff\xc4\0\3\0" + frame + b"\xff\xd9"


def webp(kind, width=30, height=20):
    """The head of a WebP in one of its three forms."""
    if kind == "lossy":
        data = b"VP8 " + bytes(7) + b"\x9d\x01\x2a" + struct.pack("<HH", width, height)
    elif kind == "lossless":
        bits = (width - 1) | (height - 1) << 14
        data = b"VP8L" + bytes(4) + b"\x2f" + struct.pack("<I", bits)
    else:
        sizes = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
        data = b"VP8X" + bytes(8) + sizes
    return b"RIFF" + bytes(4) + b"WEBP" + data
