"""What a reading depends on besides the maps' own files: settings, sources, images.

Places are named whether there is a file or not: one that comes later counts as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from buttress.argdown.images import ImageChoice, image_folder
from buttress.model import ArgumentMap, Element

if TYPE_CHECKING:
    from buttress.sources import Library

__all__ = ["image_places", "source_places"]


def source_places(map: ArgumentMap, library: Library, root: Path) -> Iterator[Path]:
    """Where the files of a map's sources are, or are looked for."""
    folders = dict.fromkeys(Path(each.place).parent for each in map.documents if each.is_on_disk)
    for key, source in map.sources.items():
        if key in library.holdings:
            holding = library.holdings[key]
            yield holding.path
            if holding.text is not None:
                yield holding.text.path
            elif holding.record is not None and holding.record.text is not None:
                yield from _within(root, [holding.path.parent, root], holding.record.text)
        if source.file:
            yield from _within(root, [*folders, root], source.file)


def image_places(map: ArgumentMap, root: Path) -> Iterator[Path]:
    """Where the images are that a map names for its boxes."""
    choice = ImageChoice.of(map)
    folder = image_folder(map) or root
    if choice.is_idle:
        return
    elements: tuple[Element, ...] = (*map.statements.values(), *map.arguments.values())
    for element in elements:
        for file in choice.wanted(element):
            yield from _within(root, [folder], file.path)


def _within(root: Path, folders: list[Path], name: str) -> Iterator[Path]:
    """The places that a path may mean, from some folders on, the first that has a file the last."""
    for folder in folders:
        try:
            place = (folder / name).resolve()
            if not place.is_relative_to(root):
                continue
            yield place
            if place.is_file():
                return
        except (OSError, ValueError, RuntimeError):  # a name that no system can have
            continue
