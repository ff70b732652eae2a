"""The layout engines: Graphviz, from a wheel or from the system, always in a process of its own."""

from __future__ import annotations

from buttress.diagram.engines.choice import ENGINES, engine
from buttress.diagram.engines.embedded import EmbeddedEngine
from buttress.diagram.engines.engine import AutoEngine, Engine
from buttress.diagram.engines.remembering import RememberingEngine, installed_version
from buttress.diagram.engines.store import Store
from buttress.diagram.engines.system import SystemEngine

__all__ = [
    "ENGINES",
    "AutoEngine",
    "EmbeddedEngine",
    "Engine",
    "RememberingEngine",
    "Store",
    "SystemEngine",
    "engine",
    "installed_version",
]
