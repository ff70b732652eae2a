"""Whether a terminal should see colour."""

from __future__ import annotations

import os
import sys

__all__ = ["wants_colour"]


def wants_colour() -> bool:
    """Only on a terminal, and not where `NO_COLOR` is set (https://no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty()
