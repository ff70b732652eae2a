"""SRC007: outdated evidence."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name
from buttress.checks.option import Option
from buttress.checks.rule import rule
from buttress.checks.src.places import value_place
from buttress.model import MetadataError, Severity, read_date

__all__ = ["outdated_evidence"]

_MAX_AGE = Option("max-age", 730, "number of days after which evidence is too old")


@rule("SRC007", "outdated-evidence", Severity.WARNING, default=False, options=(_MAX_AGE,))
def outdated_evidence(context: Context) -> Iterator[Finding]:
    """A claim rests on information that is older than the map allows.

    What it does:
        Reports a statement whose as_of is more than max-age days before the date in the map's
        front matter or, where that gives none, before today; also one whose as_of lies after
        the map's own date.

    Why it matters:
        A conclusion about now, drawn from how things were, is only as good as the assumption
        that nothing has changed since.

    Example:
        ===
        date: 2024-10-23
        ===

        [Strength]: The garrison has 400 men. {as_of: 2019-05-01, source: report}

    How to mend it:
        Find newer information, or say in the claim's words what time it is about.

    Source:
        ICD 203, standard 1 (quality and currency of sources); JP 2-0, timeliness.
    """
    most = outdated_evidence.value(_MAX_AGE, context)
    written = _date(context.map.settings.get("date"))
    reference = written or context.settings.today or datetime.datetime.now(tz=datetime.UTC).date()
    for statement in context.map.statements.values():
        as_of = statement.meta.as_of
        if as_of is None:
            continue
        age = (reference - as_of).days
        place = value_place(statement, "as_of", as_of.isoformat())
        if age > most:
            yield outdated_evidence.finding(
                f"{name(statement)} rests on information of {as_of.isoformat()}, {age:,} days "
                f"before {reference.isoformat()}; at most {most:,} are allowed.",
                statement,
                span=place,
                help="find newer information, or say in its words what time it is about",
            )
        elif age < 0 and written is not None:
            yield outdated_evidence.finding(
                f"{name(statement)} rests on information of {as_of.isoformat()}, after the map's "
                f"own date, {reference.isoformat()}.",
                statement,
                span=place,
                help="correct as_of, or the date in the front matter",
            )


def _date(value: object) -> datetime.date | None:
    try:
        return read_date(value)
    except MetadataError:
        return None
