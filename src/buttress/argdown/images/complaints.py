"""What is wrong with the images that a map names: told by the check."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from buttress.argdown.appearance import Complaint
from buttress.argdown.images.choice import ImageChoice, ImageFile
from buttress.argdown.images.formats import ImageError
from buttress.argdown.images.reading import read_image
from buttress.model import ArgumentMap, Element

__all__ = ["image_complaints"]

_MOST = 100
"""So many files are looked at, and so many complaints made about one map, at most."""


def image_complaints(map: ArgumentMap, folder: Path | None) -> Iterator[Complaint]:
    """What is wrong with `images` in data; where there is a folder, also with the files."""
    choice = ImageChoice.of(map)
    files = dict.fromkeys(choice.files.values())
    told = 0
    elements: list[Element] = [*map.statements.values(), *map.arguments.values()]
    for element in elements:
        if misuse := choice.misuse(element):
            yield Complaint(("images",), misuse, False)
            if (told := told + 1) == _MOST:
                return
        files.update(dict.fromkeys(choice.wanted(element)))
    if folder is None:
        return
    for file in list(files)[:_MOST]:
        if reason := _refusal(file, folder, is_known=file.key in choice.files):
            path = ("images", "files", file.key) if file.key in choice.files else ("images",)
            yield Complaint(path, reason, False)


def _refusal(file: ImageFile, folder: Path, *, is_known: bool) -> str:
    try:
        read_image(file.path, folder)
    except ImageError as error:
        named = f"the image {file.path}" if is_known else f"the image {file.key}"
        hint = "" if is_known else " (and `images.files` has no such key)"
        return f"{named} is not drawn: it {error}{hint}"
    return ""
