"""The Graphviz that is installed on the system."""

from __future__ import annotations

import shutil

import attrs

from buttress.diagram.engines.engine import ADVICE
from buttress.diagram.engines.process import run
from buttress.diagram.errors import EngineMissingError

__all__ = ["SystemEngine"]


@attrs.frozen
class SystemEngine:
    """Draws with the program `dot`, where it is on the PATH."""

    name: str = "dot"

    def is_available(self) -> bool:
        """Whether `dot` is on the PATH."""
        return shutil.which("dot") is not None

    def render(
        self, dot: str, output: str, *, time_limit: float, resolution: int | None = None
    ) -> bytes:
        """As `Engine.render`."""
        program = shutil.which("dot")
        if program is None:
            raise EngineMissingError(f"there is no `dot` on the PATH: {ADVICE}")
        command = [program, f"-T{output}"]
        if resolution:
            command.append(f"-Gdpi={resolution}")
        return run(command, dot, name=self.name, time_limit=time_limit)
