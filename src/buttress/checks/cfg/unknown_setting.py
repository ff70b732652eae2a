"""CFG003: unknown setting."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.cfg.issues import issues, map_issues
from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.model import Severity

__all__ = ["unknown_setting"]


@rule("CFG003", "unknown-setting", Severity.WARNING)
def unknown_setting(context: Context) -> Iterator[Finding]:
    """A setting has a key that is not known here.

    What it does:
        Reports keys of a settings file, or below `buttress` in a map's front matter, that are
        not known or not read at this place, and options that a rule does not have; likewise
        keys below Argdown's own `selection`, `map`, `group`, `color`, `dot` and `images`. Where
        a known key is spelt much like it, it is named.

    Why it matters:
        Such a key does nothing. Who wrote it believes that something is checked, or left alone,
        and it is not.

    Example:
        ===
        buttress:
          ingore: [SUP003]
        ===

        [Rain]: It has rained.

    How to mend it:
        Correct the key, or remove it. The reference of settings lists those there are.

    Source:
        The settings of Buttress.
    """
    yield from issues(unknown_setting, context)
    yield from map_issues(unknown_setting, context, is_unknown=True)
