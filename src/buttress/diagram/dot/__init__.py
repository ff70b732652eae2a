"""A scene and a theme as a graph in the DOT language."""

from __future__ import annotations

from buttress.diagram.dot.document import dot_of

__all__ = ["dot_of"]
