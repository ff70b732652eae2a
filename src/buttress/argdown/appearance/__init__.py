"""How a map's author wants it to look: what Argdown's settings say about colours and boxes."""

from __future__ import annotations

from buttress.argdown.appearance.colour_schemes import COLOUR_SCHEMES
from buttress.argdown.appearance.colouring import Colouring

__all__ = ["COLOUR_SCHEMES", "Colouring"]
