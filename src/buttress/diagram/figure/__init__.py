"""Figures: strips of one width, right below each other, that are read like a page of print."""

from __future__ import annotations

from buttress.diagram.figure.strip import Strip, strip_of

__all__ = ["Strip", "strip_of"]
