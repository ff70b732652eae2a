"""An estimate in the terms of ICD 203: judgements with likelihoods, graded evidence."""

from __future__ import annotations

import random

from seeded_defects.generating.vocabulary import Claim
from seeded_defects.generating.writing import Writing

__all__ = ["estimate"]

_EVEN, _LIKELY, _VERY_LIKELY = 3, 4, 5
_TERMS = {_EVEN: "roughly even chance", _LIKELY: "likely", _VERY_LIKELY: "very likely"}
_WORDS = {
    _EVEN: "There is a roughly even chance that",
    _LIKELY: "It is likely that",
    _VERY_LIKELY: "It is very likely that",
}


def estimate(chance: random.Random, size: int) -> Writing:
    """Each judgement is as weak as its weakest ground, or weaker where several are uncertain."""
    writing = Writing(chance, title="An estimate", front=["date: 2026-01-15", "scale: icd-203"])
    judgement = writing.claim()
    data = {**_likelihood(_LIKELY), "confidence": "moderate", "expect": "in"}
    writing.lines += [writing.with_data(_said(judgement, _LIKELY), data), ""]
    waiting = [(judgement, _LIKELY), (judgement, _LIKELY)]
    while waiting:
        conclusion, level = waiting.pop(0)
        _argument(writing, conclusion, level, size, waiting)
        if not waiting and writing.statements < size:
            waiting.append((judgement, _LIKELY))
    return writing


def _said(claim: Claim, level: int) -> str:
    return f"[{claim.title}]: {_WORDS[level]} {claim.clause}."


def _likelihood(level: int) -> dict[str, str]:
    return {"likelihood": _TERMS[level]}


def _argument(
    writing: Writing, conclusion: Claim, level: int, size: int, waiting: list[tuple[Claim, int]]
) -> None:
    chance = writing.chance
    first = writing.claim()
    premises = [_fact(writing, first)]
    if writing.statements + 4 * len(waiting) < size:
        # one ground as uncertain as the judgement itself, or two that are less so
        grounds = [level] if level == _VERY_LIKELY or chance.random() < 0.5 else [level + 1] * 2
        for ground in grounds:
            claim = writing.claim()
            premises.append(writing.with_data(_said(claim, ground), _likelihood(ground)))
            waiting.append((claim, ground))
    else:
        premises.append(_fact(writing, writing.claim()))
    if chance.random() < 0.3:
        premises.append(_fact(writing, writing.claim()))
    title = f"Evidence of the {first.title[:1].lower()}{first.title[1:]}"
    writing.structure(title, f"It counts that {first.clause}.", premises, f"[{conclusion.title}]")


def _fact(writing: Writing, claim: Claim) -> str:
    chance = writing.chance
    values = {
        "basis": chance.choice(("observation", "testimony", "data", "event", "statistic")),
        "source": writing.source(),
        "at": f"p. {chance.randint(1, 300)}",
        "grade": f"{chance.choice('ABBC')}{chance.choice('1223')}",
        "as_of": f"2025-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
    }
    return writing.with_data(f"[{claim.title}]: {claim.text}", values)
