"""From a map back to Argdown text."""

from __future__ import annotations

from buttress.argdown.writer.errors import WriteError
from buttress.argdown.writer.front_matter import front_matter
from buttress.argdown.writer.layout import Layout
from buttress.argdown.writer.sayable import check_sayable
from buttress.model import ArgumentMap

__all__ = ["WriteError", "dumps"]


def dumps(map: ArgumentMap) -> str:
    """An Argdown text that says what a map says: reading it gives an equal map.

    Sections come in their order, each with its elements. What supports or attacks an element
    stands under it, a premise-conclusion structure under its argument. Each paragraph is one
    line; white space in texts is folded to single blanks. Comments are no part of a map.

    Raises:
        WriteError: the map says something that no text can say. Maps that were read, and maps
            that `MapBuilder` has made, can be written, as long as their data are such as YAML
            can hold.
    """
    check_sayable(map)
    blocks = Layout(map).blocks()
    if settings := front_matter(map):
        blocks.insert(0, "\n".join(settings))
    return "\n\n".join(blocks) + "\n" if blocks else ""
