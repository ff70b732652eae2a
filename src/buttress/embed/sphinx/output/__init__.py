"""How a picture is written: as SVG, PNG or PDF where that can be shown, else in words."""

from __future__ import annotations

from buttress.embed.sphinx.output.register import register

__all__ = ["register"]
