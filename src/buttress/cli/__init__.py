"""The `buttress` command. Each subcommand is a module of its own, imported when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

__all__ = ["main"]

_COMMANDS = {
    "check": "Say where support is missing and what does not fit together.",
    "evaluate": "Work out which statements and arguments stand.",
    "sensitivity": "Say what each conclusion hangs on, and what would turn it.",
    "solve": "Solve abstract frameworks in the manner of the argumentation competitions.",
    "report": "Write one page for a person: what stands, why, and what is missing.",
    "map": "Draw the map.",
    "embed": "Renew what stands between markers in Markdown and HTML files.",
    "strength": "Work out how strong statements and arguments are.",
    "coverage": "Say which sentences of the sources are mapped.",
    "source": "Make and verify the records of source texts.",
    "convert": "Write the map in another format.",
    "schemes": "List argumentation schemes, search them, or show one.",
    "rules": "List the rules that `check` knows.",
    "explain": "Say why a conclusion stands or falls, or what a rule is about.",
}
"""Every command with the line that `--help` shows for it."""

_INTERRUPTED = 130
"""The exit status of what the user stops, as in a shell: 128 and the number of the signal."""


class _LazyGroup(click.Group):
    """Knows its commands by name and imports one when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command = import_module(f"buttress.cli.{cmd_name}").command
        assert isinstance(command, click.Command)  # noqa: S101
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("Stopped.", err=True)
            ctx.exit(_INTERRUPTED)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches  # noqa: PLC0415

            near = get_close_matches(args[0], _COMMANDS, n=1)
            if not near:
                raise
            message = f"{error.format_message()} Did you mean '{near[0]}'?"
            raise click.UsageError(message, ctx) from None


@click.group(
    cls=_LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="buttress", message="%(prog)s %(version)s")
def main() -> None:
    """Read, check, judge and draw structured arguments written in Argdown.

    A path is a file or a folder (all .argdown and .ad files below it); - reads standard input.
    """
