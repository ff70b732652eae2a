"""Sound maps made by chance, the same for the same seed."""

from __future__ import annotations

from seeded_defects.generating.shapes import SHAPES, generate

__all__ = ["SHAPES", "generate"]
