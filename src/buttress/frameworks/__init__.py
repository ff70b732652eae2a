"""Argumentation frameworks as data: abstract ones, and flat assumption-based ones."""

from buttress.frameworks.adjacency import Adjacency
from buttress.frameworks.assumption_framework import AssumptionFramework, AssumptionRule
from buttress.frameworks.errors import InvalidFrameworkError, UnknownArgumentError
from buttress.frameworks.framework import Framework
from buttress.frameworks.names import NumberedNames

__all__ = [
    "Adjacency",
    "AssumptionFramework",
    "AssumptionRule",
    "Framework",
    "InvalidFrameworkError",
    "NumberedNames",
    "UnknownArgumentError",
]
