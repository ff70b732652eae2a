"""Whether a title without a text says what is meant, as it does in many a sketch."""

from __future__ import annotations

from buttress.checks.context import Context

__all__ = ["has_arguments_by_title", "has_statements_by_title", "is_sentence"]

_FEWEST_WORDS = 5
_FEWEST = 3


def is_sentence(title: str) -> bool:
    """Whether a title is long enough to be the claim itself."""
    return len(title.split()) >= _FEWEST_WORDS


def has_statements_by_title(context: Context) -> bool:
    """Whether a map has several statements with a title, and not one of them has a text.

    Call it as `context.derived(has_statements_by_title)`.
    """
    titled = [s.is_defined for s in context.map.statements.values() if not s.is_untitled]
    return len(titled) >= _FEWEST and not any(titled)


def has_arguments_by_title(context: Context) -> bool:
    """Whether a map has several arguments, and not one has a description or a structure.

    Call it as `context.derived(has_arguments_by_title)`.
    """
    arguments = context.map.arguments.values()
    return len(arguments) >= _FEWEST and not any(
        argument.canonical is not None or argument.steps for argument in arguments
    )
