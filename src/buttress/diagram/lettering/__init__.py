"""Text as it is drawn: made safe, measured and broken into lines, without any font at hand."""

from __future__ import annotations

from buttress.diagram.lettering.cleaning import clean
from buttress.diagram.lettering.direction import has_right_to_left, is_right_to_left
from buttress.diagram.lettering.measure import SLACK, room, text_width
from buttress.diagram.lettering.wrapping import Measured, wrap

__all__ = ["SLACK", "Measured", "clean", "has_right_to_left", "is_right_to_left", "room"]
__all__ += ["text_width", "wrap"]
