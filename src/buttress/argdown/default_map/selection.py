"""What the map shows: by default titled statements and arguments that are related to something.

First what may be shown at all is picked (`isInMap`, exclusions, sections, tags), then from it the
statements, then the arguments; each step looks at the relations among what the step before left.
"""

from __future__ import annotations

from collections.abc import Container, Mapping

import attrs

from buttress.argdown.default_map.sectioning import Sectioning
from buttress.argdown.default_map.settings import SelectionSettings
from buttress.argdown.default_map.usage import Ends, Usage, other_end
from buttress.model import (
    Argument,
    ArgumentMap,
    Conclusion,
    ElementKind,
    Endpoint,
    Premise,
    Relation,
    Role,
    Statement,
    Step,
)

__all__ = ["Selection", "select"]


@attrs.frozen
class Selection:
    """The statements and arguments that the map shows, by title, in reading order."""

    statements: Mapping[str, Statement]
    arguments: Mapping[str, Argument]


def select(map: ArgumentMap, sectioning: Sectioning) -> Selection:
    """The statements and arguments that the map shows."""
    settings = SelectionSettings.read(map.settings)
    statements = {
        title: statement
        for title, statement in map.statements.items()
        if _may_be_shown(statement, settings, settings.exclude_statements)
        and _in_chosen_section(sectioning.statements[title], sectioning, settings)
        and _has_chosen_tag(statement, settings)
    }
    arguments = {
        title: argument
        for title, argument in map.arguments.items()
        if _may_be_shown(argument, settings, settings.exclude_arguments)
        and _in_chosen_section(sectioning.arguments[title], sectioning, settings)
        and _has_chosen_tag(argument, settings)
    }
    ends = Ends(map)
    within = _Within(statements, arguments, Usage(arguments.values()))
    shown = {
        title: statement
        for title, statement in statements.items()
        if _shows_statement(statement, settings, ends, within)
    }
    within = _Within(shown, arguments, within.usage)
    connected = _Connected(ends, within)
    return Selection(
        shown,
        {
            title: argument
            for title, argument in arguments.items()
            if not settings.exclude_disconnected
            or _is_forced(argument, settings)
            or connected.argument(argument)
        },
    )


# What may be shown


def _may_be_shown(
    element: Statement | Argument, settings: SelectionSettings, excluded: Container[str] | None
) -> bool:
    if not settings.ignore_is_in_map and element.data.get("isInMap", True) is not True:
        return False
    return excluded is None or element.title not in excluded


def _in_chosen_section(
    section: str | None, sectioning: Sectioning, settings: SelectionSettings
) -> bool:
    if settings.sections is None:
        return True
    if section is None:
        return settings.without_section
    return sectioning.titles.get(section) in settings.sections


def _has_chosen_tag(element: Statement | Argument, settings: SelectionSettings) -> bool:
    if settings.tags is None:
        return True
    return not settings.tags.isdisjoint(element.tags) or (settings.without_tag and not element.tags)


def _is_forced(element: Statement | Argument, settings: SelectionSettings) -> bool:
    return not settings.ignore_is_in_map and element.data.get("isInMap") is True


# What a relation leads to


@attrs.frozen
class _Within:
    """The statements and arguments that relations may lead to."""

    statements: Container[str]
    arguments: Container[str]
    usage: Usage

    def reaches(self, relation: Relation, end: Endpoint) -> bool:
        """Whether an end is there: itself, or an argument that uses it in the fitting role."""
        if end.kind is not ElementKind.STATEMENT:
            return end.title in self.arguments
        if end.title in self.statements:
            return True
        if relation.kind.is_symmetric:
            return end.title in self.usage.steps
        if end == relation.target:
            return end.title in self.usage.premises
        return end.title in self.usage.main_conclusions

    def partners(self, relation: Relation, end: Endpoint) -> int:
        """How many arguments an end stands for."""
        if end.kind is not ElementKind.STATEMENT:
            return int(end.title in self.arguments)
        used = self.usage.premises if end == relation.target else self.usage.main_conclusions
        return used[end.title]


# Statements


def _shows_statement(
    statement: Statement, settings: SelectionSettings, ends: Ends, within: _Within
) -> bool:
    title = statement.title
    if _is_forced(statement, settings):
        return True
    if settings.include_statements is not None and title in settings.include_statements:
        return True
    others = [
        (relation, other_end(relation, ElementKind.STATEMENT, title))
        for relation in ends.of_statement(title)
    ]
    is_related = any(within.reaches(relation, other) for relation, other in others)
    is_used = within.usage.is_used(title)
    if settings.exclude_disconnected and not (is_used or is_related):
        return False
    match settings.statement_mode:
        case "all":
            fits = True
        case "with-title":
            fits = (is_related and not is_used) or not statement.is_untitled
        case "top-level":
            fits = (is_related and not is_used) or statement.has_role(Role.TOP_LEVEL_STATEMENT)
        case "with-relations":
            fits = is_related
        case "not-used-in-argument":
            fits = not is_used
        case "with-more-than-one-relation":
            partners = sum(within.partners(relation, other) for relation, other in others)
            fits = is_related and (not is_used or partners > 1)
        case _:
            fits = False
    return fits


# Arguments


class _Connected:
    """Whether arguments are related to something that the map shows."""

    def __init__(self, ends: Ends, within: _Within) -> None:
        self._ends = ends
        self._within = within
        self._premises: dict[str, bool] = {}
        self._conclusions: dict[str, bool] = {}

    def argument(self, argument: Argument) -> bool:
        """Whether the argument, one of its inferences, premises or its conclusion is related."""
        return any(
            self._within.reaches(
                relation, other_end(relation, ElementKind.ARGUMENT, argument.title)
            )
            for relation in self._ends.of_argument(argument.title)
        ) or any(self._step(step) for step in argument.steps)

    def _step(self, step: Step) -> bool:
        is_premise = isinstance(step, Premise)
        if isinstance(step, Conclusion) and not step.is_main:
            return False
        known = self._premises if is_premise else self._conclusions
        found = known.get(step.title)
        if found is None:
            found = known[step.title] = self._statement(step.title, is_premise=is_premise)
        return found

    def _statement(self, title: str, *, is_premise: bool) -> bool:
        """Whether a statement is shown, used on the other side, or leads on as it should.

        What bears on an argument's premises or follows from its conclusion leads on.
        """
        within = self._within
        if title in within.statements:
            return True
        if title in (within.usage.main_conclusions if is_premise else within.usage.premises):
            return True
        for relation in self._ends.of_statement(title):
            away = relation.source if is_premise else relation.target
            if not relation.kind.is_symmetric and (
                away.kind is ElementKind.STATEMENT and away.title == title
            ):
                continue
            if within.reaches(relation, other_end(relation, ElementKind.STATEMENT, title)):
                return True
        return False
