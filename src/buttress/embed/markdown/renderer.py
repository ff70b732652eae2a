"""Answering the fenced blocks of one page after the other."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable
from pathlib import Path

from buttress.diagram.engines import Store
from buttress.embed.figure import Figure, Options, with_style
from buttress.embed.requests import answered, request_from
from buttress.model import ButtressError

__all__ = ["FigureError", "Renderer"]


class FigureError(ButtressError):
    """A figure is not what was asked for, and the build is to fail then."""


class Renderer:
    """Makes HTML of requests. `reset` begins a page: numbers start again, the style is due again.

    With `strict` whatever keeps a figure from being what was asked for ends the build.
    """

    def __init__(
        self,
        root: str | Path = ".",
        options: Options | None = None,
        *,
        cache: str | Path | None = None,
        style: bool = True,
        strict: bool = False,
    ) -> None:
        self._root = Path(root)
        self._options = options or Options()
        self._store = Store(Path(cache)) if cache else None
        self._wants_style = style
        self._is_strict = strict
        self.reset()

    def reset(self) -> None:
        """Begin a page."""
        self._number = 0

    def html(self, kind: str, tokens: Iterable[tuple[str, str]], text: str) -> str:
        """What a block asks for, without blank lines.

        Raises:
            FigureError: it is not what was asked for, and the renderer is strict.
        """
        self._number += 1
        pairs = list(tokens)
        if not any(key == "prefix" for key, _ in pairs):
            pairs.append(("prefix", f"buttress-{self._number}"))
        request = request_from(kind, pairs, self._options)
        drawn = answered(request, text, root=self._root, store=self._store)
        html = drawn.html
        problems = [str(problem) for problem in drawn.problems]
        if isinstance(drawn, Figure) and not problems and (failure := drawn.failure()):
            problems.append(str(failure))
        for problem in problems:
            if self._is_strict:
                raise FigureError(problem)
            _logger().warning("buttress: %s", problem)
        if self._number > 1 or not self._wants_style:
            return html
        return with_style(html)


def _logger() -> logging.Logger:
    """MkDocs counts the warnings of its own loggers, so that `--strict` fails a build on them."""
    is_mkdocs = "mkdocs" in sys.modules
    return logging.getLogger("mkdocs.plugins.buttress" if is_mkdocs else "buttress.embed")
