"""The arrows of the map: relations between what is shown, and statements that are shared.

A statement that the map does not show is stood for by arguments: as the source of a relation by
those that conclude it, as the target by those that use it as a premise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from buttress.argdown.default_map.drawing import MapEdge, MapNode
from buttress.model import (
    ArgumentMap,
    ButtressError,
    ElementKind,
    Endpoint,
    Relation,
    RelationKind,
    Role,
)

__all__ = ["MOST_EDGES", "TooManyEdgesError", "connect"]

MOST_EDGES = 1_000_000
"""A relation between hidden statements becomes as many edges as it joins pairs of arguments."""

_AS_DRAWN_BETWEEN_ARGUMENTS = {
    RelationKind.CONTRADICTORY: RelationKind.ATTACK,
    RelationKind.CONTRARY: RelationKind.ATTACK,
    RelationKind.ENTAILS: RelationKind.SUPPORT,
}


class TooManyEdgesError(ButtressError):
    """The map would have more edges than anything could show."""


def connect(map: ArgumentMap, nodes: Iterable[MapNode]) -> tuple[MapEdge, ...]:
    """The edges of the relations, in order, then those of shared statements (`e1`, `e2`, …).

    Raises:
        TooManyEdgesError: there are more than `MOST_EDGES`.
    """
    return tuple(_Shown(map, nodes).edges())


class _Shown:
    """The nodes by title, and what stands for the statements that have none."""

    def __init__(self, map: ArgumentMap, nodes: Iterable[MapNode]) -> None:
        self._map = map
        self._statements: dict[str, str] = {}
        self._arguments: dict[str, str] = {}
        for node in nodes:
            ids = self._statements if node.kind is ElementKind.STATEMENT else self._arguments
            ids[node.title] = node.id
        self._known: dict[tuple[str, Role], list[str]] = {}
        self._count = 0

    def edges(self) -> Iterator[MapEdge]:
        for relation in self._map.relations:
            yield from self._edges_of(relation)
        yield from self._from_arguments()
        yield from self._from_statements()

    def _next_id(self) -> str:
        if self._count == MOST_EDGES:
            raise TooManyEdgesError(
                f"the default map would have more than {MOST_EDGES:,} edges; show the statements "
                "through which so many arguments are related"
            )
        self._count += 1
        return f"e{self._count}"

    def _using(self, title: str, role: Role) -> list[str]:
        """The arguments in which a statement has a role, once for each time it has it."""
        found = self._known.get((title, role))
        if found is None:
            found = self._known[title, role] = [
                self._arguments[member.argument]
                for member in self._map.statements[title].members
                if member.role is role and member.argument in self._arguments
            ]
        return found

    def _standing_for(self, end: Endpoint, role: Role) -> list[str]:
        ids = self._statements if end.kind is ElementKind.STATEMENT else self._arguments
        if end.title in ids:
            return [ids[end.title]]
        return self._using(end.title, role) if end.kind is ElementKind.STATEMENT else []

    def _edges_of(self, relation: Relation) -> Iterator[MapEdge]:
        source, target = relation.source, relation.target
        sources = self._standing_for(source, Role.MAIN_CONCLUSION)
        targets = self._standing_for(target, Role.PREMISE)
        yield from self._pairs(relation, source, target, sources, targets)
        is_hidden = source.kind is ElementKind.STATEMENT and source.title not in self._statements
        if relation.kind.is_symmetric and is_hidden:
            sources = self._standing_for(target, Role.MAIN_CONCLUSION)
            targets = self._using(source.title, Role.PREMISE)
            yield from self._pairs(relation, target, source, sources, targets)

    def _pairs(
        self,
        relation: Relation,
        source: Endpoint,
        target: Endpoint,
        sources: list[str],
        targets: list[str],
    ) -> Iterator[MapEdge]:
        kind = relation.kind
        if not (self._is_shown_statement(source) and self._is_shown_statement(target)):
            kind = _AS_DRAWN_BETWEEN_ARGUMENTS.get(kind, kind)
        said, of = _statement(source), _statement(target)
        for one in sources:
            for other in targets:
                yield MapEdge(self._next_id(), kind, one, other, said, of, relation)

    def _is_shown_statement(self, end: Endpoint) -> bool:
        return end.kind is ElementKind.STATEMENT and end.title in self._statements

    def _from_arguments(self) -> Iterator[MapEdge]:
        """From each argument to its conclusion, or to the arguments that use that as a premise."""
        for title, source in self._arguments.items():
            steps = self._map.arguments[title].steps
            if steps:
                concluded = steps[-1].title
                shown = self._statements.get(concluded)
                yield from self._supports(
                    source,
                    [shown] if shown else self._using(concluded, Role.PREMISE),
                    concluded,
                )

    def _from_statements(self) -> Iterator[MapEdge]:
        """From each statement to the arguments that use it as a premise."""
        for title, source in self._statements.items():
            yield from self._supports(source, self._using(title, Role.PREMISE), title)

    def _supports(self, source: str, targets: Iterable[str], through: str) -> Iterator[MapEdge]:
        for target in dict.fromkeys(targets):
            yield MapEdge(self._next_id(), RelationKind.SUPPORT, source, target, through, through)


def _statement(end: Endpoint) -> str | None:
    return end.title if end.kind is ElementKind.STATEMENT else None
