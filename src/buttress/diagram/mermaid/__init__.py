"""Scenes as Mermaid's flowcharts, for places that render only those."""

from __future__ import annotations

from buttress.diagram.mermaid.document import mermaid_of
from buttress.diagram.mermaid.limits import beyond_limits

__all__ = ["beyond_limits", "mermaid_of"]
