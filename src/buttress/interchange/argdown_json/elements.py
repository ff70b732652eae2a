"""Statements, arguments and relations of Argdown-JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from buttress.argdown.default_map import Sectioning
from buttress.interchange.argdown_json.references import text_of_reference
from buttress.interchange.argdown_json.values import data_to_json, place_to_json, units
from buttress.model import (
    Argument,
    ArgumentMap,
    ElementKind,
    Endpoint,
    Inference,
    Member,
    Relation,
    Role,
    Statement,
    TextRange,
    TextRangeKind,
)

__all__ = ["ElementWriter"]

_TYPES = {
    ElementKind.STATEMENT: "equivalence-class",
    ElementKind.ARGUMENT: "argument",
    ElementKind.INFERENCE: "inference",
}
_RANGE_VALUES = {
    TextRangeKind.LINK: "url",
    TextRangeKind.TAG: "tag",
    TextRangeKind.STATEMENT_MENTION: "title",
    TextRangeKind.ARGUMENT_MENTION: "title",
}
_USES = {
    "isUsedAsTopLevelStatement": Role.TOP_LEVEL_STATEMENT,
    "isUsedAsRelationStatement": Role.RELATION_STATEMENT,
    "isUsedAsPremise": Role.PREMISE,
    "isUsedAsIntermediaryConclusion": Role.INTERMEDIARY_CONCLUSION,
    "isUsedAsMainConclusion": Role.MAIN_CONCLUSION,
}


class ElementWriter:
    """Writes the elements of one map."""

    def __init__(self, map: ArgumentMap, sectioning: Sectioning) -> None:
        self._sectioning = sectioning
        model = map.settings.get("model")
        self._removes_tags = isinstance(model, Mapping) and bool(model.get("removeTagsFromText"))
        self._inferences = {
            _place(conclusion.member): conclusion.inference
            for argument in map.arguments.values()
            for conclusion in argument.conclusions
        }
        self._drawn_to = {
            (id(span.document), span.end) for relation in map.drawn for span in relation.spans
        }
        self._relations: dict[Endpoint, list[dict[str, Any]]] = {}
        for relation in map.relations:
            written = self.relation(relation)
            for end in dict.fromkeys((relation.source, relation.target)):
                self._relations.setdefault(end, []).append(written)

    def relation(self, relation: Relation) -> dict[str, Any]:
        """One relation."""
        written: dict[str, Any] = {
            "type": "relation",
            "relationType": relation.kind.value,
            "from": relation.source.title,
            "fromType": _TYPES[relation.source.kind],
            "to": relation.target.title,
            "toType": _TYPES[relation.target.kind],
        }
        if relation.target.step is not None:
            written["conclusionIndex"] = relation.target.step - 1
        return written

    def _relations_of(self, kind: ElementKind, title: str, step: int | None = None) -> list[Any]:
        return list(self._relations.get(Endpoint(kind, title, step), ()))

    def statement(self, statement: Statement) -> dict[str, Any]:
        """One statement, an equivalence class in Argdown's words."""
        roles = {member.role for member in statement.members}
        uses = {name: True for name, role in _USES.items() if role in roles}
        if "isUsedAsMainConclusion" in uses:
            uses.setdefault("isUsedAsIntermediaryConclusion", False)
        return {
            "type": "equivalence-class",
            "title": statement.title,
            "relations": self._relations_of(ElementKind.STATEMENT, statement.title),
            "members": [self._member(member) for member in statement.members],
            **_annotations(statement.tags, statement.data),
            **_section(self._sectioning.statements[statement.title]),
            **uses,
        }

    def argument(self, argument: Argument) -> dict[str, Any]:
        """One argument, with its structure if it has one."""
        return {
            "type": "argument",
            "relations": self._relations_of(ElementKind.ARGUMENT, argument.title),
            "members": [self._member(member) for member in argument.members],
            "pcs": [self._member(step.member) for step in argument.steps],
            "title": argument.title,
            **_annotations(argument.tags, argument.data),
            **_section(self._sectioning.arguments[argument.title]),
            **place_to_json(argument.structure_span),
        }

    def _is_top_level(self, member: Member) -> bool:
        """Whether an argument's description stands by itself, not below a relation's sign."""
        span = member.span
        return span is None or (id(span.document), span.end) not in self._drawn_to

    def _inference(self, inference: Inference) -> dict[str, Any]:
        return {
            "type": "inference",
            "relations": self._relations_of(
                ElementKind.INFERENCE, inference.argument, inference.conclusion
            ),
            "inferenceRules": list(inference.rules),
            **place_to_json(inference.span),
            **_annotations((), inference.data),
            "conclusionIndex": inference.conclusion - 1,
            "argumentTitle": inference.argument,
        }

    def _member(self, member: Member) -> dict[str, Any]:
        written: dict[str, Any] = {"type": "statement", "title": member.title}
        if member.role is not Role.LIST_STATEMENT:
            written["role"] = member.role.value
        if member.role is Role.TOP_LEVEL_STATEMENT:
            written["isTopLevel"] = True
        elif member.role is Role.ARGUMENT_DESCRIPTION:
            written["isTopLevel"] = self._is_top_level(member)
        text, ranges = member.text, member.ranges
        if member.is_reference and member.tags and not self._removes_tags:
            text, ranges = text_of_reference(member)
        if text or member.role is Role.ARGUMENT_DESCRIPTION:
            written["text"] = text
        if member.is_reference:
            written["isReference"] = True
        if member.argument is not None:
            written["argumentTitle"] = member.argument
        shown = [_range(one, text) for one in ranges if one.kind is not TextRangeKind.SPECIAL_CHAR]
        if shown:
            written["ranges"] = shown
        if inference := self._inferences.get(_place(member)):
            written["inference"] = self._inference(inference)
        return (
            written
            | _annotations(member.tags, member.data)
            | _section(member.section)
            | place_to_json(member.span)
        )


def _place(member: Member) -> tuple[int, int]:
    """What tells the places of members apart.

    Where an argument was taken apart, a conclusion and the premise made of it share a place, and
    both carry the inference, as in Argdown.
    """
    span = member.span
    return (id(member), -1) if span is None else (id(span.document), span.start)


def _annotations(tags: Iterable[str], data: Mapping[str, Any]) -> dict[str, Any]:
    written: dict[str, Any] = {}
    if names := list(tags):
        written["tags"] = names
    if data:
        written["data"] = data_to_json(data)
    return written


def _section(section: str | None) -> dict[str, str]:
    return {} if section is None else {"section": section}


def _range(one: TextRange, text: str) -> dict[str, Any]:
    """A range whose `stop` is the last character, as Argdown counts."""
    start, stop = one.start, one.stop
    if not text.isascii():
        start, stop = units(text[:start]), units(text[:stop])
    written: dict[str, Any] = {"type": one.kind.value, "start": start, "stop": stop - 1}
    if name := _RANGE_VALUES.get(one.kind):
        written[name] = one.value
    return written
