"""How long drawing a map of about 1,000 boxes takes, against the layout engine on the same graph.

    python benchmarks/drawing.py [NODES]

Both are measured in one run, in processor time, the best of three: all of `draw(…).svg()`, the
engine's process included, and the engine alone on the very DOT that it was given. Sections stay
open. A map drawn for the first time in a process also has its texts measured; that is told apart.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable

import buttress
from buttress.diagram.svg import coded_dot

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


def processor_time() -> float:
    """Seconds of this process and of its children that have ended."""
    return sum(os.times()[:4])


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """The least processor time of some runs."""
    taken = []
    for _ in range(times):
        start = processor_time()
        work()
        taken.append(processor_time() - start)
    return min(taken)


def main(size: int) -> None:
    """Print a row of a table for each family."""
    print("| map | boxes | lines | first | again | engine | first | again |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    buttress.draw(buttress.loads("[A]: a")).svg()
    for name, (view, text) in FAMILIES.items():
        map_ = buttress.loads(text(size))

        def whole(map_: buttress.ArgumentMap = map_, view: str = view) -> str:
            return buttress.draw(map_, view=view, sections="open").svg()

        first = seconds(whole, 1)
        again = seconds(whole)
        picture = buttress.draw(map_, view=view, sections="open")
        dot, engine = coded_dot(picture.scene, picture.theme), picture.engine
        alone = seconds(lambda dot=dot, engine=engine: engine.render(dot, "svg", time_limit=600))
        counts = f"{len(picture.scene.nodes):,} | {len(picture.scene.edges):,}"
        times = f"{first:.2f} s | {again:.2f} s | {alone:.2f} s"
        print(f"| {name} | {counts} | {times} | {first / alone:.2f} | {again / alone:.2f} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
