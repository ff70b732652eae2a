"""Options whose values are kept in the context, for whoever needs them there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

__all__ = ["kept_option", "kept_value"]

_Command = TypeVar("_Command", bound=Callable[..., Any])
_PREFIX = "buttress.option."


def kept_option(name: str, **attributes: Any) -> Callable[[_Command], _Command]:
    """An option that is no parameter of the command: `kept_value` knows what it is set to."""
    return click.option(name, expose_value=False, callback=_keep, **attributes)


def kept_value(name: str) -> Any:
    """What an option of the command that is being run is set to; None where it has no such one."""
    return click.get_current_context().meta.get(_PREFIX + name)


def _keep(context: click.Context, parameter: click.Parameter, value: object) -> None:
    context.meta[f"{_PREFIX}{parameter.name}"] = value
