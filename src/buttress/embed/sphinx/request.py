"""What a picture is to be drawn of, and how: all that a stored page keeps of it."""

from __future__ import annotations

from pathlib import Path

import attrs

from buttress.embed.figure import Options

__all__ = ["PictureRequest", "Source"]


@attrs.frozen
class Source:
    """A file or folder (`path`, absolute), or the `text` of a block in the page `name`.

    The text begins with as many empty lines as stand before it in the page, so that every place
    in it is the one in the page.
    """

    path: str = ""
    text: str = ""
    name: str = ""

    @property
    def as_read(self) -> str | Path:
        """As `buttress.embed.figure` takes it."""
        return Path(self.path) if self.path else self.text


@attrs.frozen
class PictureRequest:
    """A source, and the options of its picture; `alt` is said in the place of the picture."""

    source: Source
    options: Options
    alt: str = ""
