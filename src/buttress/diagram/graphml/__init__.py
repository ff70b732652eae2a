"""Scenes as GraphML, for programs that analyse or lay out graphs."""

from __future__ import annotations

from buttress.diagram.graphml.document import graphml_of

__all__ = ["graphml_of"]
