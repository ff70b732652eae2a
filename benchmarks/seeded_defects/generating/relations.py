"""Statements with supports nested below them, as outlines are written."""

from __future__ import annotations

import random

from seeded_defects.generating.vocabulary import Claim
from seeded_defects.generating.writing import Writing, braces

__all__ = ["relations"]


def relations(chance: random.Random, size: int) -> Writing:
    """A contention, reasons for it, reasons for these, and objections with their answers."""
    writing = Writing(chance, title="An outline")
    contention = writing.claim()
    writing.lines.append(f"[{contention.title}]: {contention.text} {{expect: in}}")
    tops: list[Claim] = []
    while writing.statements < size:
        if tops:
            top = writing.claim()
            writing.lines.append(f"[{top.title}]: {top.text}")
            _below(writing, 1, size)
            target = chance.choice([contention, *tops[-5:]])
            writing.lines.append(f"  +> [{target.title}]")
            tops.append(top)
        else:
            _below(writing, 1, size)
            tops.append(contention)
        writing.lines.append("")
    return writing


def _below(writing: Writing, depth: int, size: int) -> None:
    """Reasons below the last line, and now and then an objection that is answered."""
    chance = writing.chance
    indent = "  " * depth
    for _ in range(chance.choice((2, 2, 3))):
        claim = writing.claim()
        line = f"{indent}<+ [{claim.title}]: {claim.text}"
        if depth < 4 and chance.random() < 0.35 and writing.statements < size:
            writing.lines.append(line)
            _below(writing, depth + 1, size)
        else:
            data = braces(writing.backing())
            writing.lines.append(f"{line}{chance.choice((' ', chr(10) + indent + '    '))}{data}")
    if chance.random() < 0.25:
        doubt, answer = writing.claim(), writing.claim()
        data = [braces({"basis": "assertion", "source": writing.source()}), _plain(writing)]
        writing.lines += [
            f"{indent}<- [{doubt.title}]: {doubt.text} {data[0]}",
            f"{indent}  <- [{answer.title}]: {answer.text} {data[1]}",
        ]


def _plain(writing: Writing) -> str:
    return braces({"basis": "observation", "source": writing.source()})
