"""What is asked: which tasks, on which frameworks and theories, of which programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
from semantics.graphs import FAMILIES, Attacks
from semantics.theories import layered

__all__ = ["FAMILIES_MEASURED", "Question", "Section", "sections"]

FAMILIES_MEASURED = ("random", "scale-free", "small-world", "clusters")
"""The families that the tasks are measured on."""
ABSTRACT = ("buttress_solver", "clingo_encoding", "pygarg_sat", "formal_argumentation", "pyarg")
STRUCTURED = ("buttress_solver", "clingo_encoding", "formal_argumentation", "pyarg")


@attrs.frozen
class Question:
    """One task on one file."""

    task: str
    family: str
    size: int
    path: Path
    query: str | None = None


@attrs.frozen
class Section:
    """Questions that are told in one table, and the programs that are asked."""

    title: str
    programs: Sequence[str]
    questions: Sequence[Question]


def sections(
    folder: Path, sizes: Sequence[int], grounded: Sequence[int], rules: Sequence[int], seed: int
) -> Iterator[Section]:
    """The plan. The files are written into the folder when a section is asked for."""
    yield Section(
        "Grounded",
        ABSTRACT,
        [
            Question("SE-GR", family, size, _framework(folder, family, size, seed))
            for size in grounded
            for family in ("random", "chain")
        ],
    )
    for task in ("SE-PR", "SE-ST", "DC-CO", "DS-PR"):
        yield Section(task, ABSTRACT, list(_tasks(folder, task, sizes, seed)))
    for task, title in (("rules GR", "Rules: grounded"), ("rules PR", "Rules: preferred")):
        yield Section(title, STRUCTURED, list(_theories(folder, task, rules, seed)))


def _tasks(folder: Path, task: str, sizes: Sequence[int], seed: int) -> Iterator[Question]:
    for size in sizes:
        for family in FAMILIES_MEASURED:
            path = _framework(folder, family, size, seed)
            query = None
            if not task.startswith("SE"):
                query = _undecided(size, FAMILIES[family](size, seed))
            yield Question(task, family, size, path, query)


def _theories(folder: Path, task: str, rules: Sequence[int], seed: int) -> Iterator[Question]:
    for count in rules:
        if task != "rules GR" and count > 10_000:
            continue
        path = folder / f"layers-{count}.json"
        path.write_text(json.dumps(layered(count, seed)))
        yield Question(task, "layers", count, path)


def _framework(folder: Path, family: str, size: int, seed: int) -> Path:
    path = folder / f"{family}-{size}.af"
    if not path.exists():
        attacks = FAMILIES[family](size, seed)
        lines = "\n".join(f"{one + 1} {other + 1}" for one, other in attacks)
        path.write_text(f"p af {size}\n{lines}\n")
    return path


def _undecided(size: int, attacks: Attacks) -> str:
    """The name of the first argument past the middle that the grounded extension leaves open."""
    attackers, attacked = [0] * size, [[] for _ in range(size)]
    for one, other in attacks:
        attackers[other] += 1
        attacked[one].append(other)
    label = [""] * size
    waiting = [argument for argument in range(size) if not attackers[argument]]
    while waiting:
        accepted = waiting.pop()
        label[accepted] = "in"
        for rejected in attacked[accepted]:
            if label[rejected]:
                continue
            label[rejected] = "out"
            for other in attacked[rejected]:
                attackers[other] -= 1
                if not attackers[other] and not label[other]:
                    waiting.append(other)
    order = [*range(size // 2, size), *range(size // 2)]
    return str(1 + next((argument for argument in order if not label[argument]), size // 2))
