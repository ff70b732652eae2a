"""Families of random frameworks, the same for the same seed: for the benchmark and the tests.

Attacks are pairs of numbers, attacker and target, from 0 on, each once. `density` is the number of
attacks for each argument, roughly.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping

__all__ = ["FAMILIES", "Attacks", "Family"]

Attacks = list[tuple[int, int]]
Family = Callable[[int, int], Attacks]
"""From a size and a seed to the attacks."""


def erdos_renyi(size: int, seed: int, density: float = 3) -> Attacks:
    """Any attack between two arguments has the same chance (P. Erdős, A. Rényi 1959)."""
    if not size:
        return []
    chance = random.Random(seed)
    count = int(density * size)
    ends = range(size)
    drawn = zip(chance.choices(ends, k=count), chance.choices(ends, k=count), strict=True)
    return _distinct((one, other) for one, other in drawn if one != other)


def scale_free(size: int, seed: int, density: int = 2) -> Attacks:
    """Newcomers meet those that met many before (A.-L. Barabási, R. Albert 1999).

    Which of the two attacks is left to chance; half of the pairs attack each other.
    """
    chance = random.Random(seed)
    met = list(range(min(size, density)))
    attacks: Attacks = []
    for newcomer in range(len(met), size):
        others = {chance.choice(met) for _ in range(density)}
        for other in sorted(others):
            attacks += _directed(newcomer, other, chance)
            met += (newcomer, other)
    return _distinct(attacks)


def small_world(size: int, seed: int, density: int = 4, rewired: float = 0.1) -> Attacks:
    """A ring of neighbours with some far acquaintances (D. Watts, S. Strogatz 1998)."""
    chance = random.Random(seed)
    attacks: Attacks = []
    for one in range(size):
        for step in range(1, density + 1):
            other = (one + step) % size
            if chance.random() < rewired:
                other = chance.randrange(size)
            if other != one:
                attacks += _directed(one, other, chance)
    return _distinct(attacks)


def clusters(size: int, seed: int, members: int = 40, density: int = 3) -> Attacks:
    """Strongly connected components of some size, each attacked by a few that come before it.

    Three in ten attacks within a component are answered by the one who is attacked.
    """
    chance = random.Random(seed)
    attacks: Attacks = []
    for start in range(0, size, members):
        cluster = list(range(start, min(start + members, size)))
        chance.shuffle(cluster)
        if len(cluster) > 1:
            attacks += zip(cluster, cluster[1:] + cluster[:1], strict=True)
        for one in cluster:
            others = (chance.choice(cluster) for _ in range(density - 1))
            inner = [(one, other) for other in others if other != one]
            attacks += inner
            attacks += ((other, one) for one, other in inner if chance.random() < 0.3)
        if start:
            entering = max(1, len(cluster) // 8)
            attacks += ((chance.randrange(start), chance.choice(cluster)) for _ in range(entering))
    return _distinct(attacks)


def chain(size: int, seed: int) -> Attacks:
    """Each argument attacks the next one, and some attack a later one: deep, without a cycle."""
    chance = random.Random(seed)
    attacks = [(one, one + 1) for one in range(size - 1)]
    attacks += ((one, chance.randrange(one + 1, size)) for one in range(0, size - 1, 5))
    return _distinct(attacks)


def grid(size: int, seed: int) -> Attacks:
    """Rows and columns of neighbours of which one attacks the other, or both."""
    chance = random.Random(seed)
    width = max(1, int(size**0.5))
    attacks: Attacks = []
    for one in range(size):
        if (one + 1) % width and one + 1 < size:
            attacks += _directed(one, one + 1, chance, mutual=0.3)
        if one + width < size:
            attacks += _directed(one, one + width, chance, mutual=0.3)
    return _distinct(attacks)


def self_attacking(size: int, seed: int) -> Attacks:
    """At random, and one argument in five attacks itself."""
    chance = random.Random(seed)
    selves = ((one, one) for one in range(size) if chance.random() < 0.2)
    return _distinct([*erdos_renyi(size, seed, 1.5), *selves])


def cycles(size: int, seed: int) -> Attacks:
    """Odd and even cycles of two to seven arguments, each attacked by one that comes before."""
    chance = random.Random(seed)
    attacks: Attacks = []
    start = 0
    while start < size:
        cycle = range(start, min(start + chance.randint(2, 7), size))
        attacks += zip(cycle, [*cycle[1:], cycle[0]], strict=True)
        if start and chance.random() < 0.7:
            attacks.append((chance.randrange(start), chance.choice(cycle)))
        start = cycle.stop
    return _distinct(attacks)


FAMILIES: Mapping[str, Family] = {
    "random": erdos_renyi,
    "scale-free": scale_free,
    "small-world": small_world,
    "clusters": clusters,
    "chain": chain,
    "grid": grid,
    "self-attacking": self_attacking,
    "cycles": cycles,
}


def _directed(
    one: int, other: int, chance: random.Random, mutual: float = 0.5
) -> Iterator[tuple[int, int]]:
    drawn = chance.random()
    if drawn < (1 + mutual) / 2:
        yield one, other
    if drawn > (1 - mutual) / 2:
        yield other, one


def _distinct(attacks: Iterable[tuple[int, int]]) -> Attacks:
    return list(dict.fromkeys(attacks))
