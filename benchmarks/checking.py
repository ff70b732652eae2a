"""Checking beside reading: how much longer than reading a map all default rules take.

    python benchmarks/checking.py [SIZE ...]

For each style and size (1,000, 10,000 and 100,000 statements unless others are given) a generated
text is read to a map, its relations resolved, and the map checked, in a process of its own: the
better of two times for each. The ratio is that of a run, reading and checking, to reading alone;
the target is at most 3. The slowest rules of the largest map
of each style are named with their times, as they run after one another on one context, so that
what several share counts for the first that needs it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from seeded_defects.generating import generate
from texts import STYLES

SIZES = (1_000, 10_000, 100_000)

_PROGRAM = """
import gc, json, sys, time
from buttress.argdown import loads
from buttress.checks import check, load_rules, select_rules
from buttress.checks.context import Context

text = sys.stdin.read()
reading = checking = float("inf")
for _ in range(2):
    start = time.perf_counter()
    map = loads(text)
    map.relations  # resolved when first asked for
    reading = min(reading, time.perf_counter() - start)
for _ in range(2):
    map = loads(text)
    map.relations
    start = time.perf_counter()
    findings = len(check(map).findings)
    checking = min(checking, time.perf_counter() - start)
context, slow = Context(map), []
gc.disable()  # as a check does
for rule in load_rules(select_rules()):
    start = time.perf_counter()
    for _ in rule.check(context):
        pass
    slow.append((time.perf_counter() - start, rule.code))
print(json.dumps({
    "statements": len(map.statements), "findings": findings, "reading": reading,
    "checking": checking, "slow": sorted(slow, reverse=True)[:5],
}))
"""


def _texts_style(name: str, *, data: bool) -> Callable[[int], str]:
    """A style of `texts.py`, whose lines are as many as it takes for so many statements."""
    lines = {"relations": 10 / 6, "structures": 10 / 3}[name]
    return lambda size: STYLES[name](int(size * lines), data=data)


def _shape(name: str) -> Callable[[int], str]:
    """A sound map of the benchmark of seeded defects."""

    def text(size: int) -> str:
        return generate(name, size, 1).text

    return text


_STYLES: dict[str, Callable[[int], str]] = {
    "relations": _texts_style("relations", data=False),
    "relations with data": _texts_style("relations", data=True),
    "structures": _texts_style("structures", data=False),
    "structures with data": _texts_style("structures", data=True),
    "sound outline": _shape("relations"),
    "sound structures": _shape("structures"),
    "sound debate": _shape("debate"),
    "sound estimate": _shape("estimate"),
}


def _measure(text: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], input=text, check=True, capture_output=True, text=True
    )
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def main() -> None:
    sizes = tuple(int(size) for size in sys.argv[1:]) or SIZES
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}; seconds")
    head = ("style", "statements", "findings", "reading", "checking", "ratio")
    print("{:<22}{:>11}{:>10}{:>10}{:>10}{:>7}".format(*head))
    for style, write in _STYLES.items():
        for size in sizes:
            found = _measure(write(size))
            reading, checking = float(str(found["reading"])), float(str(found["checking"]))
            numbers = f"{found['statements']:>11,}{found['findings']:>10,}"
            ratio = (reading + checking) / reading
            times = f"{reading:>10.3f}{checking:>10.3f}{ratio:>7.2f}"
            print(f"{style:<22}{numbers}{times}", flush=True)
        slow = found["slow"]
        assert isinstance(slow, list)
        print("  slowest: " + ", ".join(f"{code} {seconds:.2f}" for seconds, code in slow))


if __name__ == "__main__":
    main()
