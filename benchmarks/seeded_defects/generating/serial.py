"""Arguments of several inferences, each of which says which steps it uses."""

from __future__ import annotations

import random

from seeded_defects.generating.vocabulary import Claim
from seeded_defects.generating.writing import Writing

__all__ = ["serial"]


def serial(chance: random.Random, size: int) -> Writing:
    """Structures that go on from an intermediate conclusion, one or two leading to the next."""
    writing = Writing(chance, title="Chains of inferences")
    contention = writing.claim()
    writing.lines += [f"[{contention.title}]: {contention.text} {{expect: in}}", ""]
    waiting = [contention]
    while waiting or writing.statements < size:
        _chain(writing, waiting.pop(0) if waiting else contention, size, waiting)
    return writing


def _chain(writing: Writing, conclusion: Claim, size: int, waiting: list[Claim]) -> None:
    chance = writing.chance
    steps: list[str] = []
    first: Claim | None = None
    before: int | None = None
    inferences = chance.choice((1, 2, 2, 3))
    lines: list[str] = []
    for inference in range(inferences):
        uses = [before] if before else []
        for _ in range(chance.choice((1, 2, 3)) if before else chance.choice((2, 3))):
            claim = writing.claim()
            first = first or claim
            steps.append(claim.title)
            uses.append(len(steps))
            if chance.random() < 0.25 and writing.statements + 4 * len(waiting) < size:
                waiting.append(claim)
                lines.append(f"({len(steps)}) [{claim.title}]: {claim.text}")
            else:
                lines.append(f"({len(steps)}) {writing.leaf(claim)}")
        explicit = chance.random() < 0.7
        lines.append(f"-- {{uses: {uses}}} --" if explicit else "----")
        if inference == inferences - 1:
            steps.append(conclusion.title)
            lines.append(f"({len(steps)}) [{conclusion.title}]")
        else:
            middle = writing.claim()
            steps.append(middle.title)
            before = len(steps)
            lines.append(f"({len(steps)}) [{middle.title}]: {middle.text}")
    assert first is not None
    title = f"Chain from the {first.title[:1].lower()}{first.title[1:]}"
    writing.lines += [f"<{title}>: It begins with this, that {first.clause}.", "", *lines, ""]
