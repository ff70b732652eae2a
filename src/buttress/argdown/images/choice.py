"""Which images a map's author wants in which boxes, by Argdown's setting `images` and by data.

Source: the plugin MapNodeImages of @argdown/core 2.0.1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from buttress.model import EMPTY, ArgumentMap, Element, Statement

__all__ = ["ImageChoice", "ImageFile"]

MOST_IN_A_BOX = 4
"""So many images are drawn in one box at most."""

_LEAST, _MOST = 1, 1000


@attrs.frozen
class ImageFile:
    """A file that is to be drawn: its key, its path, what it shows in words, its size in points.

    Where a size is None it is the file's own.
    """

    key: str
    path: str
    title: str = ""
    width: float | None = None
    height: float | None = None

    @property
    def name(self) -> str:
        """What it is called for those who cannot see it."""
        return self.title or self.key


@attrs.frozen
class ImageChoice:
    """The images that there are by their keys, and whether data and tags name some for boxes."""

    files: Mapping[str, ImageFile] = EMPTY
    use_data: bool = True
    use_tags: bool = True

    @classmethod
    def of(cls, map: ArgumentMap) -> ImageChoice:
        """What a map's front matter says; a value that is none counts as not given."""
        said = map.settings.get("images")
        settings: Mapping[str, Any] = said if isinstance(said, Mapping) else EMPTY
        files = settings.get("files")
        entries: Mapping[str, Any] = files if isinstance(files, Mapping) else EMPTY
        read = (_file(str(key), entry) for key, entry in entries.items())
        return cls(
            {each.key: each for each in read if each is not None},
            settings.get("useData") is not False,
            settings.get("useTags") is not False,
        )

    @property
    def is_idle(self) -> bool:
        """Whether no box can have an image."""
        return not self.use_data and not (self.use_tags and self.files)

    def wanted(self, element: Element) -> Iterator[ImageFile]:
        """The images of a statement or argument: those that its data name, then those of its tags.

        A key that no file has is itself taken for a path. There are no more than four.
        """
        named = element.data.get("images") if self.use_data else None
        keys = [key for key in _listed(named) if isinstance(key, str)]
        keys += [tag for tag in element.tags if tag in self.files] if self.use_tags else []
        for key in list(dict.fromkeys(keys))[:MOST_IN_A_BOX]:
            yield self.files.get(key) or ImageFile(key, key)

    def misuse(self, element: Element) -> str | None:
        """What is wrong with `images` in an element's data; None where nothing is."""
        named = element.data.get("images") if self.use_data else None
        if named is None:
            return None
        sign = "[{}]" if isinstance(element, Statement) else "<{}>"
        where = f"`images` in the data of {sign.format(element.title)}"
        listed = _listed(named)
        if listed is not named or not all(isinstance(key, str) for key in listed):
            return f"{where} has to be a list of keys of `images.files` or of paths"
        if len(listed) > MOST_IN_A_BOX:
            return f"{where} names {len(listed)} images; a box shows {MOST_IN_A_BOX} at most"
        return None


def _listed(value: Any) -> Sequence[Any]:
    return value if isinstance(value, (list, tuple)) else ()


def _file(key: str, entry: Any) -> ImageFile | None:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("path"), str):
        return None
    title = entry.get("title")
    return ImageFile(
        key,
        entry["path"],
        title if isinstance(title, str) else "",
        _length(entry.get("width")),
        _length(entry.get("height")),
    )


def _length(value: Any) -> float | None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if is_number and _LEAST <= value <= _MOST else None
