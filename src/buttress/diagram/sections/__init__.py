"""Sections of large pictures as one box each, and pictures of their own for them."""

from __future__ import annotations

from buttress.diagram.sections.atlas import Sheet, atlas
from buttress.diagram.sections.choice import SECTION_WAYS, checked_way, with_sections

__all__ = ["SECTION_WAYS", "Sheet", "atlas", "checked_way", "with_sections"]
