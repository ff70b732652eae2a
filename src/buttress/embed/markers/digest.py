"""Telling without drawing whether a picture is the one that would be drawn."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from buttress import __version__
from buttress.diagram.links import address
from buttress.diagram.picture import Picture
from buttress.diagram.wording import edge_sentence, heading, names_of, outline, tooltip
from buttress.embed.figure import Figure

__all__ = ["digest_of"]

_DIGITS = 16


def digest_of(figure: Figure, content: str) -> str:
    """A digest of all that goes into a picture, and of what it came to.

    It is the same with any version of Graphviz, so that pictures need not be drawn again where
    another one is installed, and changes where the content was changed by hand.
    """
    digest = sha256()
    for part in (__version__, *_parts(figure), content):
        digest.update(part.encode(errors="surrogatepass"))
        digest.update(b"\0")
    return digest.hexdigest()[:_DIGITS]


def _parts(figure: Figure) -> Iterator[str]:
    picture, options = figure.picture, figure.options
    yield from (options.caption, options.width, options.prefix or "", options.theme)
    yield str(options.outline)
    if picture is not None:
        yield from _drawn(picture)


def _drawn(picture: Picture) -> Iterator[str]:
    scene, base = picture.scene, picture.link_base
    yield picture.dot
    yield heading(scene)
    yield outline(scene)
    names = names_of(scene)
    for node in scene.nodes:
        yield f"{node.key}\n{tooltip(node)}\n{address(node.span, base)}"
    for edge in scene.edges:
        yield f"{edge_sentence(edge, names)}\n{address(edge.span, base)}"
