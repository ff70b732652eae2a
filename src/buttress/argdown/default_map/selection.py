"""Which statements and arguments are on the map."""

from __future__ import annotations

from collections.abc import Callable, Container

import attrs

from buttress.argdown.default_map.settings import Settings
from buttress.model import (
    Argument,
    ArgumentMap,
    Element,
    ElementKind,
    Endpoint,
    Relation,
    Role,
    Statement,
    is_untitled,
)

__all__ = ["Selection", "select"]


@attrs.frozen
class Selection:
    """Titles of the selected elements, in the map's order."""

    statements: dict[str, Statement]
    arguments: dict[str, Argument]

    def holds(self, map: ArgumentMap, relation: Relation, end: Endpoint) -> bool:
        """Whether an end of a relation is on the map, itself or as part of an argument.

        A statement that is not selected is there as the premise of a selected argument, if it
        is the relation's target, or as its main conclusion, if it is the source.
        """
        if end.kind is not ElementKind.STATEMENT:
            return end.title in self.arguments
        if end.title in self.statements:
            return True
        role = Role.PREMISE if relation.target == end else Role.MAIN_CONCLUSION
        return any(
            member.argument in self.arguments
            and (relation.kind.is_symmetric or member.role is role)
            for member in map.statements[end.title].members
            if member.argument is not None
        )


def select(map: ArgumentMap, settings: Settings) -> Selection:
    """The elements that the settings admit and that are connected with others."""
    preselected = _Preselection(map, settings)
    first = Selection(
        {s.title: s for s in map.statements.values() if preselected.admits(s)},
        {a.title: a for a in map.arguments.values() if preselected.admits(a)},
    )
    connections = _Connections(map, settings)
    second = attrs.evolve(
        first,
        statements={
            title: statement
            for title, statement in first.statements.items()
            if connections.keeps_statement(statement, first)
        },
    )
    return attrs.evolve(
        second,
        arguments={
            title: argument
            for title, argument in second.arguments.items()
            if connections.keeps_argument(argument, second)
        },
    )


class _Preselection:
    """What can be decided of an element by itself."""

    def __init__(self, map: ArgumentMap, settings: Settings) -> None:
        self._map = map
        self._ignores_is_in_map = settings.flag("selection", "ignoreIsInMap")
        self._excluded: dict[type, Container[str]] = {
            Statement: settings.titles("selection", "excludeStatements") or (),
            Argument: settings.titles("selection", "excludeArguments") or (),
        }
        self._sections = settings.titles("selection", "selectedSections")
        self._without_section = settings.flag("selection", "selectElementsWithoutSection")
        self._tags = settings.titles("selection", "selectedTags")
        self._without_tag = settings.flag("selection", "selectElementsWithoutTag")

    def admits(self, element: Element) -> bool:
        if not self._ignores_is_in_map and element.data.get("isInMap", True) is not True:
            return False
        if element.title in self._excluded[type(element)]:
            return False
        return self._in_section(element) and self._tagged(element)

    def _in_section(self, element: Element) -> bool:
        if self._sections is None:
            return True
        section = self._map.section(element.section)
        return section.title in self._sections if section else self._without_section

    def _tagged(self, element: Element) -> bool:
        if self._tags is None:
            return True
        if not element.tags:
            return self._without_tag
        return any(tag in self._tags for tag in element.tags)


class _Connections:
    """What depends on what else is selected."""

    def __init__(self, map: ArgumentMap, settings: Settings) -> None:
        self._map = map
        self._forced = not settings.flag("selection", "ignoreIsInMap")
        self._excludes_disconnected = settings.flag(
            "selection", "excludeDisconnected", default=True
        )
        self._included = settings.titles("selection", "includeStatements") or frozenset()
        self._mode = settings.word("selection", "statementSelectionMode", "with-title")

    def keeps_statement(self, statement: Statement, selection: Selection) -> bool:
        if self._forced and statement.data.get("isInMap") is True:
            return True
        if statement.title in self._included:
            return True
        own = Endpoint(ElementKind.STATEMENT, statement.title)
        is_related = any(
            selection.holds(self._map, relation, _other(relation, own))
            for relation in self._relations(statement)
        )
        is_used = any(
            member.role in (Role.PREMISE, Role.MAIN_CONCLUSION)
            and member.argument in selection.arguments
            for member in statement.members
        )
        if self._excludes_disconnected and not is_used and not is_related:
            return False
        decide = _MODES.get(self._mode)
        return decide is not None and decide(self, statement, selection, is_related, is_used)

    def _relations(self, element: Element) -> tuple[Relation, ...]:
        outgoing = self._map.outgoing(element)
        known = set(map(id, outgoing))
        return outgoing + tuple(r for r in self._map.incoming(element) if id(r) not in known)

    def partners(self, statement: Statement, selection: Selection) -> int:
        """How often a statement's relations meet a selected argument."""
        own = Endpoint(ElementKind.STATEMENT, statement.title)
        count = 0
        for relation in self._relations(statement):
            other = _other(relation, own)
            if other.kind is not ElementKind.STATEMENT:
                count += other.title in selection.arguments
                continue
            role = Role.PREMISE if relation.target == other else Role.MAIN_CONCLUSION
            count += sum(
                member.role is role and member.argument in selection.arguments
                for member in self._map.statements[other.title].members
            )
        return count

    def keeps_argument(self, argument: Argument, selection: Selection) -> bool:
        if not self._excludes_disconnected:
            return True
        if self._forced and argument.data.get("isInMap") is True:
            return True
        own = (ElementKind.ARGUMENT, ElementKind.INFERENCE)
        for relation in self._relations(argument):
            meets = relation.target.kind in own and relation.target.title == argument.title
            other = relation.source if meets else relation.target
            if selection.holds(self._map, relation, other):
                return True
        return any(
            self._connects(step.member.role, step.title, selection) for step in argument.steps
        )

    def _connects(self, role: Role | None, title: str, selection: Selection) -> bool:
        """Whether a step joins its argument to something that is selected."""
        if role is Role.INTERMEDIARY_CONCLUSION:
            return False
        statement = self._map.statements[title]
        own = Endpoint(ElementKind.STATEMENT, title)
        for relation in self._relations(statement):
            if not relation.kind.is_symmetric:
                away = relation.source if role is Role.PREMISE else relation.target
                if away == own:
                    continue
            if selection.holds(self._map, relation, _other(relation, own)):
                return True
        if title in selection.statements:
            return True
        wanted = Role.MAIN_CONCLUSION if role is Role.PREMISE else Role.PREMISE
        return any(
            member.role is wanted and member.argument in selection.arguments
            for member in statement.members
        )


def _other(relation: Relation, end: Endpoint) -> Endpoint:
    return relation.target if relation.source == end else relation.source


_Decision = Callable[[_Connections, Statement, Selection, bool, bool], bool]

_MODES: dict[str, _Decision] = {
    "all": lambda *_: True,
    "with-title": lambda _c, statement, _s, related, used: (
        (related and not used) or not is_untitled(statement.title)
    ),
    "top-level": lambda _c, statement, _s, related, used: (
        (related and not used) or statement.has_role(Role.TOP_LEVEL_STATEMENT)
    ),
    "with-relations": lambda _c, _statement, _s, related, _used: related,
    "not-used-in-argument": lambda _c, _statement, _s, _related, used: not used,
    "with-more-than-one-relation": lambda connections, statement, selection, related, used: (
        related and (not used or connections.partners(statement, selection) > 1)
    ),
}
"""Argdown's `statementSelectionMode`: whether a statement is selected, given whether it is
related to something selected and used in a selected argument."""
