"""The files that pictures go into, beside the documents that show them."""

from __future__ import annotations

import os.path
import re
from pathlib import Path

from buttress.embed.figure import Figure
from buttress.embed.markers.document import DocumentError

__all__ = ["picture_path", "picture_text"]

_WORD = re.compile(r"[^A-Za-z0-9_-]+")
_OURS = 'class="buttress-map'
_HEAD = 4_000


def picture_path(image: str, figure: Figure, folder: Path, top: Path) -> tuple[Path, str]:
    """The file for a picture, and its address from the document's folder.

    `image` is a path from that folder, or with a slash from the root; without one the file lies
    in the folder and is named after the map and the view.

    Raises:
        DocumentError: it is no SVG, or it would lie outside the root.
    """
    if not image:
        stem = _WORD.sub("-", Path(figure.map.path).stem) or "map"
        image = f"{stem}-{_WORD.sub('-', figure.options.view)}.svg"
    if not image.lower().endswith(".svg"):
        raise DocumentError(f"a picture's file is an SVG; found image={image}")
    path = (top / image.lstrip("/")) if image.startswith("/") else folder / image
    path = path.resolve()
    if not path.is_relative_to(top):
        raise DocumentError(f"{image} lies outside {top.name}, the folder that may be written")
    if not path.parent.is_dir():
        raise DocumentError(f"there is no folder for {image}; make it first")
    return path, os.path.relpath(path, folder).replace(os.sep, "/")


def picture_text(path: Path) -> str:
    """What a picture's file holds; empty where there is none.

    Raises:
        DocumentError: the file is there and is none of ours, so that it is not written over.
    """
    if not path.exists():
        return ""
    text = path.read_bytes().decode("utf-8", errors="replace")
    if _OURS not in text[:_HEAD]:
        raise DocumentError(f"{path.name} is no picture of a map; add image=NAME.svg")
    return text.replace("\r\n", "\n")
