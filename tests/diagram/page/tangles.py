"""Maps in which much supports and attacks itself in circles, drawn by lot from a seed."""

from __future__ import annotations

import random

from buttress.model import ArgumentMap, MapBuilder

__all__ = ["tangle"]


def tangle(seed: int) -> ArgumentMap:
    """Statements, sketches and structures with priorities, strict rules, and all relations.

    Where the seed is even the relations are many; where it is odd the structures are, and they
    conclude what is disputed.
    """
    lot = random.Random(seed)
    builder = MapBuilder(mode=lot.choice(["loose", "strict"]))
    names = [f"S{number}" for number in range(lot.randint(4, 14))]
    ends = [*names, *(f"<k{number}>" for number in range(lot.randint(0, 4)))]
    for name in ends:
        if name.startswith("<"):
            builder.argument(name[1:-1], "x", priority=lot.randint(1, 3))
        else:
            data = lot.choice([{}, {}, {"basis": "data"}, {"open": True}])
            builder.statement(name, "x", **data)
    disputed = names[: lot.randint(2, 4)]
    for number in range(lot.randint(3, 9) if seed % 2 else lot.randint(0, 5)):
        data = lot.choice([{}, {"strict": True}] + [{"priority": lot.randint(1, 3)}] * 3)
        premises, conclusion = lot.sample(names, lot.randint(1, 2)), lot.choice(disputed)
        builder.argument(f"a{number}", premises=premises, conclusion=conclusion, **data)
        ends.append(f"<a{number}>")
    many = 0 if seed % 2 else len(names)
    for _ in range(lot.randint(many // 2, 2 * many + 2)):
        builder.support(lot.choice(ends), lot.choice(ends))
    for _ in range(lot.randint(0, many + 2)):
        relate = lot.choice([builder.attack, builder.attack, builder.undercut])
        relate(lot.choice(ends), lot.choice(ends))
    for _ in range(lot.randint(0, 3)):
        builder.contradict(*lot.sample(disputed, 2))
    if lot.random() < 0.5:
        one, other = lot.sample(ends, 2)
        builder.attack(one, other)
        builder.attack(other, one)
    return builder.build()
