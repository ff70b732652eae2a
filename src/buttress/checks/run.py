"""Running rules over a map."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import attrs

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.registry import Entry, all_entries, load_rules
from buttress.checks.rule import Rule
from buttress.checks.selection import select_rules
from buttress.checks.settings import DEFAULT_SETTINGS, Settings
from buttress.checks.signs import signs_for
from buttress.checks.summary import Summary
from buttress.checks.waiver import Waived
from buttress.model import ArgumentMap, Severity, Span
from buttress.model.collector import collector_paused

__all__ = [
    "CheckResult",
    "SettingsOf",
    "check",
    "check_all",
    "chosen_rules",
    "findings_in",
    "settings_of",
]

_IDLE_WAIVER = "CFG002"

SettingsOf = Settings | Callable[[ArgumentMap], Settings]
"""The settings of every map, or a function that knows each map's own."""


@attrs.frozen
class CheckResult:
    """The findings, in reading order, and how many there are of what.

    `failing` are those at or above the severity from which a check of their map has failed;
    `waived` are not among the findings, and neither are those that a baseline has as `known`.
    `ran` holds the codes of the rules that ran, or had nothing to look at.
    """

    findings: tuple[Finding, ...]
    summary: Summary
    failing: tuple[Finding, ...] = ()
    waived: tuple[Waived, ...] = ()
    known: tuple[Finding, ...] = ()
    ran: frozenset[str] = frozenset()

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings that are as severe or more."""
        return tuple(f for f in self.findings if f.severity.rank >= severity.rank)


def check(
    map: ArgumentMap,
    *,
    select: Iterable[str] | str = (),
    ignore: Iterable[str] | str = (),
    extend_select: Iterable[str] | str = (),
    settings: SettingsOf | None = None,
) -> CheckResult:
    """What the rules have to say about a map.

    `select`, `extend_select` and `ignore` take codes (`SUP001`), names (`unsupported-claim`) and
    families (`SUP`); without `select` the rules run that the settings choose. Without `settings`
    these are what the map's own front matter says; nothing is read from disk.

    Raises:
        UnknownRuleError: a selector fits no rule.
    """
    return check_all(
        [map], select=select, ignore=ignore, extend_select=extend_select, settings=settings
    )


def check_all(
    maps: Sequence[ArgumentMap],
    *,
    select: Iterable[str] | str = (),
    ignore: Iterable[str] | str = (),
    extend_select: Iterable[str] | str = (),
    settings: SettingsOf | None = None,
) -> CheckResult:
    """What the rules have to say about several maps, each judged by itself.

    What two maps have to say alike about a file that both include is said once. `settings` may
    be a function from a map to its settings, such as a `Configuration`.

    Raises:
        UnknownRuleError: a selector fits no rule.
    """
    with collector_paused():
        return _checked(maps, select, ignore, extend_select, settings)


def _checked(
    maps: Sequence[ArgumentMap],
    select: Iterable[str] | str,
    ignore: Iterable[str] | str,
    extend_select: Iterable[str] | str,
    settings: SettingsOf | None,
) -> CheckResult:
    findings: dict[tuple[object, ...], tuple[Finding, Severity]] = {}
    waived: dict[tuple[object, ...], Waived] = {}
    ran: set[str] = set()
    for map in maps:
        own = settings_of(map, settings)
        entries = _chosen(own, select, ignore, extend_select)
        context = Context(map, own, frozenset(entry.code for entry in entries))
        ran.update(context.running)
        kept, let_stand = _judged(context, _loaded(context, entries))
        for finding in kept:
            findings.setdefault(_identity(finding), (finding, own.fail_on))
        for each in let_stand:
            waived.setdefault(_identity(each.finding), each)
    in_use = {_place(each.waiver.span) for each in waived.values()} - {None}
    told = [
        (finding, limit)
        for finding, limit in findings.values()
        if finding.code != _IDLE_WAIVER or _place(finding.span) not in in_use
    ]
    reported = tuple(finding for finding, _ in told)
    failing = tuple(finding for finding, limit in told if finding.severity.rank >= limit.rank)
    return CheckResult(
        reported,
        Summary.of(maps, reported),
        failing,
        tuple(waived.values()),
        ran=frozenset(ran),
    )


def settings_of(map: ArgumentMap, settings: SettingsOf | None = None) -> Settings:
    """The settings that a map is checked with; without any said, those of its front matter."""
    if isinstance(settings, Settings):
        return settings
    if settings is not None:
        return settings(map)
    if "buttress" not in map.settings:
        return DEFAULT_SETTINGS
    from buttress.checks.configuration import Configuration  # noqa: PLC0415  most maps have none

    return Configuration()(map)


def chosen_rules(
    context: Context,
    *,
    select: Iterable[str] | str = (),
    ignore: Iterable[str] | str = (),
    extend_select: Iterable[str] | str = (),
) -> tuple[Rule, ...]:
    """The rules that its settings choose and that could say something of a map, loaded.

    Raises:
        UnknownRuleError: a selector fits no rule.
    """
    return _loaded(context, _chosen(context.settings, select, ignore, extend_select))


def _chosen(
    settings: Settings,
    select: Iterable[str] | str,
    ignore: Iterable[str] | str,
    extend_select: Iterable[str] | str,
) -> tuple[Entry, ...]:
    return select_rules(
        select,
        ignore,
        extend_select=extend_select,
        start=settings.rules,
        entries=all_entries(settings.plugins),
    )


def _loaded(context: Context, entries: Iterable[Entry]) -> tuple[Rule, ...]:
    signs = context.derived(signs_for)
    return load_rules(entry for entry in entries if entry.concerns(signs))


def findings_in(context: Context, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """What some rules have to say about one map, in reading order, without what is waived."""
    with collector_paused():
        return _judged(context, rules)[0]


def _judged(
    context: Context, rules: Iterable[Rule]
) -> tuple[tuple[Finding, ...], tuple[Waived, ...]]:
    found = [finding for rule in rules for finding in rule.found(context)]
    kept, waived = list[Finding](), list[Waived]()
    if context.may_waive:
        from buttress.checks.waiving import waivers_of  # noqa: PLC0415  few maps waive anything

        waivers = context.derived(waivers_of)
        for finding in found:
            covering = waivers.covering(finding)
            if covering:
                waived.append(Waived(finding, covering[0]))
            else:
                kept.append(finding)
    else:
        kept = found
    place = _place_in(context.map)
    waived.sort(key=lambda each: place(each.finding))
    return tuple(sorted(kept, key=place)), tuple(waived)


def _place_in(map: ArgumentMap) -> Callable[[Finding], tuple[int, int]]:
    """By place; what has no place comes last, in the order of the rules."""
    documents = {id(document): number for number, document in enumerate(map.documents)}

    def place(finding: Finding) -> tuple[int, int]:
        if finding.span is None:
            return len(documents) + 1, 0
        return documents.get(id(finding.span.document), len(documents)), finding.span.start

    return place


def _identity(finding: Finding) -> tuple[object, ...]:
    """Alike for findings that two maps have about a file that both include."""
    place = _place(finding.span)
    return (finding.code, finding.message, *place) if place else (id(finding),)


def _place(span: Span | None) -> tuple[object, ...] | None:
    """Where a stretch lies; None for a text that is in no file."""
    if span is None:
        return None
    within = span.document.stretch(span.start, span.end)
    if within is None:  # it runs over from one file into another
        return (span.path, span.line, span.column, span.end_line, span.end_column)
    file, start, end = within
    return None if file.path.startswith("<") else (file.path, start, end)
