"""From syntax trees to a map: titles are gathered, relations drawn, structures assembled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from buttress.argdown.annotations import Annotations, UnreadableDataError
from buttress.argdown.complaints import Complaints
from buttress.argdown.data import DataReader, merge_data
from buttress.argdown.drafts import Draft
from buttress.argdown.front_matter import read_sources
from buttress.argdown.inline import without_tags
from buttress.argdown.section_stack import SectionStack
from buttress.argdown.steps import StepBuilder, concluded
from buttress.argdown.syntax import (
    Element,
    Form,
    Heading,
    InferenceLine,
    ListBlock,
    Relates,
    StepLine,
    Structure,
    Tree,
)
from buttress.argdown.tokens import Kind
from buttress.model import (
    EMPTY,
    ArgumentMap,
    ArgumentMeta,
    Document,
    ElementKind,
    Endpoint,
    Member,
    Problem,
    Relation,
    RelationKind,
    Role,
    Span,
    StatementMeta,
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


_Notes = tuple[Mapping[str, Any], StatementMeta | ArgumentMeta | None]
"""An element's data, and what they say in typed words."""

_NOTHING: _Notes = (EMPTY, None)


class _Frame:
    """An element whose relations are being followed."""

    __slots__ = ("element", "end", "next", "notes", "role", "sign", "title")

    def __init__(
        self,
        element: Element,
        title: str,
        role: Role,
        notes: _Notes,
        end: Endpoint,
        sign: Relates | None = None,
    ) -> None:
        self.element = element
        self.title = title
        self.role = role
        self.notes = notes
        self.end = end
        self.sign = sign
        self.next = 0


