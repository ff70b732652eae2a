"""`buttress rules`: what `check` looks for."""

from __future__ import annotations

import click

from buttress.checks import UnknownRuleError, load_rules, select_rules
from buttress.cli.printing import print_text
from buttress.cli.reading import Failure

__all__ = ["command"]


@click.command()
@click.argument("rules", nargs=-1)
def command(rules: tuple[str, ...]) -> None:
    """List the rules that `check` knows, or explain some.

    RULES are codes, names or families: SUP001, unsupported-claim, SUP. A single rule is explained
    in full.
    """
    try:
        found = load_rules(select_rules(rules))
    except UnknownRuleError as error:
        raise Failure(str(error)) from None
    if len(found) == 1:
        rule = found[0]
        print_text(f"{rule.code} {rule.name} ({rule.severity})\n\n{rule.documentation.text}")
        return
    longest = max(len(rule.name) for rule in found)
    print_text(
        "\n".join(
            f"{rule.code}  {rule.severity:<7}  {rule.name:<{longest}}  {rule.documentation.summary}"
            for rule in found
        )
    )
