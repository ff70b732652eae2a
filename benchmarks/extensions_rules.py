"""Complete, preferred, stable and ideal semantics on rules: how long their questions take.

    python benchmarks/extensions_rules.py [RULES ...]

Theories of layered rules are drawn at random (1,000 rules unless other sizes are given): each rule
concludes a statement from one to three of the forty before it, and contraries and contradictories
hit statements and rules anywhere. A hundred such rules can already make millions of arguments. The
columns give, for each family, how many atoms the grounded labelling leaves undecided, and the
seconds of processor time for one preferred labelling, for the standing of a single statement under
preferred semantics (the longest of 25 drawn at random), and for the standing of every statement,
credulous and sceptical, under each semantics. A star says that some were not settled in time.

What all preferred labellings have in common is the hardest of these questions, and how long it
takes is a matter of luck: a second table has it for some theories more of each family.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial

from buttress.semantics import Rule, Theory
from buttress.semantics.extensions import Kind, Outlook, SearchLimitError, accept
from buttress.semantics.translation import translate

SIZES = (1_000,)
_WIDTH = 40
_SINGLES = 25
_DRAWS = range(1, 16)
"""Seeds of the theories of the second table."""


def layered(
    count: int,
    seed: int | None = None,
    *,
    strict: float = 0.0,
    ranked: bool = False,
    attacks: float = 0.15,
) -> Theory:
    """Rules from statements to later ones, with opposition of the given share."""
    draw = random.Random(count if seed is None else seed)
    size = max(8, count // 3)
    literals = [f"[s{number}]" for number in range(size)]
    rules = []
    for number in range(count):
        head = draw.randrange(size // 4, size)
        near = literals[max(0, head - _WIDTH) : head]
        body = dict.fromkeys(draw.choice(near) for _ in range(draw.choice((1, 2, 2, 3))))
        priority = draw.choice((None, 1, 2, 3)) if ranked else None
        is_strict = draw.random() < strict
        rules.append(Rule(f"r{number}", tuple(body), literals[head], is_strict, priority))
    targets = literals + [rule.name for rule in rules]
    contraries = dict.fromkeys(
        (draw.choice(literals), draw.choice(targets)) for _ in range(int(count * attacks))
    )
    pairs = (draw.sample(literals, 2) for _ in range(int(count * attacks / 2)))
    return Theory(
        literals=tuple(literals),
        premises=tuple(literals[: size // 4]),
        rules=tuple(rules),
        contraries=tuple(contraries),
        contradictories=tuple(dict.fromkeys((one, other) for one, other in pairs)),
    )


FAMILIES: Mapping[str, Callable[..., Theory]] = {
    "defeasible": layered,
    "with priorities": partial(layered, ranked=True),
    "with strict rules": partial(layered, strict=0.2),
    "with both": partial(layered, strict=0.1, ranked=True),
}


def seconds(call: Callable[[], object]) -> str:
    started = time.process_time()
    try:
        found = call()
    except SearchLimitError:
        return "given up"
    spent = f"{time.process_time() - started:.2f}"
    if isinstance(found, Mapping) and any(not each.is_settled for each in found.values()):
        return f"{spent}*"
    return spent


def by_semantics(size: int) -> None:
    asked = (Kind.COMPLETE, Kind.PREFERRED, Kind.STABLE, Kind.IDEAL)
    columns = f"{'family':<18}{'rules':>7}{'open':>7}{'one':>8}{'single':>8}"
    print(columns, *(f"{kind:>10}" for kind in asked))
    for name, family in FAMILIES.items():
        theory = family(size)
        outlook = Outlook(translate(theory), Kind.PREFERRED)
        one = seconds(partial(getattr, outlook, "some"))
        drawn = random.Random(1).sample(theory.literals, _SINGLES)
        single = max(
            (seconds(partial(accept, theory, Kind.PREFERRED, [each])) for each in drawn), key=told
        )
        times = [seconds(partial(accept, theory, kind)) for kind in asked]
        row = f"{name:<18}{size:>7}{outlook.rest.size:>7}{one:>8}{single:>8}"
        print(row, *(f"{each:>10}" for each in times), flush=True)


def by_luck(size: int) -> None:
    print(f"\n{'all preferred':<18}{'rules':>7}{'theories':>10}{'median':>8}{'90 %':>8}{'most':>8}")
    for name, family in FAMILIES.items():
        times = sorted(
            (seconds(partial(accept, family(size, seed), Kind.PREFERRED)) for seed in _DRAWS),
            key=told,
        )
        shown = (times[len(times) // 2], times[len(times) * 9 // 10], times[-1])
        row = f"{name:<18}{size:>7}{len(times):>10}"
        print(row + "".join(f"{each:>8}" for each in shown), flush=True)


def told(time_spent: str) -> float:
    return float(time_spent.rstrip("*")) if time_spent[0].isdigit() else float("inf")


def main() -> None:
    for size in [int(given) for given in sys.argv[1:]] or SIZES:
        by_semantics(size)
        by_luck(size)


if __name__ == "__main__":
    main()
