"""How a scene is kept to the width of a page: what is put below what, before any layout.

A layout engine puts everything that has no order of its own side by side, so that pictures become
wide and, on a page, small. An `Arrangement` gives such things an order: many supporters of one
thing stand in several rows, and parts that nothing connects stand below each other.
"""

from __future__ import annotations

from buttress.diagram.arrangement.arrangement import Arrangement, arrange

__all__ = ["Arrangement", "arrange"]
