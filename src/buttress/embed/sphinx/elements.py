"""Statements and arguments as pages speak of them: by kind, title and the file they stand in."""

from __future__ import annotations

from typing import NamedTuple

from buttress.diagram import NodeKind
from buttress.diagram.scene import Node
from buttress.model import Argument, ArgumentMap, Element, Statement

__all__ = ["Called", "called", "called_by_name", "called_by_node"]


class Called(NamedTuple):
    """How an element is called; `is_defined` says that the map puts it in words."""

    kind: str
    title: str
    file: str
    is_defined: bool


def called(element: Element) -> Called:
    """How a statement or argument is called."""
    file = element.span.path if element.span else ""
    if isinstance(element, Statement):
        return Called("statement", element.title, file, element.is_defined)
    is_defined = element.canonical is not None or bool(element.steps)
    return Called("argument", element.title, file, is_defined)


def called_by_name(map: ArgumentMap, name: str) -> Called | None:
    """How the element is called that `[Title]` or `<Title>` names; None for what has no title."""
    found: Statement | Argument | None
    if name.startswith("["):
        found = map.statements.get(name[1:-1])
    else:
        found = map.arguments.get(name[1:-1])
    return called(found) if found and not found.is_untitled else None


def called_by_node(map: ArgumentMap, node: Node) -> Called | None:
    """How the element is called that a box of a picture stands for."""
    is_statement = node.kind is NodeKind.STATEMENT
    return called_by_name(map, f"[{node.element}]" if is_statement else f"<{node.element}>")
