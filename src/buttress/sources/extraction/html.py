"""Running text from HTML, by Beautiful Soup."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag

from buttress.sources.extraction.kinds import Extract
from buttress.sources.extraction.paragraphs import assembled

__all__ = ["read"]

_LEFT_OUT = frozenset(
    {
        "script", "style", "noscript", "template", "head", "nav", "aside", "form", "button",
        "select", "textarea", "svg", "math", "iframe", "object", "audio", "video", "canvas",
        "figure", "footer",
    }
)  # fmt: skip
"""What is no running text: programs, navigation, forms, pictures with their captions."""

_INLINE = frozenset(
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
        "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    }
)  # fmt: skip
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def read(data: bytes, name: str) -> Extract:
    """The paragraphs of the page's only `<article>`, or `<main>`, or of all of it."""
    soup = BeautifulSoup(data, "html.parser")
    top: Tag = soup
    for tag in ("article", "main"):
        found = soup.find_all(tag, limit=2)
        if len(found) == 1 and isinstance(found[0], Tag):
            top = found[0]
            break
    return assembled(_paragraphs(top))


def _paragraphs(top: Tag) -> Iterator[tuple[str, bool]]:
    """Text in reading order, parted wherever an element begins or ends that is not inline."""
    text: list[str] = []
    heading = 0
    waiting: list[tuple[Tag | NavigableString, bool]] = [(top, False)]
    while waiting:
        node, is_end = waiting.pop()
        if isinstance(node, NavigableString):
            if not isinstance(node, PreformattedString):
                text.append(str(node))
            continue
        if node.name in _INLINE:
            waiting += ((child, False) for child in _children(node))
            continue
        yield "".join(text), heading > 0
        text = []
        if is_end:
            heading -= node.name in _HEADINGS
        elif node.name not in _LEFT_OUT:
            heading += node.name in _HEADINGS
            waiting.append((node, True))
            waiting += ((child, False) for child in _children(node))


def _children(node: Tag) -> list[Tag | NavigableString]:
    return [child for child in reversed(node.contents) if isinstance(child, (Tag, NavigableString))]
