"""The page of the documentation that tells what was measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from buttress.checks import ENTRIES
from seeded_defects.measuring import Measurement, Quiet
from seeded_defects.planters import PLANTERS

__all__ = ["WITHOUT", "page"]

WITHOUT = {
    "LOG005": "it tells of the installation, not of the map.",
    "LOG006": "whether a formula is decided in time depends on the machine.",
}
"""Why no defect is planted for a rule."""

_HEAD = """\
# Seeded defects

How far can the checks be trusted? `python benchmarks/seeded_defects` takes maps in which nothing is
wrong, plants one defect at a place given by chance, and looks whether the rule that is made for it
tells the defect there. It also counts what the rules say of the maps as they were. This page is
written by it.

The sound maps are {hand} that were written by hand, each of another kind of debate, and maps that
a generator makes: trees of arguments, outlines, chains of inferences, debates with objections and
answers, estimates with likelihoods, proofs, arguments by schemes, and maps of texts that they
quote. Defects are planted in maps of 20 to 120 statements; false alarms are counted on {maps} maps
of 20 to 2,000 statements, {statements:,} in all.

A defect is **found** where its rule has a finding that was not there before the planting and that
names the statement or argument concerned or stands on its lines. A **false alarm** is any finding
on a sound map, information included; the rate is the number of findings for every 100 statements.
Of the rules that are off by default, [SRC008](#src008) is counted on maps that give grades, and
[SUP013](#sup013) and [SUP014](#sup014) on those whose terms are made to meet.

Of {planted:,} defects planted for rules that are on by default {found:,} were found
({share}). These rules gave {alarms} false alarms ({rate} for every 100 statements).

The numbers say that the rules do what they are made for, on maps that use the words that Buttress
knows. They do not say how much of what is wrong with an argument a program can see: a premise that
is false, or does not bear on the conclusion, is in no list of defects. Nor is the vocabulary of the
generated maps as rich as a language; the rules on wording see less in real texts.
"""


def page(measured: Sequence[Measurement], quiet: Quiet) -> str:
    """The whole page, in Markdown."""
    return "\n".join([*_introduction(measured, quiet), *_rules(measured, quiet), *_kinds(measured)])


_DEFAULT = {entry.code for entry in ENTRIES if entry.default}


def _share(part: int, whole: int) -> str:
    """Rounded down, so that 100 means all."""
    return f"{1000 * part // whole / 10:.1f}\u00a0%" if whole else "–"


def _rate(findings: int, statements: int) -> str:
    return f"{100 * findings / statements:.2f}"


def _introduction(measured: Sequence[Measurement], quiet: Quiet) -> Iterator[str]:
    own = [each for each in measured if each.code in _DEFAULT]
    planted, found = sum(m.planted for m in own), sum(m.found for m in own)
    alarms = sum(count for code, count in quiet.findings.items() if code in _DEFAULT)
    yield _HEAD.format(
        hand=quiet.hand_written,
        maps=quiet.maps,
        statements=quiet.statements,
        planted=planted,
        found=found,
        share=_share(found, planted),
        alarms=alarms or "no",
        rate=_rate(alarms, quiet.statements),
    )


def _rules(measured: Sequence[Measurement], quiet: Quiet) -> Iterator[str]:
    yield "## By rule\n"
    yield "| rule | on by default | planted | found | share | false alarms per 100 statements |"
    yield "| --- | --- | ---: | ---: | ---: | ---: |"
    for entry in ENTRIES:
        mine = [each for each in measured if each.code == entry.code]
        if not mine:
            continue
        planted, found = sum(m.planted for m in mine), sum(m.found for m in mine)
        name = f"[{entry.code}](#{entry.code.lower()}) {entry.name}"
        row = (name, "yes" if entry.default else "no", planted, found, _share(found, planted))
        alarms = _rate(quiet.findings[entry.code], quiet.statements)
        yield f"| {' | '.join(map(str, row))} | {alarms} |"
    yield from _without()


def _without() -> Iterator[str]:
    planted = {planter.code for planter in PLANTERS}
    left = [entry for entry in ENTRIES if entry.code not in planted]
    if left:
        yield "\nNothing is planted for these rules:\n"
    for entry in left:
        why = WITHOUT.get(entry.code, "there is no planter yet.")
        yield f"- [{entry.code}](#{entry.code.lower()}) {entry.name}: {why}"


def _kinds(measured: Sequence[Measurement]) -> Iterator[str]:
    yield "\n## By kind of defect\n"
    yield "Other rules may rightly say something of the same defect: a misspelt reference leaves a"
    yield "conclusion without its support. The last column counts the findings of rules that are on"
    yield "by default, warnings and errors, for which the defect gives no reason.\n"
    yield "| defect | rule | planted | found | share | besides |"
    yield "| --- | --- | ---: | ---: | ---: | --- |"
    for each in sorted(measured, key=lambda each: _order(each.code)):
        row = (each.kind, each.code, each.planted, each.found)
        share = _share(each.found, each.planted)
        yield f"| {' | '.join(map(str, row))} | {share} | {_side(each.side)} |"
    yield ""


def _order(code: str) -> int:
    return [entry.code for entry in ENTRIES].index(code)


def _side(side: Counter[str]) -> str:
    return ", ".join(_counted(sorted(side.items())))


def _counted(pairs: Iterable[tuple[str, int]]) -> Iterator[str]:
    for code, count in pairs:
        yield f"{code} {count}"
