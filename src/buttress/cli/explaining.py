"""How commands find rules by their names, and explain one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from shutil import get_terminal_size

from buttress.checks import Entry, Rule, UnknownRuleError, select_rules
from buttress.cli.colour import wants_colour
from buttress.cli.reading import Failure
from buttress.model import ButtressError

__all__ = ["explained", "known_rules", "rules_named", "terminal_width"]


def known_rules() -> tuple[Entry, ...]:
    """Every rule, with those of the plugins that the settings of this folder name.

    Raises:
        Failure: the settings cannot be read.
    """
    from buttress.checks.configuration import configuration_for  # noqa: PLC0415  reads files

    try:
        return configuration_for(Path.cwd()).entries
    except ButtressError as error:
        raise Failure(str(error)) from None


def rules_named(names: Iterable[str], entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The rules that some codes, names or families stand for.

    Raises:
        Failure: there is no such rule; it names those that are near.
    """
    try:
        return select_rules(names, entries=entries)
    except UnknownRuleError as error:
        raise Failure(str(error)) from None


def explained(rule: Rule, entries: Sequence[Entry]) -> str:
    """A rule's documentation as wide as the terminal."""
    from buttress import report  # noqa: PLC0415  after what may end here
    from buttress.checks.configuration.effects import effects_on  # noqa: PLC0415

    effects = effects_on(rule, entries)
    return report.rule_as_text(rule, effects, width=terminal_width(), colour=wants_colour())


def terminal_width() -> int:
    """The columns of the terminal; 80 where there is none."""
    return get_terminal_size().columns
