"""Theories with rules in layers, small enough that all their labellings can be listed."""

from __future__ import annotations

import random

from buttress.semantics import Rule, Theory


def layered(seed: int) -> Theory:
    """About a hundred rules from statements to later ones, with much opposition."""
    draw = random.Random(seed)
    count = draw.randrange(60, 130)
    literals = [f"[s{number}]" for number in range(count // 3)]
    first = len(literals) // 4
    rules = []
    for number in range(count):
        head = draw.randrange(first, len(literals))
        body = dict.fromkeys(draw.choice(literals[:head]) for _ in range(draw.choice((1, 2, 3))))
        priority = draw.choice((None, 1, 2))
        is_strict = draw.random() < 0.15
        rules.append(Rule(f"r{number}", tuple(body), literals[head], is_strict, priority))
    targets = literals + [rule.name for rule in rules]
    against = [(draw.choice(literals), draw.choice(targets)) for _ in range(count // 3)]
    pairs = [tuple(draw.sample(literals, 2)) for _ in range(count // 6)]
    return Theory(
        literals=tuple(literals),
        premises=tuple(literals[:first]),
        rules=tuple(rules),
        contraries=tuple(dict.fromkeys(against)),
        contradictories=tuple(dict.fromkeys(pairs)),
    )
