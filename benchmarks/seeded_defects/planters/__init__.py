"""The planters, a module for each family of rules."""

from __future__ import annotations

from seeded_defects.planter import PLANTERS
from seeded_defects.planters import consistency, names, schemes, support, syntax

__all__ = ["PLANTERS", "consistency", "names", "schemes", "support", "syntax"]
