"""How long drawing a map of about 1,000 boxes takes, against the layout engine on the same graph.

    python benchmarks/drawing.py [NODES]

Both are measured in one run, in processor time: all of `draw(…).svg()`, the engine's process
included, and the engine alone making an SVG of the graph that `draw(…).save("map.dot")` writes,
which is the very picture. Sections stay open. What is drawn for the first time in a process also
has its texts measured; that is told apart. Each family of maps has several processes of its own,
and of each number the least is told: on a busy machine, that is nearest to what it takes.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable

import buttress

WORDS = ("zoos", "animals", "freedom", "films", "lions", "learn", "suffer", "pleasure", "schools")


def sentence(chance: random.Random) -> str:
    """A sentence of three to twenty words."""
    return " ".join(chance.choices(WORDS, k=chance.randint(3, 20))).capitalize() + "."


def outline(size: int, sections: int, links: float) -> str:
    """Claims with supports and attacks below them, in sections, and links across all of them."""
    chance = random.Random(1)
    lines, titles = [], []
    for section in range(max(sections, 1)):
        if sections:
            lines += [f"# Section {section}", ""]
        for _ in range(size // max(sections, 1) // 5):
            for depth in range(5):
                titles.append(f"S{len(titles)}")
                sign = "" if not depth else "  " * min(depth, 3) + chance.choice("+-") + " "
                lines.append(f"{sign}[{titles[-1]}]: {sentence(chance)}")
            lines.append("")
    for _ in range(round(size * links)):
        one, other = chance.sample(titles, 2)
        lines += [f"[{one}]", f"  {chance.choice('+-')} [{other}]", ""]
    return "\n".join(lines)


def structures(size: int, sections: int) -> str:
    """Reconstructed arguments of three premises, each for a premise of the one before."""
    chance = random.Random(1)
    lines: list[str] = []
    count = size // 4
    for number in range(count):
        if sections and number % (count // sections) == 0:
            lines += [f"# Section {number}", ""]
        lines += [f"<A{number}>: {sentence(chance)}", ""]
        lines += [f"({n}) [P{number}.{n}]: {sentence(chance)}" for n in (1, 2, 3)]
        goal = f"[P{number // 3}.{number % 3 + 1}]" if number > 2 else f"[C{number}]"
        lines += ["----", f"(4) {goal}", ""]
    return "\n".join(lines)


FAMILIES: dict[str, tuple[str, Callable[[int], str]]] = {
    "an outline in 20 sections": ("default", lambda size: outline(size, 20, 0.1)),
    "an outline without sections": ("default", lambda size: outline(size, 0, 0.2)),
    "structures in 10 sections": ("structure", lambda size: structures(size, 10)),
    "an outline, and links across it": ("default", lambda size: outline(size, 0, 0.6)),
}


PROCESSES = 3
"""For each family; one for maps on which the engine takes long."""
LONG = 5.0


def processor_time() -> float:
    """Seconds of this process and of its children that have ended."""
    return sum(os.times()[:4])


def seconds(work: Callable[[], object]) -> float:
    """The processor time of some work."""
    start = processor_time()
    work()
    return processor_time() - start


def measured(family: str, size: int, times: int = 3) -> dict[str, float]:
    """What one process finds: numbers of boxes and lines, and the least seconds of each kind."""
    view, text = FAMILIES[family]
    buttress.draw(buttress.loads("[A]: a")).svg()
    map_ = buttress.loads(text(size))

    def whole() -> str:
        return buttress.draw(map_, view=view, sections="open").svg()

    picture = buttress.draw(map_, view=view, sections="open")
    found = {"first": seconds(whole), "boxes": len(picture.scene.nodes)}
    found["lines"] = len(picture.scene.edges)
    dot, engine = picture.dot, picture.engine
    pairs = [
        (seconds(whole), seconds(lambda: engine.render(dot, "svg", time_limit=600)))
        for _ in range(1 if found["first"] > LONG else times)
    ]
    return found | {"again": min(a for a, _ in pairs), "engine": min(b for _, b in pairs)}


def least(family: str, size: int) -> dict[str, float]:
    """The least that several processes find."""
    found: dict[str, float] = {}
    for _ in range(PROCESSES):
        command = [sys.executable, __file__, str(size), family]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        one = json.loads(done.stdout)
        found = {key: min(value, found.get(key, value)) for key, value in one.items()}
        if found["engine"] > LONG:
            break
    return found


def main(size: int) -> None:
    """Print a row of a table for each family."""
    print("| map | boxes | lines | engine | again | first | again | first |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for family in FAMILIES:
        found = least(family, size)
        engine, again, first = found["engine"], found["again"], found["first"]
        counts = f"{found['boxes']:,} | {found['lines']:,}"
        times = f"{engine:.2f} s | {again:.2f} s | {first:.2f} s"
        print(f"| {family} | {counts} | {times} | {again / engine:.2f} | {first / engine:.2f} |")


if __name__ == "__main__":
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    if len(sys.argv) > 2:
        print(json.dumps(measured(sys.argv[2], number)))
    else:
        main(number)
