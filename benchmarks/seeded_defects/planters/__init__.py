"""The planters, a module for each family of rules."""

from __future__ import annotations

from seeded_defects.planter import PLANTERS
from seeded_defects.planters import (
    conditions,
    configuration,
    consistency,
    estimative,
    grounds,
    logic,
    names,
    schemes,
    sources,
    support,
    syntax,
    wording,
)

__all__ = [
    "PLANTERS",
    "conditions",
    "configuration",
    "consistency",
    "estimative",
    "grounds",
    "logic",
    "names",
    "schemes",
    "sources",
    "support",
    "syntax",
    "wording",
]
