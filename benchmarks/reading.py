"""Reading Argdown to the model, beside the reference implementation, in one run.

    python benchmarks/reading.py REFERENCE

REFERENCE is a folder in which `npm install @argdown/core@2.0.1` has been run. For each style,
with and without data blocks, texts of 1,000, 10,000 and 100,000 lines are read by both, each in
a process of its own: the best time of three readings, and the peak memory of a process that reads
once. The last two columns are ratios, Buttress to reference: below 1 is better.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from texts import STYLES

SIZES = (1_000, 10_000, 100_000)

_OURS = """
import json, resource, sys, time
from buttress.argdown import loads
text = open(sys.argv[1], encoding="utf-8").read()
best = float("inf")
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    map = loads(text)
    best = min(best, time.perf_counter() - start)
    count = len(map.statements)
    del map
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": best, "mb": peak, "statements": count}))
"""

_REFERENCE = """
import fs from "node:fs";
import { argdown } from "@argdown/core";
const input = fs.readFileSync(process.argv[2], "utf8");
let best = Infinity, count = 0;
for (let i = 0; i < Number(process.argv[3]); i++) {
  const start = performance.now();
  const r = argdown.run({ input, process: ["parse-input", "build-model"], logLevel: "silent" });
  best = Math.min(best, (performance.now() - start) / 1000);
  count = Object.keys(r.statements).length;
}
const mb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds: best, mb, statements: count }));
"""


def measure(command: list[str], cwd: Path | None = None) -> dict[str, float]:
    done = subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def measure_both(command: list[str], cwd: Path | None) -> dict[str, float]:
    return measure([*command, "3"], cwd) | {"mb": measure([*command, "1"], cwd)["mb"]}


def main() -> None:
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    reference = Path(sys.argv[1]).resolve()
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}; seconds and MB")
    head = ("style", "data", "lines", "ours s", "ref s", "ours MB", "ref MB", "time", "memory")
    print(("{:<11}{:<6}{:>8}" + "{:>9}" * 6).format(*head))
    script = reference / "buttress-benchmark.mjs"
    script.write_text(_REFERENCE)
    try:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "text.argdown"
            for style, write in STYLES.items():
                for data in (False, True):
                    for size in SIZES:
                        file.write_text(write(size, data=data), encoding="utf-8")
                        ours, theirs = (
                            measure_both([*command, str(file)], folder)
                            for command, folder in (
                                ([sys.executable, "-c", _OURS], None),
                                (["node", script.name], reference),
                            )
                        )
                        if ours["statements"] != theirs["statements"]:
                            raise SystemExit(f"{style} {size}: the two read different maps")
                        row = (
                            ours["seconds"],
                            theirs["seconds"],
                            ours["mb"],
                            theirs["mb"],
                            ours["seconds"] / theirs["seconds"],
                            ours["mb"] / theirs["mb"],
                        )
                        numbers = "{:>9.3f}{:>9.3f}{:>9.0f}{:>9.0f}{:>9.2f}{:>9.2f}".format(*row)
                        print(f"{style:<11}{'yes' if data else 'no':<6}{size:>8,}{numbers}")
    finally:
        script.unlink()


if __name__ == "__main__":
    main()
