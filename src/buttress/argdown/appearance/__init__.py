"""How a map's author wants it to look: what Argdown's settings say about colours and boxes."""

from __future__ import annotations

from buttress.argdown.appearance.colour_schemes import COLOUR_SCHEMES
from buttress.argdown.appearance.colouring import Colouring
from buttress.argdown.appearance.complaints import Complaint, complaints_about
from buttress.argdown.appearance.drawing_settings import (
    BoxSettings,
    DrawingSettings,
    LetterSettings,
)

__all__ = ["COLOUR_SCHEMES", "BoxSettings", "Colouring", "Complaint", "DrawingSettings"]
__all__ += ["LetterSettings", "complaints_about"]
