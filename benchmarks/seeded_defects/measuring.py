"""Counting what is found of what was planted, and what is said of sound maps."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

import attrs

from buttress.checks import ENTRIES, Finding
from buttress.model import Severity
from seeded_defects.planter import Planted, Planter
from seeded_defects.sound import SoundMap, findings, read

__all__ = ["Measurement", "Missed", "Quiet", "measure_planter", "measure_quiet"]


@attrs.frozen
class Missed:
    """A planted defect that its rule did not tell."""

    map: str
    planted: Planted


@attrs.define
class Measurement:
    """What became of the defects of one kind."""

    code: str
    kind: str
    planted: int = 0
    found: int = 0
    missed: list[Missed] = attrs.field(factory=list)
    side: Counter[str] = attrs.field(factory=Counter)
    """By code, in how many planted maps another rule that is on by default cried wolf."""


@attrs.define
class Quiet:
    """What the rules say of sound maps."""

    maps: int = 0
    hand_written: int = 0
    statements: int = 0
    findings: Counter[str] = attrs.field(factory=Counter)
    examples: list[str] = attrs.field(factory=list)
    """The findings in words, for whoever mends a rule or a map."""

    @classmethod
    def sum(cls, parts: Iterable[Quiet]) -> Quiet:
        """What several batches of maps come to."""
        total = cls()
        for part in parts:
            total.maps += part.maps
            total.hand_written += part.hand_written
            total.statements += part.statements
            total.findings += part.findings
            total.examples += part.examples
        return total


def _identity(finding: Finding) -> tuple[object, ...]:
    return finding.code, finding.statement, finding.argument, finding.message


def _new(found: Iterable[Finding], before: Iterable[Finding]) -> list[Finding]:
    """The findings that were not there before the planting."""
    left = Counter(_identity(finding) for finding in before)
    new = []
    for finding in found:
        if left[_identity(finding)] > 0:
            left[_identity(finding)] -= 1
        else:
            new.append(finding)
    return new


_DEFAULT = [entry.code for entry in ENTRIES if entry.default]


@cache
def _before(sound: SoundMap, select: tuple[str, ...]) -> tuple[Finding, ...]:
    return findings(sound.map, sound.path, select)


def measure_planter(
    planter: Planter, maps: Sequence[SoundMap], times: int, seed: int
) -> Measurement:
    """Plant a defect in the maps in turn, until it was planted so often, and look for it."""
    chance = random.Random(f"{seed} {planter.code} {planter.kind}")
    result = Measurement(planter.code, planter.kind)
    fitting = list(maps)
    chance.shuffle(fitting)
    select = list(dict.fromkeys([*_DEFAULT, planter.code]))
    turns = 0
    while fitting and result.planted < times and turns < 20 * times:
        sound = fitting[turns % len(fitting)]
        turns += 1
        planted = planter.plant(sound, chance)
        if planted is None:
            if turns > 4 * len(maps) and result.planted == 0:
                break
            continue
        result.planted += 1
        before = _before(sound, tuple(select))
        new = _new(findings(read(planted.text, sound.path), sound.path, select), before)
        told = [f for f in new if f.code == planter.code and planted.is_told_by(f)]
        if told:
            result.found += 1
        else:
            result.missed.append(Missed(sound.name, planted))
        result.side.update(
            {
                f.code
                for f in new
                if f.code != planter.code
                and f.severity is not Severity.INFO
                and not f.code.startswith(tuple(planter.brings) or ("-",))
                and f.code in _DEFAULT
            }
        )
    return result


def _concerns(code: str, sound: SoundMap) -> bool:
    """Whether a map asks for a rule that is off by default: grades, or terms that hold hands."""
    if code in {"SUP013", "SUP014"}:
        return sound.name.startswith("formal")
    return code != "SRC008" or " grade: " in sound.text


def measure_quiet(maps: Iterable[SoundMap], select: Sequence[str] = ()) -> Quiet:
    """What is said of maps in which nothing is wrong."""
    quiet = Quiet()
    for sound in maps:
        quiet.maps += 1
        quiet.hand_written += sound.is_hand_written
        quiet.statements += len(sound.map.statements)
        for finding in findings(sound.map, sound.path, select):
            if not _concerns(finding.code, sound):
                continue
            quiet.findings[finding.code] += 1
            quiet.examples.append(f"{sound.name}: {finding.code} {finding.message}")
    return quiet
