"""The index of statements and arguments."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sphinx.domains import Index, IndexEntry

from buttress.embed.sphinx.domain.places import Place, best

if TYPE_CHECKING:
    from buttress.embed.sphinx.domain.domain import ArgdownDomain

__all__ = ["ElementIndex"]

_PLAIN, _GROUP, _MEMBER = 0, 1, 2


class ElementIndex(Index):
    """Every title, by its first letter; one that several maps use has a line for each of them."""

    name = "index"
    localname = "Statements and arguments"
    shortname = "arguments"
    domain: ArgdownDomain

    def generate(
        self, docnames: Iterable[str] | None = None
    ) -> tuple[list[tuple[str, list[IndexEntry]]], bool]:
        """The entries by letter, and that groups are shown open."""
        wanted = None if docnames is None else set(docnames)
        letters: dict[str, list[IndexEntry]] = {}
        for (kind, title), places in sorted(
            self.domain.places.items(), key=lambda item: (item[0][1].casefold(), item[0])
        ):
            kept = [place for place in places if wanted is None or place.docname in wanted]
            letter = title[:1].upper() if title[:1].isalpha() else "#"
            letters.setdefault(letter, []).extend(_entries(kind, title, kept))
        return [(letter, found) for letter, found in sorted(letters.items()) if found], False


def _entries(kind: str, title: str, places: list[Place]) -> Iterable[IndexEntry]:
    files = sorted({place.file for place in places})
    found = [place for file in files if (place := best(places, file=file))]
    if len(found) == 1:
        yield _entry(title, _PLAIN, found[0], kind)
    elif found:
        yield IndexEntry(title, _GROUP, "", "", "", "", kind)
        for place in found:
            yield _entry(place.file, _MEMBER, place, "")


def _entry(name: str, sort: int, place: Place, extra: str) -> IndexEntry:
    return IndexEntry(name, sort, place.docname, place.anchor, extra, "", "")
