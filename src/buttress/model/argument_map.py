"""The map: statements, arguments, and how they bear on each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs

from buttress.model.argument import Argument, Conclusion, Inference
from buttress.model.document import Document
from buttress.model.errors import UnknownTitleError
from buttress.model.frozen import EMPTY, freeze
from buttress.model.problem import Problem
from buttress.model.relation import ElementKind, Endpoint, Relation
from buttress.model.resolution import resolve
from buttress.model.section import Section
from buttress.model.source import Source
from buttress.model.statement import Statement
from buttress.model.vocabulary import Mode, RelationKind

__all__ = ["ArgumentMap", "Element"]

Element = Statement | Argument
"""What has a title of its own in a map."""


@attrs.frozen(repr=False)
class ArgumentMap:
    """An argument map, as read from a text or built in Python. It never changes.

    `drawn` holds the relations as the author drew them; `relations` what they come to (see
    `buttress.model.resolution`). Two maps are equal where they say the same: spans, problems and
    the order of relations do not count. `attrs.evolve(map, …)` makes a changed copy.
    """

    statements: Mapping[str, Statement] = attrs.field(default=EMPTY, converter=freeze)
    arguments: Mapping[str, Argument] = attrs.field(default=EMPTY, converter=freeze)
    drawn: tuple[Relation, ...] = attrs.field(default=(), eq=frozenset)
    sections: tuple[Section, ...] = ()
    tags: tuple[str, ...] = attrs.field(default=(), eq=frozenset)
    sources: Mapping[str, Source] = attrs.field(default=EMPTY, converter=freeze)
    settings: Mapping[str, Any] = attrs.field(default=EMPTY, converter=freeze)
    problems: tuple[Problem, ...] = attrs.field(default=(), eq=False)
    documents: tuple[Document, ...] = attrs.field(default=(), eq=False)

    @property
    def path(self) -> str:
        """The file that the map was read from; `<python>` for a map without a text."""
        return self.documents[0].path if self.documents else "<python>"

    @property
    def title(self) -> str | None:
        """The front matter's title."""
        title = self.settings.get("title")
        return title if isinstance(title, str) else None

    @property
    def mode(self) -> Mode:
        """How `+` and `-` between statements are meant: the front matter's `model.mode`."""
        model = self.settings.get("model")
        strict = isinstance(model, Mapping) and model.get("mode") == Mode.STRICT
        return Mode.STRICT if strict else Mode.LOOSE

    @cached_property
    def relations(self) -> tuple[Relation, ...]:
        """The relations that the map states, each with its grounding."""
        return resolve(self.drawn, self.arguments, self.mode)

    # What bears on what

    @cached_property
    def _sections(self) -> Mapping[str, Section]:
        return {section.id: section for top in self.sections for section in top.walk()}

    @cached_property
    def _using(self) -> Mapping[str, tuple[Argument, ...]]:
        using: dict[str, dict[str, Argument]] = {}
        for argument in self.arguments.values():
            for premise in argument.premises:
                using.setdefault(premise.title, {})[argument.title] = argument
        return {title: tuple(found.values()) for title, found in using.items()}

    @cached_property
    def _used(self) -> frozenset[str]:
        """The titles of the steps that some inference draws on."""
        return frozenset(
            argument.steps[number - 1].title
            for argument in self.arguments.values()
            for inference in argument.inferences
            for number in inference.premises
        )

    @cached_property
    def _concluding(self) -> Mapping[str, tuple[Argument, ...]]:
        concluding: dict[str, dict[str, Argument]] = {}
        for argument in self.arguments.values():
            for conclusion in argument.conclusions:
                concluding.setdefault(conclusion.title, {})[argument.title] = argument
        return {title: tuple(found.values()) for title, found in concluding.items()}

    @cached_property
    def _incoming(self) -> Mapping[tuple[ElementKind, str], tuple[Relation, ...]]:
        return self._index(incoming=True)

    @cached_property
    def _outgoing(self) -> Mapping[tuple[ElementKind, str], tuple[Relation, ...]]:
        return self._index(incoming=False)

    def _index(self, *, incoming: bool) -> dict[tuple[ElementKind, str], tuple[Relation, ...]]:
        index: dict[tuple[ElementKind, str], list[Relation]] = {}
        for relation in self.relations:
            ends = [relation.target if incoming else relation.source]
            if relation.kind.is_symmetric:
                ends = [relation.source, relation.target]
            for end in ends:
                kind = ElementKind.ARGUMENT if end.kind is ElementKind.INFERENCE else end.kind
                index.setdefault((kind, end.title), []).append(relation)
        return {key: tuple(found) for key, found in index.items()}

    def section(self, key: str | None) -> Section | None:
        """The section with that id, or None."""
        return self._sections.get(key) if key else None

    def element(self, name: Element | str) -> Element:
        """The statement `[Title]` or argument `<Title>`; a bare title is a statement's first.

        Raises:
            UnknownTitleError: nothing in the map bears the title.
        """
        if not isinstance(name, str):
            return name
        found: Element | None
        if name.startswith("[") and name.endswith("]"):
            found = self.statements.get(name[1:-1])
        elif name.startswith("<") and name.endswith(">"):
            found = self.arguments.get(name[1:-1])
        else:
            found = None
        found = found or self.statements.get(name) or self.arguments.get(name)
        if found is None:
            raise UnknownTitleError(name, [*self.statements, *self.arguments])
        return found

    def at(self, end: Endpoint) -> Element | Inference:
        """The statement, argument or inference that a relation's end stands for.

        Raises:
            UnknownTitleError: the map has no such element.
        """
        if end.kind is ElementKind.STATEMENT:
            found = self.statements.get(end.title)
        else:
            argument = self.arguments.get(end.title)
            if argument and end.kind is ElementKind.INFERENCE and end.step:
                step = argument.step(end.step)
                if isinstance(step, Conclusion):
                    return step.inference
            return argument or self.element(str(end))
        return found or self.element(str(end))

    def incoming(self, name: Element | str) -> tuple[Relation, ...]:
        """The relations that bear on an element, or on an inference of it."""
        return self._incoming.get(_key(self.element(name)), ())

    def outgoing(self, name: Element | str) -> tuple[Relation, ...]:
        """The relations by which an element bears on others."""
        return self._outgoing.get(_key(self.element(name)), ())

    def premises_of(self, name: Argument | str) -> tuple[Statement, ...]:
        """The statements that an argument starts from, each once, in order.

        Raises:
            UnknownTitleError: the map has no such argument.
        """
        argument = self._argument(name)
        return tuple(
            self.statements[t] for t in dict.fromkeys(step.title for step in argument.premises)
        )

    def conclusion_of(self, name: Argument | str) -> Statement | None:
        """The statement that an argument comes to; None for a sketch.

        Raises:
            UnknownTitleError: the map has no such argument.
        """
        conclusion = self._argument(name).conclusion
        return self.statements[conclusion.title] if conclusion else None

    def _argument(self, name: Argument | str) -> Argument:
        if isinstance(name, Argument):
            return name
        argument = self.arguments.get(name) or self.arguments.get(name.strip("<>"))
        if argument is None:
            raise UnknownTitleError(name, self.arguments)
        return argument

    def arguments_for(self, name: Statement | str) -> tuple[Argument, ...]:
        """The reconstructed arguments that conclude a statement, at their end or on the way."""
        return self._concluding.get(self.element(name).title, ())

    def arguments_using(self, name: Statement | str) -> tuple[Argument, ...]:
        """The reconstructed arguments that have a statement as a premise."""
        return self._using.get(self.element(name).title, ())

    def is_used(self, name: Statement | str) -> bool:
        """Whether some inference draws on a statement: as a premise, or a conclusion on the way."""
        return self.element(name).title in self._used

    def supporters(self, name: Element | str) -> tuple[Element, ...]:
        """What speaks for an element: what concludes it, and what is drawn to support it."""
        element = self.element(name)
        found: dict[tuple[ElementKind, str], Element] = {}
        if isinstance(element, Statement):
            found.update((_key(argument), argument) for argument in self.arguments_for(element))
        for relation in self.incoming(element):
            if relation.kind.is_positive:
                source = self._owner(relation.source)
                found.setdefault(_key(source), source)
        return tuple(found.values())

    def attackers(self, name: Element | str) -> tuple[Element, ...]:
        """What speaks against an element: attacks, undercuts, contraries and contradictories."""
        element = self.element(name)
        found: dict[tuple[ElementKind, str], Element] = {}
        for relation in self.incoming(element):
            if relation.kind.is_positive:
                continue
            other = self._owner(relation.source)
            if relation.kind.is_symmetric and _key(other) == _key(element):
                other = self._owner(relation.target)
            found.setdefault(_key(other), other)
        return tuple(found.values())

    def _owner(self, end: Endpoint) -> Element:
        if end.kind is ElementKind.STATEMENT:
            return self.statements[end.title]
        return self.arguments[end.title]

    # Where to begin

    def conclusions(self) -> tuple[Statement, ...]:
        """The statements that some argument concludes at its end, in reading order."""
        main = {a.conclusion.title for a in self.arguments.values() if a.conclusion}
        return tuple(s for s in self.statements.values() if s.title in main)

    def roots(self) -> tuple[Statement, ...]:
        """The statements that are argued about and themselves serve no further purpose.

        They are supported, concluded or attacked; no inference draws on them, and no relation but
        a contradiction starts from them.
        """

        def is_root(statement: Statement) -> bool:
            if self.is_used(statement):
                return False
            if any(not relation.kind.is_symmetric for relation in self.outgoing(statement)):
                return False
            return bool(self.arguments_for(statement) or self.incoming(statement))

        return tuple(s for s in self.statements.values() if is_root(s))

    def leaves(self) -> tuple[Statement, ...]:
        """The statements that are used, as premises or in relations, and that nothing supports."""

        def is_leaf(statement: Statement) -> bool:
            used = self.arguments_using(statement) or self.outgoing(statement)
            return bool(used) and not self.supporters(statement)

        return tuple(s for s in self.statements.values() if is_leaf(s))

    def undefined(self) -> Iterator[Element]:
        """The statements and arguments that are referred to but never put in words."""
        for statement in self.statements.values():
            if not statement.is_defined:
                yield statement
        for argument in self.arguments.values():
            if argument.canonical is None and not argument.steps:
                yield argument

    def relations_of(self, kind: RelationKind) -> tuple[Relation, ...]:
        """The relations of one kind."""
        return tuple(relation for relation in self.relations if relation.kind is kind)

    def __repr__(self) -> str:
        return (
            f"<ArgumentMap {self.path}: {len(self.statements)} statements, "
            f"{len(self.arguments)} arguments, {len(self.relations)} relations, "
            f"{len(self.problems)} problems>"
        )


def _key(element: Element) -> tuple[ElementKind, str]:
    kind = ElementKind.STATEMENT if isinstance(element, Statement) else ElementKind.ARGUMENT
    return kind, element.title
