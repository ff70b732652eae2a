"""What leads from one node of the map to another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from buttress.argdown.default_map.drawing import MapEdge, MapNode
from buttress.argdown.default_map.selection import Selection
from buttress.model import (
    ArgumentMap,
    ElementKind,
    Endpoint,
    Relation,
    RelationKind,
    Role,
)

__all__ = ["edges_between"]

_BETWEEN_ARGUMENTS = {
    RelationKind.CONTRADICTORY: RelationKind.ATTACK,
    RelationKind.CONTRARY: RelationKind.ATTACK,
    RelationKind.ENTAILS: RelationKind.SUPPORT,
}
"""What a relation between statements is where an argument's node stands for one of them."""


def edges_between(
    map: ArgumentMap, selection: Selection, nodes: Iterable[MapNode]
) -> list[MapEdge]:
    """The edges of the relations, then those of shared statements; ids are `e1` and so on."""
    ids = _Ids(map, nodes)
    found = [
        edge
        for relation in map.relations
        if selection.holds(map, relation, relation.source)
        and selection.holds(map, relation, relation.target)
        for edge in ids.of_relation(relation)
    ]
    found += ids.of_conclusions(selection)
    found += ids.of_premises(selection)
    return [attrs.evolve(edge, id=f"e{number}") for number, edge in enumerate(found, 1)]


class _Ids:
    """The ids of nodes, by title."""

    def __init__(self, map: ArgumentMap, nodes: Iterable[MapNode]) -> None:
        self._map = map
        self._statements: dict[str, str] = {}
        self._arguments: dict[str, str] = {}
        for node in nodes:
            ids = self._statements if node.kind is ElementKind.STATEMENT else self._arguments
            ids[node.title] = node.id

    def _standing_for(self, title: str, role: Role) -> list[str]:
        """The arguments in which a statement has a role, once for each time it has it."""
        return [
            self._arguments[member.argument]
            for member in self._map.statements[title].members
            if member.role is role and member.argument in self._arguments
        ]

    def of_relation(self, relation: Relation) -> Iterator[MapEdge]:
        yield from self._edges(
            relation.kind,
            relation.source,
            relation.target,
            self._ends(relation.source, Role.MAIN_CONCLUSION),
            self._ends(relation.target, Role.PREMISE),
        )
        is_statement = ElementKind.STATEMENT
        if (
            relation.kind.is_symmetric
            and relation.source.kind is relation.target.kind is is_statement
            and relation.source.title not in self._statements
        ):
            target = relation.target.title
            sources = (
                [self._statements[target]]
                if target in self._statements
                else self._standing_for(target, Role.MAIN_CONCLUSION)
            )
            targets = self._standing_for(relation.source.title, Role.PREMISE)
            yield from self._edges(
                relation.kind, relation.target, relation.source, sources, targets
            )

    def _ends(self, end: Endpoint, role: Role) -> list[str]:
        if end.kind is not ElementKind.STATEMENT:
            return [self._arguments[end.title]] if end.title in self._arguments else []
        if end.title in self._statements:
            return [self._statements[end.title]]
        return self._standing_for(end.title, role)

    def _edges(
        self,
        kind: RelationKind,
        source: Endpoint,
        target: Endpoint,
        sources: list[str],
        targets: list[str],
    ) -> Iterator[MapEdge]:
        is_statement = ElementKind.STATEMENT
        drawn = (
            source.kind is target.kind is is_statement
            and source.title in self._statements
            and target.title in self._statements
        )
        if not drawn:
            kind = _BETWEEN_ARGUMENTS.get(kind, kind)
        for one in sources:
            for other in targets:
                yield MapEdge(
                    "",
                    kind,
                    one,
                    other,
                    source.title if source.kind is is_statement else None,
                    target.title if target.kind is is_statement else None,
                )

    def of_conclusions(self, selection: Selection) -> Iterator[MapEdge]:
        """From each argument to its conclusion, or to the arguments that use it as a premise."""
        for argument in selection.arguments.values():
            if not argument.steps:
                continue
            title = argument.steps[-1].title
            source = self._arguments[argument.title]
            if title in self._statements:
                targets = [self._statements[title]]
            else:
                targets = self._standing_for(title, Role.PREMISE)
            for target in dict.fromkeys(targets):
                yield MapEdge("", RelationKind.SUPPORT, source, target, title, title)

    def of_premises(self, selection: Selection) -> Iterator[MapEdge]:
        """From each statement to the arguments that use it as a premise."""
        for title in selection.statements:
            source = self._statements[title]
            for target in dict.fromkeys(self._standing_for(title, Role.PREMISE)):
                yield MapEdge("", RelationKind.SUPPORT, source, target, title, title)
