"""Texts that a page shows as `argdown file=NAME` can be drawn on it as `#NAME`.

Where a page shows several versions of a file, `#NAME@1` is the first, and `#NAME` the last.
"""

from __future__ import annotations

import re

from sphinx.application import Sphinx

from buttress.embed.sphinx.directives.source import offer
from buttress.embed.sphinx.request import Source

_BLOCK = re.compile(
    r"^(?P<fence>`{3,})argdown file=(?P<name>\S+)\n(?P<text>(?:.*\n)*?)(?P=fence)$", re.MULTILINE
)


def offer_texts(app: Sphinx, page: str, source: list[str]) -> None:
    """Let the page's directives speak of the texts that stand on it."""
    versions: dict[str, int] = {}
    for found in _BLOCK.finditer(source[0]):
        name = found["name"]
        versions[name] = versions.get(name, 0) + 1
        lines_before = source[0].count("\n", 0, found.start("text"))
        text = Source(text="\n" * lines_before + found["text"], name=f"docs/{page}.md")
        offer(app.env, f"{name}@{versions[name]}", text)
        offer(app.env, name, text)


def setup(app: Sphinx) -> dict[str, bool]:
    """Read each page's blocks before its directives run."""
    app.connect("source-read", offer_texts)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
