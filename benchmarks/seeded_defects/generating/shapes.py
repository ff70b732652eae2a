"""The shapes of generated maps, by name."""

from __future__ import annotations

import random
from collections.abc import Callable

from seeded_defects.generating.debate import debate
from seeded_defects.generating.estimate import estimate
from seeded_defects.generating.formal import formal
from seeded_defects.generating.quoted import quoted
from seeded_defects.generating.relations import relations
from seeded_defects.generating.schemes import schemes
from seeded_defects.generating.serial import serial
from seeded_defects.generating.structures import structures
from seeded_defects.generating.writing import Writing

__all__ = ["SHAPES", "generate"]

Shape = Callable[[random.Random, int], Writing]

SHAPES: dict[str, Shape] = {
    "structures": structures,
    "relations": relations,
    "serial": serial,
    "debate": debate,
    "estimate": estimate,
    "formal": formal,
    "schemes": schemes,
    "quoted": quoted,
}
"""Each makes a sound map of about so many statements."""


def generate(shape: str, size: int, seed: int) -> Writing:
    """A sound map of a shape, with about `size` statements."""
    return SHAPES[shape](random.Random(f"{shape} {size} {seed}"), size)
