"""The Graphviz that is installed on the system."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import attrs

from buttress.diagram.engines.attributes import graph_attributes
from buttress.diagram.engines.engine import ADVICE
from buttress.diagram.engines.pixels import check_pixels
from buttress.diagram.engines.process import run
from buttress.diagram.errors import EngineMissingError
from buttress.model import EMPTY

__all__ = ["SystemEngine"]


@attrs.frozen
class SystemEngine:
    """Draws with the program `dot`, where it is on the PATH."""

    name: str = "dot"

    def is_available(self) -> bool:
        """Whether `dot` is on the PATH."""
        return shutil.which("dot") is not None

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
        found = shutil.which("dot")
        if found is None:
            raise EngineMissingError(f"there is no `dot` on the PATH: {ADVICE}")
        program = str(Path(found).absolute())
        if output == "png":
            plain = run(
                [program, "-Tplain"], dot, name=self.name, time_limit=time_limit, files=files
            )
            check_pixels(plain, resolution)
        attributes = graph_attributes(output, resolution).items()
        command = [program, f"-T{output}", *(f"-G{name}={value}" for name, value in attributes)]
        return run(command, dot, name=self.name, time_limit=time_limit, files=files)
