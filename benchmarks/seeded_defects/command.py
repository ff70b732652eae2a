"""Plant defects, look for them, and write the table.

    python benchmarks/seeded_defects [--only CODES] [--times N] [--seed N] [--write FILE]

Without --write the table is printed, with what was missed where --only names rules.
"""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

from seeded_defects.measuring import Measurement, Quiet, measure_planter, measure_quiet
from seeded_defects.planters import PLANTERS
from seeded_defects.sound import SoundMap, generated_maps, hand_written_maps
from seeded_defects.table import page

__all__ = ["main"]

_SIZES = (20, 60, 120)
_LARGE = (20, 60, 120, 500, 2000)


@cache
def _maps(seed: int) -> list[SoundMap]:
    """The maps that defects are planted in."""
    return hand_written_maps() + generated_maps(_SIZES, seed)


def _measure(work: tuple[int, int, int]) -> Measurement:
    number, times, seed = work
    return measure_planter(PLANTERS[number], _maps(seed), times, seed)


def _measure_quiet(seed: int) -> Quiet:
    maps = hand_written_maps() if seed == 0 else generated_maps(_LARGE, seed)
    return measure_quiet(maps, ["ALL"])


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and tell."""
    options = _parser().parse_args(arguments)
    only = tuple(options.only.split(",")) if options.only else ("",)
    numbers = [n for n, planter in enumerate(PLANTERS) if planter.code.startswith(only)]
    with ProcessPoolExecutor(options.workers) as pool:
        quiet = list(pool.map(_measure_quiet, range(4)))
        work = [(number, options.times, options.seed) for number in numbers]
        measured = list(pool.map(_measure, work))
    text = page(measured, Quiet.sum(quiet))
    if options.write:
        options.write.write_text(text, encoding="utf-8")
    else:
        print(text)
    if options.only:
        _tell_missed(measured, options.seed)


def _tell_missed(measured: Sequence[Measurement], seed: int) -> None:
    texts = {sound.name: sound.text for sound in _maps(seed)}
    for each in measured:
        for missed in each.missed[:3]:
            print(f"\n{each.code} {each.kind}: missed in {missed.map}")
            before, after = texts[missed.map].split("\n"), missed.planted.text.split("\n")
            print("\n".join(difflib.unified_diff(before, after, lineterm="", n=1)))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="seeded_defects", description=__doc__)
    parser.add_argument("--only", help="measure the rules with these codes, as SUP,CON004")
    parser.add_argument("--times", type=int, default=50, help="plantings of each kind")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other places")
    parser.add_argument("--workers", type=int, default=2, help="processes")
    parser.add_argument("--write", type=Path, help="write the page into this file")
    return parser
