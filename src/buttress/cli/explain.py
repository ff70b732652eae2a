"""`buttress explain`: what a rule is about."""

from __future__ import annotations

import click

from buttress.cli.explaining import explained, known_rules, rules_named
from buttress.cli.printing import print_text
from buttress.cli.reading import Failure

__all__ = ["command"]


@click.command()
@click.argument("rule")
def command(rule: str) -> None:
    """Explain a rule: what it does, why it matters, and how to mend what it finds.

    RULE is a code or a name: SUP001, unsupported-claim.
    """
    if rule[:1] in ("[", "<"):
        raise Failure(
            f"only rules are explained so far; why {rule} stands or falls is told by "
            "`buttress report` and `buttress evaluate`"
        )
    entries = known_rules()
    found = rules_named([rule], entries)
    if len(found) != 1:
        codes = f"{found[0].code} to {found[-1].code}" if found else "none"
        raise Failure(
            f"one rule is explained at a time, and {rule} stands for {len(found)} ({codes}); "
            f"`buttress rules {rule}` lists them"
        )
    print_text(explained(found[0].load(), entries))
