"""What a command ends with where the call or the machine is at fault."""

from __future__ import annotations

import click

__all__ = ["Failure"]


class Failure(click.ClickException):
    """Something outside the maps went wrong: the call or the machine. Exit status 2."""

    exit_code = 2
