"""What is known of each page besides its text: findings, conclusions, places that it depends on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, NamedTuple

__all__ = ["Conclusion", "Noted", "PageNotes"]


class Noted(NamedTuple):
    """A finding as it is warned about."""

    code: str
    message: str
    location: str


class Conclusion(NamedTuple):
    """What has to stand, and whether it does; `location` is where that is asked for or written.

    `standing` is empty where the map has no such title, and `reason` then says so.
    """

    name: str
    standing: str
    reason: str
    location: str


class PageNotes:
    """Notes by page, in a dictionary that Sphinx stores; small tuples, no maps."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data

    def add(self, kind: str, docname: str, note: Any) -> None:
        """Note something of a kind about a page."""
        self._data.setdefault(kind, {}).setdefault(docname, []).append(note)

    def of(self, kind: str) -> Mapping[str, list[Any]]:
        """The notes of a kind, by page."""
        notes: Mapping[str, list[Any]] = self._data.get(kind, {})
        return notes

    def all(self, kind: str) -> Iterator[Any]:
        """The notes of a kind, page by page in the order of names."""
        for _, notes in sorted(self.of(kind).items()):
            yield from notes

    def forget(self, docname: str) -> None:
        """Forget what was noted about a page."""
        for notes in self._data.values():
            notes.pop(docname, None)

    def merge(self, docnames: AbstractSet[str], other: Mapping[str, Any]) -> None:
        """Take over what another process noted about some pages."""
        for kind, notes in other.items():
            for docname in docnames & notes.keys():
                self._data.setdefault(kind, {})[docname] = notes[docname]
