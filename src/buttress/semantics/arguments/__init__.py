"""Arguments themselves: found one by one, or all of them with their attacks in small theories."""

from __future__ import annotations

from buttress.semantics.arguments.argument import MANY, Argument
from buttress.semantics.arguments.extraction import Extraction, arguments_for
from buttress.semantics.arguments.limits import ArgumentSearchError, TooManyArgumentsError
from buttress.semantics.arguments.writing import numbered_steps, tree

__all__ = [
    "MANY",
    "Argument",
    "ArgumentSearchError",
    "Extraction",
    "TooManyArgumentsError",
    "arguments_for",
    "numbered_steps",
    "tree",
]
