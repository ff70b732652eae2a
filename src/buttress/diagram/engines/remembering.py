"""An engine that lays nothing out twice."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import attrs

from buttress.diagram.engines.engine import Engine
from buttress.diagram.engines.store import Store
from buttress.model import EMPTY

__all__ = ["RememberingEngine", "installed_version"]


@attrs.frozen
class RememberingEngine:
    """Another engine, and what it has drawn so far.

    A drawing is known by everything that it depends on: the graph, the format, the resolution,
    the files that the graph names, and the engine with its version.
    """

    engine: Engine
    store: Store
    version: str = ""

    @property
    def name(self) -> str:
        """The name of the engine that draws."""
        return self.engine.name

    def is_available(self) -> bool:
        """Whether the engine that draws is installed."""
        return self.engine.is_available()

    def render(
        self,
        dot: str,
        output: str,
        *,
        time_limit: float,
        resolution: int | None = None,
        files: Mapping[str, bytes] = EMPTY,
    ) -> bytes:
        """As `Engine.render`; what was drawn before is not drawn again."""
        # A file's name is made of what is in it.
        parts = (self.engine.name, self.version, output, str(resolution), *sorted(files), dot)
        digest = sha256()
        for part in parts:
            digest.update(part.encode(errors="surrogatepass"))
            digest.update(b"\0")
        key = digest.hexdigest()
        drawn = self.store.get(key)
        if drawn is None:
            drawn = self.engine.render(
                dot, output, time_limit=time_limit, resolution=resolution, files=files
            )
            self.store.put(key, drawn)
        return drawn


@lru_cache(maxsize=1)
def installed_version() -> str:
    """Which Graphviz draws here, as far as that can be told without starting it."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  slow to import

    try:
        embedded = version("pygraphviz")
    except PackageNotFoundError:
        embedded = "none"
    program = shutil.which("dot")
    changed = Path(program).stat().st_mtime_ns if program else 0
    return f"pygraphviz {embedded}, dot {program} {changed}"
