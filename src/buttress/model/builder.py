"""Building a map in Python, without a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from buttress.model.argument import Argument, Conclusion, Inference, Premise, Step
from buttress.model.argument_map import ArgumentMap
from buttress.model.blanks import fold_blanks
from buttress.model.errors import ButtressError
from buttress.model.frozen import freeze
from buttress.model.member import Member
from buttress.model.metadata import MetadataError, read_argument_meta, read_statement_meta
from buttress.model.relation import ElementKind, Endpoint, Relation
from buttress.model.section import Section
from buttress.model.source import Source
from buttress.model.statement import Statement
from buttress.model.vocabulary import Mode, RelationKind, Role

__all__ = ["BuildError", "MapBuilder"]

_NO_TITLE = {
    "]": re.compile(r"\s*\Z|-|[^]]*\]|[^\n\r]*[\n\r]|.*@include\("),
    ">": re.compile(r"\s*\Z|[-+_]|!--|[^>]*>|[^\n\r]*[\n\r]|.*@include\("),
}
"""The titles that cannot be referred to in a text, by the bracket that closes a title."""


class BuildError(ButtressError, ValueError):
    """A call that would make a map that no text could say."""


@attrs.define
class _Draft:
    members: list[Member] = attrs.field(factory=list)
    tags: dict[str, None] = attrs.field(factory=dict)
    data: dict[str, Any] = attrs.field(factory=dict)
    section: str | None = None
    first_section: str | None = None
    steps: list[Step] = attrs.field(factory=list)


class MapBuilder:
    """Collects statements, arguments and relations; `build()` makes the map of them.

        builder = MapBuilder()
        builder.statement("Wet", "The street is wet.", basis="observation")
        builder.statement("Rain", "It has rained.")
        builder.argument("Puddles", premises=["Wet"], conclusion="Rain", scheme="sign")
        map = builder.build()

    An element is named `"[Title]"` or `"<Title>"` where a relation needs it; a bare title is a
    statement's. Titles that are only mentioned become statements or sketches without a text.
    White space in texts is folded to single blanks, as it is in a text that is read.
    Keyword data are the words of `docs/reference/words.md`, and any of your own.
    """

    def __init__(self, *, title: str | None = None, mode: Mode | str = Mode.LOOSE) -> None:
        self._statements: dict[str, _Draft] = {}
        self._arguments: dict[str, _Draft] = {}
        self._relations: dict[Relation, None] = {}
        self._sources: dict[str, Source] = {}
        self._sections: list[Section] = []
        self._settings: dict[str, Any] = {}
        if title:
            self._settings["title"] = title
        if Mode(mode) is Mode.STRICT:
            self._settings["model"] = {"mode": "strict"}

    def section(self, title: str, *, level: int = 1) -> MapBuilder:
        """Begin a section: what is defined from here on belongs to it. Returns the builder.

        What is never defined belongs to the section in which it is first mentioned, an argument
        to the one in which its structure ends.

        Raises:
            BuildError: the level is below 1 or the title is empty.
        """
        title = fold_blanks(title)
        if level < 1 or not title:
            raise BuildError(
                f"a section has a title and a level from 1 on; found {title!r}, {level}"
            )
        self._sections.append(Section(f"s{len(self._sections) + 1}", title, level))
        return self

    def source(self, key: str, **fields: Any) -> MapBuilder:
        """Name a source; the fields are those of `Source`. Returns the builder."""
        self._sources[key] = Source(key, **fields)
        return self

    def statement(
        self, title: str, text: str = "", *, tags: Iterable[str] = (), **data: Any
    ) -> MapBuilder:
        """State something, or add to what is stated under a title. Returns the builder.

        Raises:
            BuildError: the title is empty or cannot stand in a text.
            MetadataError: a known word has a value that it cannot take.
        """
        _checked_meta(read_statement_meta(data)[1])
        draft = self._draft(self._statements, title, "]")
        self._describe(draft, title, text, Role.TOP_LEVEL_STATEMENT, tags, data)
        return self

    def argument(
        self,
        title: str,
        gist: str = "",
        *,
        premises: Sequence[str] = (),
        conclusion: str | None = None,
        rules: Sequence[str] = (),
        tags: Iterable[str] = (),
        **data: Any,
    ) -> MapBuilder:
        """State an argument; with premises and a conclusion also its only inference.

        `premises` and `conclusion` are titles of statements. Returns the builder.

        Raises:
            BuildError: the title is empty or cannot stand in a text, or an inference lacks its
                premises or its conclusion.
            MetadataError: a known word has a value that it cannot take.
        """
        _checked_meta(read_argument_meta(data)[1])
        draft = self._draft(self._arguments, title, ">")
        self._describe(draft, title, gist, Role.ARGUMENT_DESCRIPTION, tags, data)
        if premises or conclusion:
            if not premises or conclusion is None:
                raise BuildError(
                    f"<{title}> needs both premises and a conclusion to be an inference"
                )
            self.infer(title, premises, conclusion, rules=rules)
        return self

    def infer(
        self,
        argument: str,
        premises: Sequence[str],
        conclusion: str,
        *,
        rules: Sequence[str] = (),
        **data: Any,
    ) -> MapBuilder:
        """Add one inference to an argument's structure, below those that it has.

        `premises` are the titles of new premises; the conclusion of the inference before, if
        there is one, is used too, unless `uses` says which steps are. Returns the builder.

        Raises:
            BuildError: there is nothing to infer from.
            MetadataError: a known word has a value that it cannot take.
        """
        _checked_meta(read_argument_meta(data)[1])
        draft = self._draft(self._arguments, argument, ">")
        draft.section = self._current or draft.section
        names = tuple(fold_blanks(rule) for rule in rules)
        if not all(names):
            raise BuildError(f"the rules of <{argument}> have names; found {list(rules)}")
        steps = draft.steps
        if not premises and not steps:
            raise BuildError(f"<{argument}> has nothing to infer {conclusion!r} from")
        start = len(steps)
        used = [start] if steps else []
        for title in premises:
            steps.append(
                Premise(title, len(steps) + 1, self._member(title, Role.PREMISE, argument))
            )
            used.append(len(steps))
        meta = read_argument_meta(data)[0]
        number = len(steps) + 1
        uses = meta.uses or tuple(used)
        if any(step >= number for step in uses):
            raise BuildError(f"step {number} of <{argument}> can only use the steps before it")
        member = self._member(conclusion, Role.INTERMEDIARY_CONCLUSION, argument)
        inference = Inference(argument, number, uses, names, freeze(data), meta)
        steps.append(Conclusion(conclusion, number, member, inference, is_main=False))
        return self

    def support(self, source: str, target: str) -> MapBuilder:
        """Draw that one element supports another. Returns the builder."""
        return self._relate(RelationKind.SUPPORT, source, target)

    def attack(self, source: str, target: str) -> MapBuilder:
        """Draw that one element attacks another. Returns the builder."""
        return self._relate(RelationKind.ATTACK, source, target)

    def undercut(self, source: str, target: str) -> MapBuilder:
        """Draw that an element undercuts an argument's (last) inference. Returns the builder."""
        return self._relate(RelationKind.UNDERCUT, source, target)

    def contradict(self, one: str, other: str) -> MapBuilder:
        """Lay down that two statements contradict each other. Returns the builder.

        Raises:
            BuildError: one of them is not a statement.
        """
        return self._relate(RelationKind.CONTRADICTORY, one, other)

    def build(self) -> ArgumentMap:
        """The map of everything said so far; the builder can go on afterwards."""
        arguments = {
            title: self._finished(title, draft) for title, draft in self._arguments.items()
        }
        for argument in arguments.values():
            for step in argument.steps:
                self._statements[step.title].members = [
                    step.member if _same_place(member, step.member) else member
                    for member in self._statements[step.title].members
                ]
        statements = {
            title: Statement(
                title,
                tuple(draft.members),
                tuple(draft.tags),
                freeze(draft.data),
                read_statement_meta(draft.data)[0],
                draft.section or draft.first_section,
            )
            for title, draft in self._statements.items()
        }
        drafts = [*self._statements.values(), *self._arguments.values()]
        return ArgumentMap(
            statements=statements,
            arguments=arguments,
            drawn=tuple(self._relations),
            sections=_nested(self._sections),
            tags=tuple(dict.fromkeys(tag for draft in drafts for tag in draft.tags)),
            sources=self._sources,
            settings=self._settings,
        )

    @property
    def _current(self) -> str | None:
        return self._sections[-1].id if self._sections else None

    def _draft(self, drafts: dict[str, _Draft], title: str, closing: str) -> _Draft:
        if _NO_TITLE[closing].match(title):
            first = "-" if closing == "]" else "-, +, _ or !--"
            raise BuildError(
                f"a title is one line without {closing!r} that does not begin with {first}; "
                f"found {title!r}"
            )
        draft = drafts.get(title)
        if draft is None:
            draft = drafts[title] = _Draft(first_section=self._current)
        return draft

    def _describe(
        self,
        draft: _Draft,
        title: str,
        text: str,
        role: Role,
        tags: Iterable[str],
        data: Mapping[str, Any],
    ) -> None:
        names = tuple(tags)
        text = fold_blanks(text)
        if text and draft.section is None:
            draft.section = self._current
        draft.members.append(
            Member(
                title, text, role, not text, tags=names, data=freeze(data), section=self._current
            )
        )
        draft.tags.update(dict.fromkeys(names))
        draft.data.update(data)

    def _member(self, title: str, role: Role, argument: str) -> Member:
        draft = self._draft(self._statements, title, "]")
        member = Member(title, "", role, True, section=self._current, argument=argument)
        draft.members.append(member)
        return member

    def _finished(self, title: str, draft: _Draft) -> Argument:
        steps = list(draft.steps)
        if steps and isinstance(last := steps[-1], Conclusion):
            member = attrs.evolve(last.member, role=Role.MAIN_CONCLUSION)
            steps[-1] = attrs.evolve(last, is_main=True, member=member)
        return Argument(
            title,
            tuple(draft.members),
            tuple(steps),
            tuple(draft.tags),
            freeze(draft.data),
            read_argument_meta(draft.data)[0],
            draft.section or draft.first_section,
        )

    def _relate(self, kind: RelationKind, source: str, target: str) -> MapBuilder:
        ends = self._endpoint(source), self._endpoint(target)
        if kind is RelationKind.CONTRADICTORY and any(
            end.kind is not ElementKind.STATEMENT for end in ends
        ):
            raise BuildError(f"only statements contradict each other; found {source} and {target}")
        if (
            kind is not RelationKind.CONTRADICTORY
            or Relation(kind, *ends[::-1]) not in self._relations
        ):
            self._relations.setdefault(Relation(kind, *ends))
        return self

    def _endpoint(self, name: str) -> Endpoint:
        if name.startswith("<") and name.endswith(">"):
            self._draft(self._arguments, name[1:-1], ">")
            return Endpoint(ElementKind.ARGUMENT, name[1:-1])
        title = name[1:-1] if name.startswith("[") and name.endswith("]") else name
        self._draft(self._statements, title, "]")
        return Endpoint(ElementKind.STATEMENT, title)


def _checked_meta(issues: Sequence[Any]) -> None:
    if issues:
        raise MetadataError("; ".join(f"{issue.key}: {issue.message}" for issue in issues))


def _same_place(one: Member, other: Member) -> bool:
    return attrs.evolve(one, role=other.role) == other


def _nested(flat: Sequence[Section]) -> tuple[Section, ...]:
    """The sections as a tree, by their levels."""
    roots: list[Section] = []
    path: list[tuple[Section, list[Section]]] = []

    def close(level: int) -> None:
        while path and path[-1][0].level >= level:
            section, children = path.pop()
            whole = attrs.evolve(section, children=tuple(children))
            (path[-1][1] if path else roots).append(whole)

    for section in flat:
        close(section.level)
        path.append((section, []))
    close(0)
    return tuple(roots)