class Gatherer:
    """Gathers one map from the trees of one or several documents, read one after the other.

    With `strict_data` a map ends where data are no YAML, as the reference's does; otherwise only
    these data are missing.
    """

    def __init__(self, *, strict_data: bool = False) -> None:
        self._strict_data = strict_data
        self._statements: dict[str, Draft] = {}
        self._arguments: dict[str, Draft] = {}
        self._drawn: dict[tuple[RelationKind, Endpoint, Endpoint], list[Span]] = {}
        self._endpoints: dict[tuple[bool, str], Endpoint] = {}
        self._tags: dict[str, None] = {}
        self._settings: dict[str, Any] = {}
        self._keeps_tags = True
        self._sections = SectionStack()
        self._untitled = 0
        self._problems: list[Problem] = []
        self._documents: list[Document] = []
        self._reader = DataReader()

    def add(self, tree: Tree, complaints: Complaints) -> None:
        """Take in a whole tree; `complaints` are those of the document it was parsed from."""
        self._complaints = complaints
        self._document = complaints.document
        self._annotations = Annotations(self._reader, complaints, strict=self._strict_data)
        self._documents.append(self._document)
        self._sections.close()
        try:
            self._take(tree)
        except UnreadableDataError:
            self._sections.close()
        self._problems += complaints.problems

    def _relations(self) -> tuple[Relation, ...]:
        """What was drawn, in reading order."""
        drawn = [
            Relation(kind, source, target, spans=tuple(spans))
            for (kind, source, target), spans in self._drawn.items()
        ]
        if len(self._documents) == 1:
            drawn.sort(key=lambda relation: relation.spans[0].start)
        return tuple(drawn)

    def _take(self, tree: Tree) -> None:
        if tree.front_matter:
            merge_data(self._settings, self._annotations.front_matter(tree.front_matter))
            model = self._settings.get("model")
            self._keeps_tags = not (isinstance(model, Mapping) and model.get("removeTagsFromText"))
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

    def map(self) -> ArgumentMap:
        """The map of everything that was taken in."""
        return ArgumentMap(
            statements={title: draft.statement() for title, draft in self._statements.items()},
            arguments={title: draft.argument() for title, draft in self._arguments.items()},
            drawn=self._relations(),
            sections=self._sections.finished(),
            tags=tuple(self._tags),
            sources=read_sources(self._settings)[0],
            settings={k: v for k, v in self._settings.items() if k != "sources"},
            problems=tuple(self._problems),
            documents=tuple(self._documents),
        )

    def _heading(self, heading: Heading) -> None:
        self._note_tags(heading.content.tags)
        if not self._keeps_tags:
            heading.content = without_tags(heading.content)
        data = self._annotations.section(heading.data)
        self._sections.begin(heading, data, Span(self._document, heading.start, heading.end))

    def _note_tags(self, tags: Iterable[str]) -> None:
        for tag in tags:
            self._tags.setdefault(tag)

    # Elements and their relations

    def _untitled_name(self) -> str:
        self._untitled += 1
        return f"Untitled {self._untitled}"

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
        title, notes = self._enter(top)
        if not top.relations:
            return self._note(top, title, notes, role, argument)
        self._draft(title, is_argument=top.is_argument)
        end = self._endpoint(title, is_argument=top.is_argument)
        path = [_Frame(top, title, role, notes, end)]
        while True:
            frame = path[-1]
            if frame.next == len(frame.element.relations):
                path.pop()
                own = argument if frame.element is top else None
                member = self._note(frame.element, frame.title, frame.notes, frame.role, own)
                if not path or frame.sign is None:
                    return member
                self._draw(
                    frame.sign, path[-1].end, frame.end, inference if len(path) == 1 else None
                )
                continue
            sign = frame.element.relations[frame.next]
            frame.next += 1
            child = sign.child
            title, notes = self._enter(child)
            end = self._endpoint(title, is_argument=child.is_argument)
            if child.relations:
                self._draft(title, is_argument=child.is_argument)
                path.append(_Frame(child, title, Role.RELATION_STATEMENT, notes, end, sign))
            else:
                self._note(child, title, notes, Role.RELATION_STATEMENT, None)
                self._draw(sign, frame.end, end, inference if len(path) == 1 else None)

    def _draw(
        self, sign: Relates, parent: Endpoint, child: Endpoint, inference: Endpoint | None = None
    ) -> None:
        if inference is not None and sign.kind == Kind.UNDERCUT_BY:
            parent = inference
        kind, leads_down = _RELATIONS[sign.kind]
        source, target = (parent, child) if leads_down else (child, parent)
        key = (kind, source, target)
        if kind is RelationKind.CONTRADICTORY and (kind, target, source) in self._drawn:
            key = (kind, target, source)
        span = Span(self._document, sign.start, sign.child.end)
        self._drawn.setdefault(key, []).append(span)

    def _enter(self, element: Element) -> tuple[str, _Notes]:
        """An element's title and data."""
        title = element.title
        if title is None:
            title = element.title = self._untitled_name()
        if element.content.tags:
            self._note_tags(element.content.tags)
        if element.data is None:
            return title, _NOTHING
        if element.is_argument:
            return title, self._annotations.argument(element.data)
        return title, self._annotations.statement(element.data)

    def _note(
        self,
        element: Element,
        title: str,
        notes: _Notes,
        role: Role,
        argument: str | None,
    ) -> Member:
        content = element.content if self._keeps_tags else without_tags(element.content)
        member = Member(
            title,
            content.text,
            Role.ARGUMENT_DESCRIPTION if element.is_argument else role,
            element.form is Form.REFERENCE,
            content.tags,
            notes[0],
            content.ranges,
            self._sections.current,
            argument,
            Span(self._document, element.start, element.end),
        )
        self._draft(title, is_argument=element.is_argument).add(member, notes[1])
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
        try:
            for line in structure.steps[:size]:
                self._step(line, builder, title, size)
        finally:
            draft.steps = builder.steps()
        for line in structure.steps[size:]:
            self._element(line.statement, Role.TOP_LEVEL_STATEMENT)

    def _step(self, line: StepLine, builder: StepBuilder, title: str, size: int) -> None:
        above = line.inference
        if above is None:
            builder.premise(self._element(line.statement, Role.PREMISE, argument=title))
            return
        inference = builder.inference(above, Span(self._document, above.start, above.end))
        end = Endpoint(ElementKind.INFERENCE, title, inference.conclusion)
        self._undercuts(above, end)
        is_main = inference.conclusion == size
        role = Role.MAIN_CONCLUSION if is_main else Role.INTERMEDIARY_CONCLUSION
        member = self._element(line.statement, role, argument=title, inference=end)
        builder.conclusion(member, inference, line.statement.data, is_main=is_main)

    def _structure_owner(self, structure: Structure, before: Element | None) -> str | None:
        """The title of the argument that a structure belongs to, unless it has one already."""
        if before is None or not before.is_argument:
            return self._untitled_name()
        title = before.title or self._untitled_name()
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
