"""Finding the elements that a picture is to be about."""

from __future__ import annotations

from buttress.diagram.errors import UnknownElementError, ViewOptionError
from buttress.diagram.scene import NodeKind, Scene
from buttress.diagram.views.options import ViewOptions
from buttress.model import Argument, ArgumentMap, Statement, UnknownTitleError

__all__ = ["chosen_elements", "nodes_for", "some_elements"]


def chosen_elements(map: ArgumentMap, options: ViewOptions) -> tuple[Statement | Argument, ...]:
    """The elements that the options name, each once.

    Raises:
        UnknownElementError: the map has no such element; the message names those that are near.
    """
    found: dict[tuple[type, str], Statement | Argument] = {}
    for title in options.elements:
        try:
            element = map.element(title)
        except UnknownTitleError:
            raise UnknownElementError(title, map) from None
        found[type(element), element.title] = element
    return tuple(found.values())


def some_elements(
    map: ArgumentMap, options: ViewOptions, view: str
) -> tuple[Statement | Argument, ...]:
    """The elements that the options name, at least one.

    Raises:
        UnknownElementError: the map has no such element.
        ViewOptionError: the options name none.
    """
    elements = chosen_elements(map, options)
    if not elements:
        raise ViewOptionError(
            f"the {view} view needs to know what it is about; give the title of a statement or an "
            'argument: --element "[Title]" or --element "<Title>" on the command line, '
            "elements=[...] in Python"
        )
    return elements


def nodes_for(map: ArgumentMap, scene: Scene, element: Statement | Argument) -> list[str]:
    """The keys of the nodes that stand for an element in a scene.

    Where it has no node of its own, those of the statements or arguments that it is part of, or
    made of.

    Raises:
        ViewOptionError: there are none of these either.
    """
    is_statement = isinstance(element, Statement)
    own = [
        node.key
        for node in scene.nodes
        if node.element == element.title and (node.kind is NodeKind.STATEMENT) is is_statement
    ]
    if own:
        return own
    if isinstance(element, Statement):
        others = {
            argument.title
            for argument in (*map.arguments_using(element), *map.arguments_for(element))
        }
    else:
        others = {step.title for step in element.steps}
    near = [
        node.key
        for node in scene.nodes
        if node.element in others and (node.kind is NodeKind.STATEMENT) is not is_statement
    ]
    if not near:
        name = f"[{element.title}]" if is_statement else f"<{element.title}>"
        raise ViewOptionError(f"the {scene.view} view of this map does not show {name}")
    return near
