"""Structured arguments as plain text: read, checked, judged and drawn.

    import buttress

    m = buttress.load("arguments/")
    buttress.check(m).findings
    buttress.evaluate(m).statements
    buttress.draw(m).save("map.svg")

Names are imported when they are first used, so that `import buttress` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from buttress.argdown import NothingToReadError as NothingToReadError
    from buttress.argdown import dumps as dumps
    from buttress.argdown import load as load
    from buttress.argdown import load_all as load_all
    from buttress.argdown import loads as loads
    from buttress.checks import check as check
    from buttress.diagram import draw as draw
    from buttress.model import ArgumentMap as ArgumentMap
    from buttress.model import ButtressError as ButtressError
    from buttress.model import MapBuilder as MapBuilder
    from buttress.semantics import evaluate as evaluate

__version__ = "0.1.0"

_HOMES = {
    "ArgumentMap": "buttress.model",
    "ButtressError": "buttress.model",
    "MapBuilder": "buttress.model",
    "NothingToReadError": "buttress.argdown",
    "check": "buttress.checks",
    "draw": "buttress.diagram",
    "dumps": "buttress.argdown",
    "evaluate": "buttress.semantics",
    "load": "buttress.argdown",
    "load_all": "buttress.argdown",
    "load_ipython_extension": "buttress.embed.notebook",
    "loads": "buttress.argdown",
    "unload_ipython_extension": "buttress.embed.notebook",
}

__all__ = [
    "ArgumentMap",
    "ButtressError",
    "MapBuilder",
    "NothingToReadError",
    "__version__",
    "check",
    "draw",
    "dumps",
    "evaluate",
    "load",
    "load_all",
    "loads",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'buttress' has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
