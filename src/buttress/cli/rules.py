"""`buttress rules`: what `check` looks for."""

from __future__ import annotations

import click

from buttress.checks import load_rules
from buttress.cli.colour import wants_colour
from buttress.cli.explaining import explained, known_rules, rules_named, terminal_width
from buttress.cli.options import text_or
from buttress.cli.printing import print_text

__all__ = ["command"]


@click.command()
@click.argument("rules", nargs=-1)
@text_or("json", writes="the rules")
def command(rules: tuple[str, ...], *, form: str) -> None:
    """List the rules that `check` knows, or explain some.

    RULES are codes, names or families: SUP001, unsupported-claim, SUP. A single rule is explained
    in full.
    """
    entries = known_rules()
    found = load_rules(rules_named(rules, entries) if rules else entries)
    from buttress import report  # noqa: PLC0415  after what may end here

    if form == "json":
        print_text(report.rules_as_json(found))
    elif len(found) == 1:
        print_text(explained(found[0], entries))
    else:
        print_text(report.rules_as_text(found, width=terminal_width(), colour=wants_colour()))
