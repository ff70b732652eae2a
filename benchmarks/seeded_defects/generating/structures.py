"""A tree of premise-conclusion structures below one contention."""

from __future__ import annotations

import random

from seeded_defects.generating.vocabulary import Claim
from seeded_defects.generating.writing import Writing

__all__ = ["grow", "structures"]


def structures(chance: random.Random, size: int) -> Writing:
    """Arguments of two to four premises each, every leaf backed."""
    writing = Writing(chance, title="A tree of arguments")
    grow(writing, size)
    return writing


def grow(writing: Writing, size: int) -> list[tuple[str, Claim]]:
    """Write a contention and arguments until there are `size` statements.

    Gives the title of each argument with what it concludes.
    """
    chance = writing.chance
    contention = writing.claim()
    said = f"[{contention.title}]: {contention.text}"
    writing.lines += [writing.with_data(said, {"expect": "in"}), ""]
    waiting = [contention, contention]
    written: list[tuple[str, Claim]] = []
    while waiting:
        conclusion = waiting.pop(chance.randrange(len(waiting)) if chance.random() < 0.3 else 0)
        written.append((argument_for(writing, conclusion, size, waiting), conclusion))
        if writing.statements < size and (not waiting or chance.random() < 0.1):
            waiting.append(chance.choice(written)[1])
        if len(written) % 12 == 0:
            writing.lines += [f"## Part {len(written) // 12}", ""]
    return written


def argument_for(writing: Writing, conclusion: Claim, size: int, waiting: list[Claim]) -> str:
    """Write one argument; the premises that are still to be argued for join those waiting."""
    chance = writing.chance
    premises: list[str] = []
    first: Claim | None = None
    for _ in range(chance.choice((2, 2, 3, 3, 4))):
        known = writing.known_leaf() if first and chance.random() < 0.06 else None
        if known and all(known not in premise for premise in premises):
            premises.append(known)
            continue
        claim = writing.claim()
        first = first or claim
        if chance.random() < 0.6 and writing.statements + 3 * len(waiting) < size:
            premises.append(f"[{claim.title}]: {claim.text}")
            waiting.append(claim)
        else:
            premises.append(writing.leaf(claim))
    assert first is not None
    title = f"Bearing of the {first.title[:1].lower()}{first.title[1:]}"
    gist = f"It counts that {first.clause}."
    writing.structure(title, gist, premises, f"[{conclusion.title}]")
    return title
