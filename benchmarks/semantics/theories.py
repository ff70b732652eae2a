"""Theories of layered defeasible rules: few rules, and very many arguments."""

from __future__ import annotations

import random

__all__ = ["layered"]

DEPTH = 10


def layered(rules: int, seed: int) -> dict[str, list]:
    """Rules from each of ten layers of literals to the next, with rivals within each layer.

    Literals, ordinary premises (the lowest layer), rules as name, body and head, and contraries
    as attacker and target; what is contrary both ways comes twice.
    """
    chance = random.Random(seed)
    width = max(2, rules // (2 * DEPTH))
    layers = [[f"l{depth}n{number}" for number in range(width)] for depth in range(DEPTH + 1)]
    made = []
    for number in range(rules):
        depth = 1 + number % DEPTH
        body = sorted({chance.choice(layers[depth - 1]) for _ in range(2)})
        made.append((f"r{number}", body, chance.choice(layers[depth])))
    contraries = set()
    for layer in layers:
        for literal in layer:
            rival = chance.choice(layer)
            if rival != literal and chance.random() < 0.2:
                contraries |= {(literal, rival), (rival, literal)}
            elif rival != literal and chance.random() < 0.1:
                contraries.add((literal, rival))
    return {
        "literals": [literal for layer in layers for literal in layer],
        "premises": layers[0],
        "rules": made,
        "contraries": sorted(contraries),
    }
