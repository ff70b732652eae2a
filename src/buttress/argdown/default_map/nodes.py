"""How the selected elements are labelled (Argdown's label modes)."""

from __future__ import annotations

from buttress.argdown.default_map.drawing import MapNode
from buttress.argdown.default_map.selection import Selection
from buttress.argdown.default_map.settings import Settings
from buttress.model import ArgumentMap, Element, ElementKind

__all__ = ["argument_nodes", "statement_nodes"]


def statement_nodes(_map: ArgumentMap, selection: Selection, settings: Settings) -> list[MapNode]:
    """A node for each selected statement."""
    mode = settings.word("map", "statementLabelMode", "hide-untitled")
    tagged = settings.flag("map", "addTags", default=True)
    return [
        _node(number, ElementKind.STATEMENT, statement, mode, tagged=tagged)
        for number, statement in enumerate(selection.statements.values())
    ]


def argument_nodes(
    _map: ArgumentMap, selection: Selection, settings: Settings, *, first: int
) -> list[MapNode]:
    """A node for each selected argument; their ids go on from `first`."""
    mode = settings.word("map", "argumentLabelMode", "hide-untitled")
    tagged = settings.flag("map", "addTags", default=True)
    return [
        _node(number, ElementKind.ARGUMENT, argument, mode, tagged=tagged)
        for number, argument in enumerate(selection.arguments.values(), first)
    ]


def _node(number: int, kind: ElementKind, element: Element, mode: str, *, tagged: bool) -> MapNode:
    text = element.text if mode in ("text", "hide-untitled") else ""
    shows_title = (
        mode == "title"
        or (mode == "hide-untitled" and not (element.is_untitled and text))
        or (mode == "text" and not text and not element.is_untitled)
        or (mode == "text" and not text)
    )
    return MapNode(
        f"n{number}",
        kind,
        element.title,
        element.title if shows_title else None,
        text or None,
        element.tags if tagged else (),
    )
