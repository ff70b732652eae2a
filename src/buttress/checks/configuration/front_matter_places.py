"""Where settings stand in a map's front matter: the reader keeps no places of YAML."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

from buttress.model import ArgumentMap, Document, Span

__all__ = ["FrontMatterPlaces"]

_START = re.compile(r"^[ \t{]*(buttress)[ \t]*:", re.MULTILINE)
_OPENING = re.compile(r"\s*={3,}[^\n]*\n")
_END = re.compile(r"^={3,}", re.MULTILINE)


class FrontMatterPlaces:
    """The keys and items below `buttress` in the front matter that has it.

    The front matter is read once more, with places, when the first one is asked for.
    """

    def __init__(self, map: ArgumentMap) -> None:
        self._document: Document | None = None
        for document in map.documents:
            if start := _START.search(document.text):
                self._document = document
                self._first = Span(document, *start.span(1))
                break

    def key(self, *path: str | int) -> Span | None:
        """Where the last key or item of the path stands, or the nearest one that was found."""
        return self._place(path, with_value=False)

    def value(self, *path: str | int) -> Span | None:
        """The same with the value, as far as it stands on the line."""
        return self._place(path, with_value=True)

    def _place(self, path: tuple[str | int, ...], *, with_value: bool) -> Span | None:
        if self._document is None:
            return None
        start, end = self._first.start, self._first.end
        value = self._settings
        for step in path:
            found = _step(value, step)
            if found is None:
                break
            named, value = found
            start, end = named.start_mark.index, named.end_mark.index
            if with_value:
                end = max(end, value.end_mark.index)
            start, end = start + self._offset, end + self._offset
        line = self._document.text[start:end].partition("\n")[0]
        return Span(self._document, start, start + len(line.rstrip()))

    @cached_property
    def _offset(self) -> int:
        opening = self._document and _OPENING.match(self._document.text)
        return opening.end() if opening else 0

    @cached_property
    def _settings(self) -> Any:
        """The node of YAML below `buttress`; None where the front matter cannot be read again."""
        from ruamel.yaml import YAML  # noqa: PLC0415
        from ruamel.yaml.error import YAMLError  # noqa: PLC0415

        if self._document is None or not self._offset:
            return None
        text = self._document.text
        end = _END.search(text, self._offset)
        try:
            tree = YAML(typ="safe", pure=True).compose(
                text[self._offset : end.start() if end else None]
            )
        except (YAMLError, RecursionError, ValueError):
            return None
        found = _step(tree, "buttress")
        return found[1] if found else None


def _step(node: Any, step: str | int) -> tuple[Any, Any] | None:
    """The node that names an entry of a mapping or a list, and that of the entry itself."""
    entries = getattr(node, "value", None)
    if not isinstance(entries, list):
        return None
    if isinstance(step, int):
        item = entries[step] if step < len(entries) else None
        return None if item is None or isinstance(item, tuple) else (item, item)
    for entry in entries:
        if isinstance(entry, tuple) and entry[0].value == step:
            return entry
    return None
