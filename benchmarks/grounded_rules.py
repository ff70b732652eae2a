"""The grounded labelling on rules: how time grows with the theory.

    python benchmarks/grounded_rules.py [SIZE ...]

For each family of theories and each size (1,000, 10,000 and 100,000 rules or premises unless others
are given) the theory is built and then labelled; the time is that of labelling alone, in seconds
of processor time, the better of two. The last column is the growth from each size to the next: 10
is linear where the sizes grow tenfold.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from itertools import pairwise

from buttress.semantics import Rule, Theory, grounded

SIZES = (1_000, 10_000, 100_000)


def names(count: int, letter: str) -> tuple[str, ...]:
    return tuple(f"[{letter}{number}]" for number in range(count))


def reinstatement(count: int) -> Theory:
    """Each premise attacks the one before it."""
    p = names(count, "p")
    return Theory(p, p, contraries=tuple((p[i + 1], p[i]) for i in range(count - 1)))


def undercut_chain(count: int) -> Theory:
    """Each conclusion undercuts the rule before it."""
    p, c = names(count, "p"), names(count, "c")
    rules = tuple(Rule(f"r{i}", (p[i],), c[i]) for i in range(count))
    attacks = tuple((c[i + 1], f"r{i}") for i in range(count - 1))
    return Theory(p + c, p, rules=rules, contraries=attacks)


def support_chain(count: int) -> Theory:
    """Each rule's conclusion is the next one's premise."""
    p = names(count + 1, "p")
    return Theory(p, p[:1], rules=tuple(Rule(f"r{i}", (p[i],), p[i + 1]) for i in range(count)))


def strict_chain(count: int) -> Theory:
    """The same with strict rules, so with their transpositions, and a denial at the end."""
    p = names(count + 1, "p")
    rules = tuple(Rule(f"r{i}", (p[i],), p[i + 1], strict=True) for i in range(count))
    denial = ((p[-1], "[not]"),)
    return Theory((*p, "[not]"), (p[0], "[not]"), rules=rules, contradictories=denial)


def support_circle(count: int) -> Theory:
    """A circle of supports, each with a ground of its own; each ground attacks the one before."""
    half = count // 2
    c, g = names(half, "c"), names(half, "g")
    rules = [Rule(f"r{i}", (c[i - 1],), c[i]) for i in range(half)]
    rules += [Rule(f"g{i}", (g[i],), c[i]) for i in range(half)]
    attacks = tuple((g[i + 1], g[i]) for i in range(half - 1))
    return Theory(c + g, g, rules=tuple(rules), contraries=attacks)


def knot(count: int) -> Theory:
    """The same, but the circle itself attacks the last ground: support and attack in one knot."""
    theory = support_circle(count)
    attack = (theory.literals[0], theory.premises[-1])
    return Theory(
        theory.literals,
        theory.premises,
        rules=theory.rules,
        contraries=(*theory.contraries, attack),
    )


def attack_circle(count: int) -> Theory:
    """Each premise attacks the next, all round."""
    p = names(count, "p")
    return Theory(p, p, contraries=tuple((p[i - 1], p[i]) for i in range(count)))


def layers(count: int) -> Theory:
    """Ten layers of rules, a third of them undercut; a few contradictories."""
    chance = random.Random(1)
    width = max(10, count // 30)
    layer = [names(width, f"{depth}.") for depth in range(10)]
    rules, undercuts, contradictories = [], [], []
    for number in range(count):
        depth = chance.randrange(1, 10)
        body = tuple(dict.fromkeys(chance.choices(layer[depth - 1], k=chance.randint(1, 3))))
        rules.append(Rule(f"r{number}", body, chance.choice(layer[depth])))
        if chance.random() < 0.3:
            undercuts.append((chance.choice(layer[chance.randrange(10)]), f"r{number}"))
        if chance.random() < 0.05:
            pair = chance.choice(layer[chance.randrange(10)]), chance.choice(layer[depth])
            contradictories.append(pair)
    every = tuple(name for row in layer for name in row)
    return Theory(every, layer[0], (), tuple(rules), tuple(undercuts), tuple(contradictories))


def tangle(count: int) -> Theory:
    """Rules between any literals, a fifth of them strict, five priorities, contradictories."""
    chance = random.Random(1)
    p = names(count, "p")
    rules = tuple(
        Rule(
            f"r{number}",
            tuple(dict.fromkeys(chance.choices(p, k=chance.randint(1, 2)))),
            chance.choice(p),
            strict=chance.random() < 0.2,
            priority=chance.choice((None, 1, 2, 3, 4, 5)),
        )
        for number in range(count)
    )
    heads = {rule.head for rule in rules}
    pairs = tuple((chance.choice(p), chance.choice(p)) for _ in range(count // 5))
    return Theory(
        p, tuple(name for name in p if name not in heads), rules=rules, contradictories=pairs
    )


FAMILIES: tuple[Callable[[int], Theory], ...] = (
    reinstatement,
    undercut_chain,
    support_chain,
    strict_chain,
    support_circle,
    knot,
    attack_circle,
    layers,
    tangle,
)


def seconds(theory: Theory) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.process_time()
        grounded(theory)
        best = min(best, time.process_time() - start)
    return best


def main() -> None:
    sizes = tuple(int(size) for size in sys.argv[1:]) or SIZES
    print(("{:<16}" + "{:>10,}" * len(sizes) + "  growth").format("family", *sizes))
    for family in FAMILIES:
        times = [seconds(family(size)) for size in sizes]
        growth = ", ".join(f"{later / earlier:.1f}" for earlier, later in pairwise(times))
        row = ("{:<16}" + "{:>10.3f}" * len(times)).format(family.__name__, *times)
        print(f"{row}  {growth}", flush=True)


if __name__ == "__main__":
    main()
