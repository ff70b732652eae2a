"""Arguments themselves: found one by one, or all of them with their attacks in small theories."""

from __future__ import annotations

from buttress.semantics.arguments.argument import MANY, Argument
from buttress.semantics.arguments.attacks import AttackKind
from buttress.semantics.arguments.extraction import Extraction, arguments_for
from buttress.semantics.arguments.graph import ArgumentAttack, ArgumentGraph, argument_graph
from buttress.semantics.arguments.labels import (
    ArgumentLabelling,
    argument_labellings,
    weakest_link_labelling,
)
from buttress.semantics.arguments.limits import ArgumentSearchError, TooManyArgumentsError
from buttress.semantics.arguments.preferences import Link, Order
from buttress.semantics.arguments.writing import numbered_steps, tree

__all__ = [
    "MANY",
    "Argument",
    "ArgumentAttack",
    "ArgumentGraph",
    "ArgumentLabelling",
    "ArgumentSearchError",
    "AttackKind",
    "Extraction",
    "Link",
    "Order",
    "TooManyArgumentsError",
    "argument_graph",
    "argument_labellings",
    "arguments_for",
    "numbered_steps",
    "tree",
    "weakest_link_labelling",
]
