"""Running text from HTML, by Beautiful Soup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup
from bs4.dammit import UnicodeDammit
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
_TAG = re.compile(r"<[A-Za-z/!?]")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def read(data: bytes, name: str) -> Extract:
    """The paragraphs of the page's only `<article>`, or `<main>`, or of all of it."""
    markup = UnicodeDammit(data, is_html=True).unicode_markup or ""
    soup = BeautifulSoup(_finished(markup), "html.parser")
    top: Tag = soup
    for tag in ("article", "main"):
        found = soup.find_all(tag, limit=2)
        if len(found) == 1 and isinstance(found[0], Tag):
            top = found[0]
            break
    return assembled(_paragraphs(top))


def _finished(markup: str) -> str:
    """The page without a tag that it ends in, and with every comment that does not end as text.

    The parser would look for their ends from each of them anew, up to the end of the page.
    """
    unfinished = _TAG.search(markup, markup.rfind(">") + 1)
    if unfinished:
        markup = markup[: unfinished.start()]
    for opening, closing in (("<!--", "-->"), ("<![", "]>")):
        at = markup.rfind(closing) + 1
        markup = markup[:at] + markup[at:].replace(opening, f"&lt;{opening[1:]}")
    return markup


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
