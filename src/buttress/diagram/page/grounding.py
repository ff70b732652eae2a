"""The script by which a page works out what stands."""

from __future__ import annotations

from importlib.resources import files

__all__ = ["grounding_script"]

_PARTS = ("components.js", "well_founded.js", "grounded.js")


def grounding_script() -> str:
    """JavaScript that defines `standings(program, off)` and `dependents(elements, id)`.

    It is a plain script for one scope of its own, touches neither page nor network, and says in
    its comments what it takes and gives.
    """
    assets = files("buttress.diagram.page") / "assets"
    return "\n".join((assets / part).read_text(encoding="utf-8") for part in _PARTS)
