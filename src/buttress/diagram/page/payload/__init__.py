"""Everything that the interactive page knows about a map, as plain data for JSON."""

from __future__ import annotations

from buttress.diagram.page.payload.document import VERSION, payload_of

__all__ = ["VERSION", "payload_of"]
