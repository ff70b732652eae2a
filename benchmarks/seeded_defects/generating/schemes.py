"""Arguments by schemes of the catalogue, with their roles filled and their questions answered."""

from __future__ import annotations

import random

from buttress.schemes import Force, Scheme, standard_catalogue
from seeded_defects.generating.vocabulary import Claim
from seeded_defects.generating.writing import Writing

__all__ = ["schemes"]


def schemes(chance: random.Random, size: int) -> Writing:
    """Each argument goes by a presumptive scheme; its data say how."""
    writing = Writing(chance, title="Arguments by schemes")
    catalogue = [s for s in standard_catalogue() if s.force is Force.PRESUMPTIVE and s.roles]
    contention = writing.claim()
    writing.lines += [f"[{contention.title}]: {contention.text} {{expect: in}}", ""]
    waiting = [contention]
    while waiting:
        conclusion = waiting.pop(0)
        _argument(writing, conclusion, chance.choice(catalogue), size, waiting)
        if not waiting and writing.statements < size:
            waiting.append(contention)
    return writing


def _argument(
    writing: Writing, conclusion: Claim, scheme: Scheme, size: int, waiting: list[Claim]
) -> None:
    chance = writing.chance
    roles = [r.name for r in scheme.roles if r.is_required or chance.random() < 0.5]
    count = max(len(roles), scheme.least_premises, 2)
    premises: list[str] = []
    first: Claim | None = None
    for _ in range(count):
        claim = writing.claim()
        first = first or claim
        if chance.random() < 0.4 and writing.statements + 3 * len(waiting) < size:
            premises.append(f"[{claim.title}]: {claim.text}")
            waiting.append(claim)
        else:
            premises.append(writing.leaf(claim))
    assert first is not None
    fillings = ", ".join(f"{_quoted(role)}: {number}" for number, role in enumerate(roles, 1))
    answers = ", ".join(
        f"{question.key}: {_quoted(_looked_into(writing))}" for question in scheme.questions
    )
    data = f"{{roles: {{{fillings}}}" if fillings else "{"
    data += f"{', ' if fillings and answers else ''}answers: {{{answers}}}}}" if answers else "}"
    title = f"Case from the {first.title[:1].lower()}{first.title[1:]}"
    gist = f"It counts that {first.clause}."
    line = f"-- {scheme.name} {data if data != '{}' else ''}".rstrip() + " --"
    writing.structure(title, gist, premises, f"[{conclusion.title}]", line=line)


def _quoted(words: str) -> str:
    return f'"{words}"' if not words.replace(" ", "").replace("-", "").isalnum() else words


def _looked_into(writing: Writing) -> str:
    return f"this was looked into, p. {writing.chance.randint(1, 300)}"
