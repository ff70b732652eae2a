"""The engines by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from buttress.diagram.engines.embedded import EmbeddedEngine
from buttress.diagram.engines.engine import AutoEngine, Engine
from buttress.diagram.engines.system import SystemEngine
from buttress.diagram.errors import UnknownNameError

__all__ = ["ENGINES", "engine"]

_EMBEDDED = EmbeddedEngine()
_SYSTEM = SystemEngine()

ENGINES: Mapping[str, Engine] = MappingProxyType(
    {"auto": AutoEngine((_EMBEDDED, _SYSTEM)), "embedded": _EMBEDDED, "dot": _SYSTEM}
)
"""The engines by name."""


def engine(name: str) -> Engine:
    """The engine of that name.

    Raises:
        UnknownNameError: there is none; the message names those that exist.
    """
    found = ENGINES.get(name)
    if found is None:
        raise UnknownNameError("engine", name, ENGINES)
    return found
