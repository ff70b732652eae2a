"""Which literals are out because what is said for them only leads back to them."""

from __future__ import annotations

from buttress.model import Standing
from buttress.semantics.components import components
from buttress.semantics.judgement import Judgement
from buttress.semantics.theory import Literal

__all__ = ["find_circles"]


def find_circles(labelling: Judgement) -> frozenset[Literal]:
    """The literals that are out and are reached from themselves by undefeated rules."""
    literals = labelling.theory.literals
    numbers = {literal: number for number, literal in enumerate(literals)}
    below: dict[int, list[int]] = {}
    for rule in labelling.theory.rules:
        if (
            labelling.literal(rule.head) is Standing.OUT
            and labelling.rule(rule.name) is not Standing.OUT
        ):
            found = below.setdefault(numbers[rule.head], [])
            found.extend(
                numbers[literal]
                for literal in rule.body
                if labelling.literal(literal) is Standing.OUT
            )
    circular: set[int] = set()
    for members in components(list(below), len(numbers), lambda node: below.get(node, [])):
        if len(members) > 1 or members[0] in below.get(members[0], []):
            circular.update(members)
    return frozenset(literals[number] for number in circular)
