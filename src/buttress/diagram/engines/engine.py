"""What a layout engine is, and the one that takes whichever is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import attrs

from buttress.diagram.errors import EngineError, EngineMissingError, EngineTimeoutError
from buttress.model import EMPTY

__all__ = ["ADVICE", "AutoEngine", "Engine"]

ADVICE = (
    'install one with `pip install "buttress[layout]"`, or install Graphviz '
    "(https://graphviz.org/download/) so that `dot` is on the PATH; a .dot file needs none"
)
"""What to do where no engine is installed."""


class Engine(Protocol):
    """Turns DOT into a drawn picture."""

    @property
    def name(self) -> str:
        """What it is called on the command line."""

    def is_available(self) -> bool:
        """Whether it is installed."""

    def render(
        self,
        dot: str,
        output: str,
        *,
        time_limit: float,
        resolution: int | None = None,
        files: Mapping[str, bytes] = EMPTY,
    ) -> bytes:
        """The graph laid out and drawn, as `svg`, `png` or `pdf`.

        `time_limit` is in seconds; `resolution` in pixels an inch, for `png`; `files` are the
        images that the graph names, and the only ones that it can.

        Raises:
            EngineMissingError: the engine is not installed.
            EngineTimeoutError: it took longer than the limit.
            EngineError: it failed.
            TooManyPixelsError: the picture would be too large at that resolution.
        """


@attrs.frozen
class AutoEngine:
    """The first of its engines that is installed and delivers.

    One that breaks down gives way to the next; one that takes too long does not, for the next
    would take as long.
    """

    engines: Sequence[Engine]
    name: str = "auto"

    def is_available(self) -> bool:
        """Whether any is installed."""
        return any(engine.is_available() for engine in self.engines)

    def render(
        self,
        dot: str,
        output: str,
        *,
        time_limit: float,
        resolution: int | None = None,
        files: Mapping[str, bytes] = EMPTY,
    ) -> bytes:
        """As `Engine.render`; the error is that of the first engine that is installed."""
        failure: EngineError | None = None
        for engine in self.engines:
            if not engine.is_available():
                continue
            try:
                return engine.render(
                    dot, output, time_limit=time_limit, resolution=resolution, files=files
                )
            except EngineTimeoutError:
                raise
            except EngineError as error:
                failure = failure or error
        raise failure or EngineMissingError(f"no layout engine is installed: {ADVICE}")
