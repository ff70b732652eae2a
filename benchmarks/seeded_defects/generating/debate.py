"""A tree of arguments with objections to it, each of which is answered."""

from __future__ import annotations

import random

from seeded_defects.generating.structures import grow
from seeded_defects.generating.vocabulary import Claim
from seeded_defects.generating.writing import Writing

__all__ = ["debate"]


def debate(chance: random.Random, size: int) -> Writing:
    """Objections meet conclusions and inferences; answers meet a premise of the objection."""
    writing = Writing(chance, title="A debate")
    written = grow(writing, size * 2 // 3)
    writing.lines += ["## Objections", ""]
    denied: set[Claim] = set()
    while writing.statements < size:
        title, conclusion = chance.choice(written)
        _objection(writing, title, conclusion, denied)
    return writing


def _objection(writing: Writing, title: str, conclusion: Claim, denied: set[Claim]) -> None:
    chance = writing.chance
    weak, sound, says = writing.claim(), writing.claim(), writing.claim()
    assertion = {"basis": "assertion", "source": writing.source()}
    contested = writing.with_data(f"[{weak.title}]: {weak.text}", assertion)
    below, said = [f"  -> [{conclusion.title}]"], f"[{says.title}]: {says.text}"
    kind = chance.random()
    if kind < 0.3:
        below = [f"  _> <{title}>"]
    elif kind < 0.5 and conclusion not in denied:
        denied.add(conclusion)
        below = [f"  >< [{conclusion.title}]"]
        said = f"[{says.title}]: {conclusion.denied}"
    seen = {"basis": "observation", "source": writing.source()}
    ground = writing.with_data(f"[{sound.title}]: {sound.text}", seen)
    name = f"Doubt about the {weak.title[:1].lower()}{weak.title[1:]}"
    gist = f"Some doubt this, as {weak.clause}."
    writing.structure(name, gist, [contested, ground], said, below=below)
    _answer(writing, weak)


def _answer(writing: Writing, weak: Claim) -> None:
    answer = writing.claim()
    below = [f"  -> [{weak.title}]"]
    if writing.chance.random() < 0.4:
        values = {"basis": "observation", "source": writing.source()}
        said = writing.with_data(f"[{answer.title}]: {answer.text}", values)
        writing.lines += [said, *below, ""]
        return
    grounds = [writing.leaf(writing.claim()), writing.leaf(writing.claim())]
    title = f"Answer by the {answer.title[:1].lower()}{answer.title[1:]}"
    gist = f"It was not so: {answer.clause}."
    writing.structure(title, gist, grounds, f"[{answer.title}]: {answer.text}", below=below)
