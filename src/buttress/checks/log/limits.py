"""How long Z3 may ponder; the options of `undecided-step`, which reports where it gave up."""

from __future__ import annotations

from buttress.checks.context import Context
from buttress.checks.option import Option
from buttress.logic.solving import Limits

__all__ = ["OPTIONS", "limits"]

_USUAL = Limits()
_STEPS = Option("steps", _USUAL.steps, "most steps of Z3 for one question", least=1)
_MILLISECONDS = Option(
    "milliseconds", _USUAL.milliseconds, "longest time for one question, in milliseconds", least=1
)
_MEGABYTES = Option("megabytes", _USUAL.megabytes, "most memory that Z3 may take, in MB", least=1)
_SECONDS = Option("seconds", _USUAL.seconds, "longest time for all questions about a map")

OPTIONS = (_STEPS, _MILLISECONDS, _MEGABYTES, _SECONDS)
"""The options of `undecided-step`."""


def limits(context: Context) -> Limits:
    """The limits that are set for one map."""
    given = context.settings.options.get("LOG006", {})
    return Limits(**{option.name: given.get(option.name, option.default) for option in OPTIONS})
