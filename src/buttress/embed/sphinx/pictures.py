"""Pictures between the page that asks for them and the builder that writes them."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from sphinx.environment import BuildEnvironment

from buttress.diagram import NodeKind, Picture
from buttress.diagram.svg.identifiers import element_ids
from buttress.embed.figure import Figure, NoPictureError
from buttress.embed.sphinx.domain import Place
from buttress.embed.sphinx.elements import Called, called_by_node
from buttress.embed.sphinx.naming import domain_of
from buttress.embed.sphinx.request import PictureRequest
from buttress.embed.sphinx.workshop import workshop_of

__all__ = ["documented_nodes", "figure_of", "parts_of", "picture_of", "prefix_for"]

_NUMBER = "buttress picture"


def prefix_for(env: BuildEnvironment, name: str) -> str:
    """What begins the ids of a picture: no other picture of the project has it.

    It depends on the page and on the picture's name, or else on its number on the page, so that
    the next build gives it again.
    """
    said = name or str(env.new_serialno(_NUMBER))
    digest = sha256(f"{env.docname}\0{said}".encode(errors="replace")).hexdigest()
    return f"map-{digest[:8]}"


def figure_of(env: BuildEnvironment, request: PictureRequest) -> Figure:
    """The figure that a page asks for."""
    return workshop_of(env).figure(request)


def picture_of(env: BuildEnvironment, request: PictureRequest) -> Picture:
    """Its picture.

    Raises:
        NoPictureError: the source or the options allow none.
    """
    drawn = figure_of(env, request)
    if drawn.picture is None:
        raise NoPictureError("; ".join(map(str, drawn.problems)) or "there is nothing to draw")
    return drawn.picture


def parts_of(shown: Figure) -> Iterator[tuple[str, Called]]:
    """The ids in the SVG of boxes that have a title, each element once, and what they stand for."""
    if shown.picture is None or shown.options.prefix is None:
        return
    scene = shown.picture.scene
    ids = element_ids(scene, shown.options.prefix)
    seen: set[Called] = set()
    for node in sorted(scene.nodes, key=lambda node: node.kind is NodeKind.INFERENCE):
        element = called_by_node(shown.map, node)
        if element and element not in seen:
            seen.add(element)
            yield ids[node.key], element


def documented_nodes(env: BuildEnvironment, request: PictureRequest) -> dict[str, Place]:
    """Where the boxes of a picture can be read about, by their keys."""
    shown = figure_of(env, request)
    domain, found = domain_of(env), dict[str, Place]()
    for node in shown.picture.scene.nodes if shown.picture else ():
        element = called_by_node(shown.map, node)
        if element and (place := domain.place_of(element)):
            found[node.key] = place
    return found
