"""The boxes of the map, labelled as Argdown's label modes want them.

`title`, `text` (the title where there is no text), `hide-untitled` (both, but no title that the
reader had to give), or `none`.
"""

from __future__ import annotations

from buttress.argdown.default_map.drawing import MapNode
from buttress.argdown.default_map.selection import Selection
from buttress.argdown.default_map.settings import LabelSettings
from buttress.model import Element, ElementKind

__all__ = ["label"]


def label(selection: Selection, settings: LabelSettings) -> tuple[MapNode, ...]:
    """A node for each statement, then for each argument, that the map shows."""
    chosen: list[tuple[ElementKind, Element, str]] = [
        (ElementKind.STATEMENT, statement, settings.statements)
        for statement in selection.statements.values()
    ]
    chosen += [
        (ElementKind.ARGUMENT, argument, settings.arguments)
        for argument in selection.arguments.values()
    ]
    return tuple(
        MapNode(
            f"n{number}",
            kind,
            element.title,
            *_labels(element, mode),
            tags=element.tags if settings.add_tags else (),
        )
        for number, (kind, element, mode) in enumerate(chosen)
    )


def _labels(element: Element, mode: str) -> tuple[str | None, str | None]:
    """The title and the text that stand in the box."""
    text = element.text or None if mode in ("text", "hide-untitled") else None
    match mode:
        case "title":
            has_title = True
        case "hide-untitled":
            has_title = text is None or not element.is_untitled
        case "text":
            has_title = text is None
        case _:
            has_title = False
    return element.title if has_title else None, text
