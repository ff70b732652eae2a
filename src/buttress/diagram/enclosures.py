"""The files that a graph names, for an engine that reads them when it draws."""

from __future__ import annotations

from hashlib import sha256

import attrs

__all__ = ["Enclosures"]

_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif"}
"""The kinds of images that Graphviz's own libraries read."""


@attrs.frozen
class Enclosures:
    """Files by their names, which are made of what is in them: the same name is the same file.

    An engine is given these and finds no others.
    """

    files: dict[str, bytes] = attrs.field(factory=dict)

    def add(self, media_type: str, data: bytes) -> str | None:
        """Put an image among the files; its name, or None where engines do not read its kind."""
        ending = _ENDINGS.get(media_type)
        if ending is None:
            return None
        name = f"{sha256(data).hexdigest()[:32]}.{ending}"
        self.files[name] = data
        return name
