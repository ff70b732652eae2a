"""CFG004: invalid setting."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from buttress.checks.cfg.issues import issues, map_issues
from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.rule import rule
from buttress.model import Severity

__all__ = ["invalid_setting"]


@rule("CFG004", "invalid-setting", Severity.ERROR)
def invalid_setting(context: Context) -> Iterator[Finding]:
    """A setting has a value that it cannot take.

    What it does:
        Reports settings whose value is of the wrong kind, names a rule or profile that does not
        exist, or leads to a file that is not there or lies outside the project; and settings
        files that are not TOML. Where it is one of Argdown's settings for the picture, such as
        `color`, that is a warning.

    Why it matters:
        The value is not used: the check runs as if it had not been written, and may be milder,
        or sterner, than its author meant it to be.

    Example:
        ===
        buttress:
          severity:
            SUP003: fatal
        ===

        [Rain]: It has rained.

    How to mend it:
        Give a value of the kind that the message asks for.

    Source:
        The settings of Buttress.
    """
    yield from issues(invalid_setting, context)
    for finding in map_issues(invalid_setting, context, is_unknown=False):
        yield attrs.evolve(finding, severity=Severity.WARNING)
