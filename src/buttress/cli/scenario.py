"""`--without`, `--assume` and `--reject`: judging a map as if things were otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

import click

from buttress.cli.reading import Failure
from buttress.model import ArgumentMap

if TYPE_CHECKING:
    from buttress.semantics.change.scenario import Scenario

__all__ = ["one_map_for", "with_scenario"]

_Command = TypeVar("_Command", bound=Callable[..., Any])


def with_scenario(command: _Command) -> _Command:
    """Add the options of a scenario; the command gets it as the argument `scenario`.

    It is empty, and so false, where none of them is used.
    """

    @wraps(command)
    def run(
        *args: Any,
        without: tuple[str, ...],
        assume: tuple[str, ...],
        reject: tuple[str, ...],
        **options: Any,
    ) -> Any:
        from buttress.semantics.change.scenario import Scenario  # noqa: PLC0415

        return command(*args, scenario=Scenario(without, assume, reject), **options)

    found: Any = run
    for name, said in (
        ("--reject", "Judge as if TITLE were out come what may, with all that it attacks free."),
        ("--assume", "Judge as if TITLE were granted, until something speaks against it."),
        ("--without", "Judge as if TITLE were no longer known. [T], <T> or T; repeatable."),
    ):
        found = click.option(name, multiple=True, metavar="TITLE", help=said)(found)
    return found  # type: ignore[no-any-return]


def one_map_for(scenario: Scenario, maps: Sequence[ArgumentMap]) -> None:
    """See to it that a scenario is about one map.

    Raises:
        Failure: there are several.
    """
    if scenario and len(maps) > 1:
        names = "\n".join(f"  {each.path}" for each in maps)
        raise Failure(
            f"--without, --assume and --reject are about one map; there are {len(maps)}:\n{names}\n"
            "Name one, or add --merge."
        )
