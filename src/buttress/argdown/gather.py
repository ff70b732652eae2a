"""From syntax trees to a map: titles are gathered, relations drawn, structures assembled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from buttress.argdown.annotations import Annotations
from buttress.argdown.complaints import Complaints
from buttress.argdown.data import DataReader, merge_data
from buttress.argdown.drafts import Draft
from buttress.argdown.front_matter import read_sources
from buttress.argdown.section_stack import SectionStack
from buttress.argdown.steps import StepBuilder, concluded
from buttress.argdown.syntax import (
    Element,
    Form,
    Heading,
    InferenceLine,
    ListBlock,
    Relates,
    Structure,
    Tree,
)
from buttress.argdown.tokens import Kind
from buttress.model import (
    ArgumentMap,
    Document,
    ElementKind,
    Endpoint,
    Member,
    Problem,
    Relation,
    RelationKind,
    Role,
    Span,
)

__all__ = ["Gatherer"]

_RELATIONS: Mapping[int, tuple[RelationKind, bool]] = {
    Kind.SUPPORTS: (RelationKind.SUPPORT, True),
    Kind.ATTACKS: (RelationKind.ATTACK, True),
    Kind.UNDERCUTS: (RelationKind.UNDERCUT, True),
    Kind.SUPPORTED_BY: (RelationKind.SUPPORT, False),
    Kind.ATTACKED_BY: (RelationKind.ATTACK, False),
    Kind.UNDERCUT_BY: (RelationKind.UNDERCUT, False),
    Kind.CONTRADICTS: (RelationKind.CONTRADICTORY, True),
}
"""The kind of relation that a sign draws, and whether it leads from the parent to the child."""


class _Frame:
    """An element whose relations are being followed."""

    __slots__ = ("element", "end", "next", "role", "title")

    def __init__(self, element: Element, title: str, role: Role, end: Endpoint) -> None:
        self.element = element
        self.title = title
        self.role = role
        self.end = end
        self.next = 0


class Gatherer:
    """Gathers one map from the trees of one or several documents, read one after the other."""

    def __init__(self) -> None:
        self._statements: dict[str, Draft] = {}
        self._arguments: dict[str, Draft] = {}
        self._drawn: dict[tuple[RelationKind, Endpoint, Endpoint], list[Span]] = {}
        self._endpoints: dict[tuple[bool, str], Endpoint] = {}
        self._tags: dict[str, None] = {}
        self._settings: dict[str, Any] = {}
        self._sections = SectionStack()
        self._untitled = 0
        self._problems: list[Problem] = []
        self._documents: list[Document] = []
        self._reader = DataReader()

    def add(self, tree: Tree, complaints: Complaints) -> None:
        """Take in a whole tree; `complaints` are those of the document it was parsed from."""
        self._complaints = complaints
        self._document = complaints.document
        self._annotations = Annotations(self._reader, complaints)
        self._documents.append(self._document)
        self._sections.close()
        if tree.front_matter:
            merge_data(self._settings, self._annotations.front_matter(tree.front_matter))
        before: Element | None = None
        for block in tree.blocks:
            if isinstance(block, Element):
                self._element(block, Role.TOP_LEVEL_STATEMENT)
            elif isinstance(block, Structure):
                self._structure(block, before)
            elif isinstance(block, Heading):
                self._heading(block)
            elif isinstance(block, ListBlock):
                for item in block.items:
                    self._element(item, Role.LIST_STATEMENT)
            before = block if isinstance(block, Element) else None
        self._problems += complaints.problems

    def map(self) -> ArgumentMap:
        """The map of everything that was taken in."""
        return ArgumentMap(
            statements={title: draft.statement() for title, draft in self._statements.items()},
            arguments={title: draft.argument() for title, draft in self._arguments.items()},
            drawn=tuple(
                Relation(kind, source, target, spans=tuple(spans))
                for (kind, source, target), spans in self._drawn.items()
            ),
            sections=self._sections.finished(),
            tags=tuple(self._tags),
            sources=read_sources(self._settings)[0],
            settings=self._settings,
            problems=tuple(self._problems),
            documents=tuple(self._documents),
        )

    def _heading(self, heading: Heading) -> None:
        data = self._annotations.section(heading.data)
        self._sections.begin(heading, data, Span(self._document, heading.start, heading.end))
        self._note_tags(heading.content.tags)

    def _note_tags(self, tags: Iterable[str]) -> None:
        for tag in tags:
            self._tags.setdefault(tag)

    # Elements and their relations

    def _title(self, element: Element) -> str:
        if element.title is None:
            self._untitled += 1
            element.title = f"Untitled {self._untitled}"
        return element.title

    def _draft(self, title: str, *, is_argument: bool) -> Draft:
        drafts = self._arguments if is_argument else self._statements
        draft = drafts.get(title)
        if draft is None:
            draft = drafts[title] = Draft(title)
        return draft

    def _endpoint(self, title: str, *, is_argument: bool) -> Endpoint:
        key = (is_argument, title)
        found = self._endpoints.get(key)
        if found is None:
            kind = ElementKind.ARGUMENT if is_argument else ElementKind.STATEMENT
            found = self._endpoints[key] = Endpoint(kind, title)
        return found

    def _element(
        self,
        top: Element,
        role: Role,
        *,
        argument: str | None = None,
        inference: Endpoint | None = None,
    ) -> Member:
        """Take in an element and all that is drawn below it; returns the element's own member.

        Titles are given on the way down and members noted on the way up, as in Argdown. An
        undercut drawn below a conclusion of a structure is one of its `inference`.
        """
        title = self._title(top)
        if not top.relations:
            return self._note(top, title, role, argument)
        self._draft(title, is_argument=top.is_argument)
        path = [_Frame(top, title, role, self._endpoint(title, is_argument=top.is_argument))]
        while True:
            frame = path[-1]
            if frame.next == len(frame.element.relations):
                path.pop()
                own = argument if frame.element is top else None
                member = self._note(frame.element, frame.title, frame.role, own)
                if not path:
                    return member
                continue
            relates = frame.element.relations[frame.next]
            frame.next += 1
            child = relates.child
            title = self._title(child)
            end = self._endpoint(title, is_argument=child.is_argument)
            is_own_undercut = inference and relates.kind == Kind.UNDERCUT_BY and len(path) == 1
            self._draw(relates, inference if inference and is_own_undercut else frame.end, end)
            if child.relations:
                self._draft(title, is_argument=child.is_argument)
                path.append(_Frame(child, title, Role.RELATION_STATEMENT, end))
            else:
                self._note(child, title, Role.RELATION_STATEMENT, None)

    def _draw(self, relates: Relates, parent: Endpoint, child: Endpoint) -> None:
        kind, leads_down = _RELATIONS[relates.kind]
        source, target = (parent, child) if leads_down else (child, parent)
        key = (kind, source, target)
        if kind is RelationKind.CONTRADICTORY and (kind, target, source) in self._drawn:
            key = (kind, target, source)
        span = Span(self._document, relates.start, relates.child.end)
        self._drawn.setdefault(key, []).append(span)

    def _note(self, element: Element, title: str, role: Role, argument: str | None) -> Member:
        content = element.content
        data = element.data
        if element.is_argument:
            role = Role.ARGUMENT_DESCRIPTION
        member = Member(
            title,
            content.text,
            role,
            element.form is Form.REFERENCE,
            content.tags,
            self._annotations.argument(data)
            if element.is_argument
            else self._annotations.statement(data),
            content.ranges,
            self._sections.current,
            argument,
            Span(self._document, element.start, element.end),
        )
        if content.tags:
            self._note_tags(content.tags)
        self._draft(title, is_argument=element.is_argument).add(member)
        return member

    # Premise-conclusion structures

    def _structure(self, structure: Structure, before: Element | None) -> None:
        size = concluded(structure.steps)
        title = self._structure_owner(structure, before) if size else None
        if title is None:
            for line in structure.steps:
                self._element(line.statement, Role.TOP_LEVEL_STATEMENT)
            return
        draft = self._draft(title, is_argument=True)
        draft.section = self._sections.current or draft.section
        draft.structure_span = Span(self._document, structure.start, structure.end)
        builder = StepBuilder(title, self._annotations)
        for line in structure.steps[:size]:
            inference = line.inference
            if inference is None:
                builder.premise(self._element(line.statement, Role.PREMISE, argument=title))
                continue
            is_main = builder.next_number == size
            end = Endpoint(ElementKind.INFERENCE, title, builder.next_number)
            self._undercuts(inference, end)
            member = self._element(
                line.statement,
                Role.MAIN_CONCLUSION if is_main else Role.INTERMEDIARY_CONCLUSION,
                argument=title,
                inference=end,
            )
            span = Span(self._document, inference.start, inference.end)
            builder.conclusion(member, inference, span, line.statement.data, is_main=is_main)
        draft.steps = builder.steps()
        for line in structure.steps[size:]:
            self._element(line.statement, Role.TOP_LEVEL_STATEMENT)

    def _structure_owner(self, structure: Structure, before: Element | None) -> str | None:
        """The title of the argument that a structure belongs to, unless it has one already."""
        if before is None or not before.is_argument:
            self._untitled += 1
            return f"Untitled {self._untitled}"
        title = self._title(before)
        if not self._draft(title, is_argument=True).steps:
            return title
        self._complaints.add(
            "SYN006",
            (structure.start, structure.end),
            f"<{title}> has a premise-conclusion structure already",
            expected="one structure for each argument",
            hint="give this structure an argument of its own, by writing <Another title> above it",
        )
        return None

    def _undercuts(self, line: InferenceLine, end: Endpoint) -> None:
        for relates in line.relations:
            child = self._element(relates.child, Role.RELATION_STATEMENT)
            is_argument = relates.child.is_argument
            self._draw(relates, end, self._endpoint(child.title, is_argument=is_argument))
