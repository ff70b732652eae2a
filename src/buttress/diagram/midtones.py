"""Colours of lines for pages of which nobody knows whether they are light or dark."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from buttress.diagram.scene import EdgeKind

__all__ = ["FRAME", "LINE_COLOURS", "PALE"]

LINE_COLOURS: Mapping[EdgeKind, str] = MappingProxyType(
    {
        EdgeKind.SUPPORT: "#2f9e77",
        EdgeKind.ENTAILS: "#2f9e77",
        EdgeKind.ATTACK: "#e0552f",
        EdgeKind.UNDERCUT: "#a86fc0",
        EdgeKind.CONTRARY: "#7c86b0",
        EdgeKind.CONTRADICTORY: "#7c86b0",
        EdgeKind.PREMISE: "#8090a0",
        EdgeKind.SOURCE: "#8090a0",
        EdgeKind.DERIVED: "#8090a0",
    }
)
"""The colour of each kind of edge: against white and against near-black a contrast of 3 to 1 or
more (WCAG 2.2, 1.4.11)."""

FRAME = "#8090a0"
"""The colour of the frame around a section."""

PALE = 0.5
"""The opacity of what plays no part in what a picture draws attention to."""
