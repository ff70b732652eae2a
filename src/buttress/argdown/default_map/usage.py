"""How often each statement is a premise or a conclusion of the arguments that are looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from buttress.model import (
    Argument,
    ArgumentMap,
    Conclusion,
    ElementKind,
    Endpoint,
    Premise,
    Relation,
)

__all__ = ["Ends", "Usage", "other_end"]


class Usage:
    """The steps of some arguments, counted by the title of their statement."""

    def __init__(self, arguments: Iterable[Argument]) -> None:
        self.premises: Counter[str] = Counter()
        self.main_conclusions: Counter[str] = Counter()
        self.steps: set[str] = set()
        for argument in arguments:
            for step in argument.steps:
                self.steps.add(step.title)
                if isinstance(step, Premise):
                    self.premises[step.title] += 1
                elif isinstance(step, Conclusion) and step.is_main:
                    self.main_conclusions[step.title] += 1

    def is_used(self, title: str) -> bool:
        """Whether the statement is a premise or a main conclusion."""
        return title in self.premises or title in self.main_conclusions


class Ends:
    """The relations that each statement and each argument is an end of.

    A relation to an inference is one to its argument here. A statement's relation to itself is
    counted at both of its ends.
    """

    def __init__(self, map: ArgumentMap) -> None:
        self._statements: dict[str, list[Relation]] = {}
        self._arguments: dict[str, list[Relation]] = {}
        for relation in map.relations:
            for end in (relation.source, relation.target):
                is_statement = end.kind is ElementKind.STATEMENT
                ends = self._statements if is_statement else self._arguments
                ends.setdefault(end.title, []).append(relation)

    def of_statement(self, title: str) -> list[Relation]:
        """The relations of a statement."""
        return self._statements.get(title, [])

    def of_argument(self, title: str) -> list[Relation]:
        """The relations of an argument as such, and of its inferences."""
        return self._arguments.get(title, [])


def other_end(relation: Relation, kind: ElementKind, title: str) -> Endpoint:
    """The end of a relation that is not the element."""
    source = relation.source
    is_source = source.title == title and (source.kind is ElementKind.STATEMENT) == (
        kind is ElementKind.STATEMENT
    )
    return relation.target if is_source else source
