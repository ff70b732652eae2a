"""CFG002: idle waiver."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.registry import ENTRIES, all_entries, load_rules
from buttress.checks.rule import rule
from buttress.checks.selection import UnknownRuleError, fitting_rules
from buttress.checks.waiver import Waiver
from buttress.checks.waiving import Waivers, waivers_of
from buttress.model import Severity

__all__ = ["idle_waiver"]


@rule("CFG002", "idle-waiver", Severity.WARNING)
def idle_waiver(context: Context) -> Iterator[Finding]:
    """A waiver waives nothing.

    What it does:
        Reports waivers, in the map or in the settings, that cover no finding of the rules that
        they name, and those that name no rule there is. A waiver of rules that do not run here
        is left alone, and so is one in the settings that may cover something in a file that
        was not checked.

    Why it matters:
        The gap has been closed, or the waiver stands beside the wrong element. Left there, it
        will hide the next finding of its kind, which nobody has judged.

    Example:
        [Rain]: It has rained.
          + [Wet]: The street is wet. {basis: observation, waive: {SUP001: seen by all}}

    How to mend it:
        Remove the waiver, or put it beside the element that the finding is about.

    Source:
        Unused suppressions as linters report them (ESLint's unused directives, Ruff's RUF100).
    """
    if not context.may_waive:
        return
    waivers = context.derived(waivers_of)
    if not waivers.all:
        return
    running = _running(context)
    in_use = _in_use(waivers, running, context)
    for waiver in waivers.all:
        if not waiver.codes:
            yield _misnamed(waiver, context)
        elif _is_idle(waiver, running, in_use) and _is_for(context, waiver, waivers):
            yield idle_waiver.finding(
                f"The waiver of {waiver.rule} waives nothing.",
                span=waiver.span,
                help="remove it, or put it beside what the finding is about",
            )


def _is_idle(waiver: Waiver, running: frozenset[str], in_use: set[Waiver]) -> bool:
    """Whether it could have covered something, and covers nothing."""
    has_run = not running.isdisjoint(waiver.codes)
    return waiver.is_whole and has_run and waiver not in in_use


def _running(context: Context) -> frozenset[str]:
    """The codes of the rules that the settings choose; what is waived of others is not known."""
    codes = context.settings.rules
    if codes is None:
        codes = tuple(entry.code for entry in ENTRIES if entry.default)
    return frozenset(code for code in codes if not code.startswith("CFG"))


def _in_use(waivers: Waivers, running: frozenset[str], context: Context) -> set[Waiver]:
    wanted = running.intersection(code for waiver in waivers.all for code in waiver.codes)
    entries = all_entries(context.settings.plugins)
    in_use: set[Waiver] = set()
    for each in load_rules(entry for entry in entries if entry.code in wanted):
        for finding in each.found(context):
            in_use.update(waivers.covering(finding))
    return in_use


def _is_for(context: Context, waiver: Waiver, waivers: Waivers) -> bool:
    """Whether a file of the map is among those that the waiver is for."""
    if waiver.path is None:
        return True
    files = (file.path for document in context.map.documents for file in document.files)
    return any(waivers.reaches(waiver, path) for path in files)


def _misnamed(waiver: Waiver, context: Context) -> Finding:
    try:
        fitting_rules(waiver.rule, all_entries(context.settings.plugins))
    except UnknownRuleError as error:
        why = str(error)
    end = "" if why.endswith("?") else "."
    return idle_waiver.finding(
        f"The waiver waives nothing: {why}{end}",
        span=waiver.span,
        help="name the rule by its code, as SUP001, or by its name",
    )
