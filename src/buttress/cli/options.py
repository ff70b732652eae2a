"""Options that many commands have, so that they are called and explained alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

__all__ = ["merge_option", "order_option", "text_or"]

Command = TypeVar("Command", bound=Callable[..., Any])


def text_or(*others: str, writes: str) -> Callable[[Command], Command]:
    """`--format`: text, or one of some other forms; the command is given it as `form`."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(["text", *others]),
        default="text",
        show_default=True,
        help=f"How to write {writes}.",
    )


def merge_option(command: Command) -> Command:
    """`--merge`: the command is given whether all files are to be read as one map."""
    return click.option("--merge", is_flag=True, help="Read all files as one map.")(command)


def order_option(command: Command) -> Command:
    """`--order`: the command is given the name of the order by which priorities compare."""
    return click.option(
        "--order",
        default="elitist",
        show_default=True,
        metavar="NAME",
        help="How priorities compare arguments: elitist or democratic.",
    )(command)
