"""What the structures and the statements' own relations say about two ends of a drawn relation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from buttress.checks.context import Context
from buttress.checks.naming import without_tags
from buttress.model import Argument, ArgumentMap, ElementKind, Relation, RelationKind, Step

__all__ = ["Bearing", "bearing"]

_WORD = re.compile(r"\w+")

_FAR = 200
"""How many statements are looked at to find whether one leads to another."""


class Bearing:
    """Which statements lead to which, and which speak against which.

    Only inferences and what was drawn between statements count for the one, what the map states
    between statements for the other; what was drawn from or to an argument is what is in question.
    """

    def __init__(self, map: ArgumentMap) -> None:
        self._map = map
        self._following: dict[str, dict[str, None]] = {}
        self._against: dict[str, dict[str, None]] = {}
        self._steps: dict[str, dict[str, Step]] = {}
        for argument in map.arguments.values():
            for inference in argument.inferences:
                head = argument.step(inference.conclusion).title
                for number in inference.premises:
                    self._following.setdefault(argument.step(number).title, {})[head] = None
        for relation in map.drawn:
            if relation.kind.is_positive and _between_statements(relation):
                self._following.setdefault(relation.source.title, {})[relation.target.title] = None
        for relation in map.relations:
            if not relation.kind.is_positive and _between_statements(relation):
                source, target = relation.source.title, relation.target.title
                self._against.setdefault(source, {})[target] = None
                if relation.kind.is_symmetric:
                    self._against.setdefault(target, {})[source] = None

    def led_to(self, titles: Iterable[str]) -> dict[str, str]:
        """The statements that some lead to, themselves included, with the one of them it was.

        Far ones are left out where there are very many.
        """
        found = {title: title for title in titles}
        waiting = list(found)
        for title in waiting:
            for other in self._following.get(title, ()):
                if len(found) > _FAR:
                    return found
                if other not in found:
                    found[other] = found[title]
                    waiting.append(other)
        return found

    def steps(self, argument: Argument) -> Mapping[str, Step]:
        """The first step of an argument that makes each of its statements."""
        if argument.title not in self._steps:
            self._steps[argument.title] = {step.title: step for step in reversed(argument.steps)}
        return self._steps[argument.title]

    def opposed(
        self, titles: Iterable[str], others: Mapping[str, object]
    ) -> tuple[str, str] | None:
        """The first of `titles` that speaks against one of `others`, with the one it is."""
        for title in titles:
            against = self._against.get(title, {})
            fewer, more = sorted((against, others), key=len)
            met = next((other for other in fewer if other in more), None)
            if met is not None:
                return title, met
        return None

    def in_same_words(self, titles: Iterable[str], others: Iterable[str]) -> bool:
        """Whether one of `titles` is put in the same words as one of `others`.

        The claim is then shared in all but name, which REF005 reports.
        """
        wordings = {words for title in others if (words := self._words(title))}
        return any(self._words(title) in wordings for title in titles)

    def _words(self, title: str) -> tuple[str, ...]:
        member = self._map.statements[title].canonical
        if member is None:
            return ()
        return tuple(_WORD.findall(without_tags(member).casefold()))


def bearing(context: Context) -> Bearing:
    """The bearing of a context's statements on each other."""
    return Bearing(context.map)


def _between_statements(relation: Relation) -> bool:
    return (
        relation.source.kind is relation.target.kind is ElementKind.STATEMENT
        and relation.kind is not RelationKind.UNDERCUT
    )
