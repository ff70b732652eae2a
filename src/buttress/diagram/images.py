"""Putting the images that a map's author names onto the boxes of a picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from buttress.argdown.images import Image, ImageChoice, ImageError, ImageFile, read_image
from buttress.diagram.illustration import Illustration
from buttress.diagram.scene import Form, Node, NodeKind, Scene
from buttress.model import Argument, ArgumentMap, Statement

__all__ = ["LARGEST_PICTURE", "with_images"]

LARGEST_PICTURE = 8_000_000
"""The most bytes of images in one picture, each counted as often as it is drawn."""

_MOST_FILES = 500
_WIDEST, _HIGHEST = 180, 120
"""The most points of an image for which no size is asked."""


def with_images(scene: Scene, map: ArgumentMap, folder: Path | None) -> Scene:
    """The scene with images on the cards of statements and arguments, read from the folder alone.

    What cannot be read is left out, and the check says why. Without a folder there are none.
    """
    choice = ImageChoice.of(map)
    if folder is None or choice.is_idle:
        return scene
    reader = _Reader(folder)
    nodes = tuple(_illustrated(node, map, choice, reader) for node in scene.nodes)
    if not reader.left_out:
        return attrs.evolve(scene, nodes=nodes) if reader.used else scene
    note = (
        f"Images left out: {reader.left_out}. A picture holds "
        f"{LARGEST_PICTURE // 1_000_000} MB of them, from {_MOST_FILES} files, at most."
    )
    return attrs.evolve(scene, nodes=nodes, notes=(*scene.notes, note))


@attrs.define
class _Reader:
    """Reads each file once, and counts what is used."""

    folder: Path
    known: dict[str, Image | None] = attrs.field(factory=dict)
    used: int = 0
    left_out: int = 0

    def image(self, path: str) -> Image | None:
        if path not in self.known:
            if len(self.known) == _MOST_FILES:
                self.left_out += 1
                return None
            try:
                self.known[path] = read_image(path, self.folder)
            except ImageError:
                self.known[path] = None
        image = self.known[path]
        if image is not None and self.used + len(image.data) > LARGEST_PICTURE:
            self.left_out += 1
            return None
        self.used += len(image.data) if image is not None else 0
        return image


def _illustrated(node: Node, map: ArgumentMap, choice: ImageChoice, reader: _Reader) -> Node:
    elements: dict[NodeKind, Mapping[str, Statement] | Mapping[str, Argument]] = {
        NodeKind.STATEMENT: map.statements,
        NodeKind.ARGUMENT: map.arguments,
    }
    element = elements[node.kind].get(node.element) if node.kind in elements else None
    if element is None or node.form is not Form.CARD:
        return node
    images = tuple(_illustrations(choice.wanted(element), reader))
    return attrs.evolve(node, images=images) if images else node


def _illustrations(files: Iterator[ImageFile], reader: _Reader) -> Iterator[Illustration]:
    for file in files:
        image = reader.image(file.path)
        if image is not None:
            yield _of_size(image, file)


def _of_size(image: Image, file: ImageFile) -> Illustration:
    """The image as large as is asked for; of one length follows the other."""
    width, height = file.width, file.height
    if width is None and height is None:
        own = Illustration(image, file.name, image.width, image.height)
        return own.within(_WIDEST, _HIGHEST)
    shape = image.width / image.height
    wide = width if width is not None else (height or 1) * shape
    high = height if height is not None else wide / shape
    return Illustration(image, file.name, max(wide, 1), max(high, 1))
