"""What would change a verdict: all single changes, smallest sets and samples, beside evaluating.

    python benchmarks/change.py [SIZE ...]

For each family of theories (those of `grounded_rules.py`) and each size (1,000 and 10,000 rules or
premises unless others are given) ten literals are asked about, drawn from those that are in.
Times are seconds of processor time. *one* is one evaluation; *all single* works out what becomes of
the ten without each premise in turn, and *faster by* compares it with one evaluation for each;
*smallest* finds the smallest sets of premises without which each of the ten falls, together, and
*size* is the largest; *10,000 drawn* evaluates ten thousand random scenarios, and *faster by*
compares it with as many evaluations.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from typing import TypeVar

from grounded_rules import FAMILIES

from buttress.model import Standing
from buttress.semantics import Theory, grounded
from buttress.semantics.change.influence import influences
from buttress.semantics.change.parallel import Parallel
from buttress.semantics.change.residual import Switchable
from buttress.semantics.change.smallest import smallest_sets
from buttress.semantics.change.switches import premise_switches
from buttress.semantics.probability.sampling import sampled
from buttress.semantics.translation import translate

SIZES = (1_000, 10_000)
ASKED = 10
DRAWN = 10_000

Result = TypeVar("Result")


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def row(theory: Theory) -> str:
    one, labelling = timed(lambda: grounded(theory))
    held = [x for x in theory.literals if labelling.literal(x) is Standing.IN]
    if not held:
        return "  (nothing is in)"
    asked = random.Random(1).sample(held, min(ASKED, len(held)))
    program = translate(theory).program
    goals = [program.numbers[literal] for literal in asked]

    def switchable() -> Switchable:
        translation = translate(theory)
        return Switchable(translation.program, premise_switches(translation))

    single, _ = timed(lambda: influences(switchable(), goals))
    board = switchable()
    smallest, sets = timed(
        lambda: [
            smallest_sets(Parallel(board.residual([goal])), 0, is_true=False) for goal in goals
        ]
    )
    count = len(board.switches)
    size = max((found.size or 0 for found in sets), default=0)
    parallel = Parallel(board.residual(goals[:1]))
    chances = [0.9] * len(parallel.residual.switches)
    drawn, _ = timed(lambda: sampled(parallel, chances, DRAWN, seed=0))
    return (
        f"{one:>8.3f}{count:>9,}{single:>12.3f}{one * count / single:>11,.0f}{smallest:>10.3f}"
        f"{size:>6}{drawn:>14.3f}{one * DRAWN / max(drawn, 1e-4):>11,.0f}"
    )


def main() -> None:
    sizes = tuple(int(size) for size in sys.argv[1:]) or SIZES
    print(
        f"{'family':<16}{'size':>8}{'one':>8}{'premises':>9}{'all single':>12}{'faster by':>11}"
        f"{'smallest':>10}{'size':>6}{'10,000 drawn':>14}{'faster by':>11}"
    )
    for family in FAMILIES:
        for size in sizes:
            print(f"{family.__name__:<16}{size:>8,}{row(family(size))}", flush=True)


if __name__ == "__main__":
    main()
