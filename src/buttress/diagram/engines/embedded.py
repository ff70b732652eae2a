"""The Graphviz that pygraphviz carries in its wheels."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import attrs

from buttress.diagram.engines.attributes import graph_attributes
from buttress.diagram.engines.engine import ADVICE
from buttress.diagram.engines.pixels import (
    DEFAULT_DPI,
    MARGIN,
    MOST_PIXELS,
    MOST_PIXELS_A_SIDE,
    PNG_SIGNATURE,
    check_pixels,
)
from buttress.diagram.engines.process import run
from buttress.diagram.errors import EngineMissingError
from buttress.model import EMPTY

__all__ = ["EmbeddedEngine"]

_CHILD = Path(__file__).with_name("embedded_child.py")


@attrs.frozen
class EmbeddedEngine:
    """Draws with pygraphviz, in a child of this Python."""

    name: str = "embedded"

    def is_available(self) -> bool:
        """Whether pygraphviz is installed; it is not imported here."""
        return bool(sys.executable) and find_spec("pygraphviz") is not None

    def render(
        self,
        dot: str,
        output: str,
        *,
        time_limit: float,
        resolution: int | None = None,
        files: Mapping[str, bytes] = EMPTY,
    ) -> bytes:
        """As `Engine.render`."""
        if not self.is_available():
            raise EngineMissingError(f"the embedded layout engine is not installed: {ADVICE}")
        wanted = {
            "output": output,
            "attributes": graph_attributes(output, resolution),
            "dpi": resolution or DEFAULT_DPI,
            "margin": MARGIN,
            "side": MOST_PIXELS_A_SIDE,
            "area": MOST_PIXELS,
        }
        command = [sys.executable, "-P", "-X", "utf8", str(_CHILD), json.dumps(wanted)]
        drawn = run(command, dot, name=self.name, time_limit=time_limit, files=files)
        if output == "png" and not drawn.startswith(PNG_SIGNATURE):
            check_pixels(drawn, resolution)  # it is the layout of what was not drawn
        return drawn
