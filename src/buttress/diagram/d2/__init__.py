"""Scenes in the language D2."""

from __future__ import annotations

from buttress.diagram.d2.document import d2_of

__all__ = ["d2_of"]
