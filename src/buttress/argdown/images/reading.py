"""Reading an image that a map names, from one folder and nowhere else."""

from __future__ import annotations

import re
from pathlib import Path
from stat import S_ISREG

import attrs

from buttress.argdown.images.formats import ImageError, format_and_size

__all__ = ["LARGEST_FILE", "Image", "read_image"]

LARGEST_FILE = 2_000_000
"""The most bytes that an image's file may have."""

_MOST_A_SIDE = 10_000
_MOST_PIXELS = 40_000_000

_ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|\\\\")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f]")


@attrs.frozen
class Image:
    """An image as it was read: its bytes, their media type, its size in pixels."""

    path: Path
    media_type: str
    width: int
    height: int
    data: bytes = attrs.field(repr=False)


def read_image(name: str, folder: Path) -> Image:
    """The image at a path from a folder on. Links are followed before it is judged where it lies.

    Raises:
        ImageError: the path is an address or leads out of the folder, there is no such file, it is
            no PNG, JPEG, GIF or WebP, or it is too large. The sentence lacks its subject.
    """
    path = _place(name, folder.resolve())
    data = _read(path)
    media_type, width, height = format_and_size(data)
    if not width or not height:
        raise ImageError("has no size")
    if max(width, height) > _MOST_A_SIDE or width * height > _MOST_PIXELS:
        raise ImageError(
            f"has {width:,} × {height:,} pixels; images have at most {_MOST_A_SIDE:,} a side and "
            f"{_MOST_PIXELS // 1_000_000} million in all"
        )
    return Image(path, media_type, width, height, data)


def _place(name: str, top: Path) -> Path:
    if _ADDRESS.match(name):
        raise ImageError("is an address or a drive; only files beside the map are read")
    if _UNSEEN.search(name) or not name.strip():
        raise ImageError("is no name of a file")
    parts = name.replace("\\", "/").split("/")
    if ".." in parts or not parts[0]:
        raise ImageError("does not start from the folder of the map and stay in it")
    try:
        path = top.joinpath(*parts).resolve()
        is_there = path.exists()
    except (OSError, ValueError, RuntimeError):  # a name that no system can have
        raise ImageError("is no name of a file") from None
    if not path.is_relative_to(top):
        raise ImageError("is a link that leads out of the folder of the map")
    if not is_there:
        raise ImageError("is not there")
    return path


def _read(path: Path) -> bytes:
    try:
        if not S_ISREG(path.stat().st_mode):
            raise ImageError("is no file")
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ImageError(f"cannot be read: {error.strerror}") from None
    if len(data) > LARGEST_FILE:
        raise ImageError(f"is larger than {LARGEST_FILE // 1_000_000} MB")
    return data
