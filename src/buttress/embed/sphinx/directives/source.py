"""Which map a directive speaks of."""

from __future__ import annotations

import os
from pathlib import Path
from typing import cast

from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from buttress.embed.sphinx.request import Source
from buttress.model import ButtressError

__all__ = ["SourceError", "offer", "source_of"]

_INLINE = "buttress inline"


class SourceError(ButtressError, ValueError):
    """A directive that names no map, or two."""


def source_of(directive: SphinxDirective, root: Path) -> Source:
    """The file or folder that the argument names, or the text that stands in the directive.

    A path starts from the folder of the page, or with a slash from that of all pages. `#name` is
    the text of an earlier directive on the page that has that name.

    Raises:
        SourceError: there is neither an argument nor a text, or there are both, or no such name.
    """
    named = directive.arguments[0].strip() if directive.arguments else ""
    inline = bool(directive.content)
    if named and inline:
        raise SourceError(f"give a path ({named}) or a text, not both")
    texts = _offered(directive.env)
    if named.startswith("#"):
        if named[1:] not in texts:
            known = ", ".join(f"#{name}" for name in texts) or "none"
            raise SourceError(f"no text on this page before has the name {named}; there is {known}")
        return texts[named[1:]]
    if named:
        return Source(path=directive.env.relfn2path(named)[1])
    if not inline:
        raise SourceError("give the path of an Argdown file or folder, or write the map below")
    file, line = _place(directive)
    text = "\n" * (line - 1) + "\n".join(directive.content) + "\n"
    source = Source(text=text, name=os.path.relpath(file, root).replace(os.sep, "/"))
    if "name" in directive.options:
        offer(directive.env, directive.options["name"], source)
    return source


def offer(env: BuildEnvironment, name: str, source: Source) -> None:
    """Let later directives on the page speak of a text as `#name`."""
    _offered(env)[name] = source


def _offered(env: BuildEnvironment) -> dict[str, Source]:
    return cast("dict[str, Source]", env.temp_data.setdefault(_INLINE, {}))


def _place(directive: SphinxDirective) -> tuple[str, int]:
    """The file that the text stands in, and the line of it on which the text begins.

    reStructuredText knows where each line comes from; MyST counts the lines of a block anew.
    """
    page, line = directive.get_source_info()
    file, offset = directive.content.info(0)
    first = (offset or 0) + 1
    if first <= line:
        file, first = page, line + directive.content_offset + 1
    return os.path.realpath(file or page), first
