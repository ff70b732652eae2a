"""Argdown-JSON: what `argdown json` writes of a text (Argdown 2.0.1)."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

from buttress.argdown.default_map import DefaultMap, MapGroup, MapNode, default_map
from buttress.model import (
    Argument,
    ArgumentMap,
    Conclusion,
    ElementKind,
    Endpoint,
    Inference,
    Member,
    Relation,
    Role,
    Section,
    Span,
    Statement,
    TextRange,
    TextRangeKind,
)

__all__ = ["to_argdown_json"]

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


def to_argdown_json(map: ArgumentMap) -> dict[str, Any]:
    """The map as the object that Argdown-JSON holds: plain dicts, lists and scalars."""
    writer = _Writer(map)
    return {
        "arguments": {a.title: writer.argument(a) for a in map.arguments.values()},
        "statements": {s.title: writer.statement(s) for s in map.statements.values()},
        "relations": [_relation(relation) for relation in map.relations],
        "map": _drawing(default_map(map)),
        "sections": [_section(section, None) for section in map.sections],
        "tags": {
            tag: {"tag": tag, "cssClass": _css_class(f"tag-{tag}"), "occurrenceIndex": index}
            for index, tag in enumerate(map.tags)
        },
    }


class _Writer:
    def __init__(self, map: ArgumentMap) -> None:
        self._map = map
        self._inferences: dict[tuple[str, int], list[Relation]] = {}
        for relation in map.relations:
            end = relation.target
            if end.kind is ElementKind.INFERENCE and end.step is not None:
                self._inferences.setdefault((end.title, end.step), []).append(relation)

    def _relations(self, element: Statement | Argument) -> list[dict[str, Any]]:
        is_statement = isinstance(element, Statement)
        kind = ElementKind.STATEMENT if is_statement else ElementKind.ARGUMENT
        end = Endpoint(kind, element.title)
        found = [*self._map.outgoing(element), *self._map.incoming(element)]
        unique = {id(relation): relation for relation in found}
        return [_relation(r) for r in unique.values() if end in (r.source, r.target)]

    def statement(self, statement: Statement) -> dict[str, Any]:
        used = {
            "isUsedAsTopLevelStatement": Role.TOP_LEVEL_STATEMENT,
            "isUsedAsRelationStatement": Role.RELATION_STATEMENT,
            "isUsedAsPremise": Role.PREMISE,
            "isUsedAsIntermediaryConclusion": Role.INTERMEDIARY_CONCLUSION,
            "isUsedAsMainConclusion": Role.MAIN_CONCLUSION,
        }
        return {
            "type": "equivalence-class",
            "title": statement.title,
            "relations": self._relations(statement),
            "members": [_member(member) for member in statement.members],
            **_annotations(statement.tags, statement.data, statement.section),
            **{name: True for name, role in used.items() if statement.has_role(role)},
        }

    def argument(self, argument: Argument) -> dict[str, Any]:
        steps = []
        for step in argument.steps:
            written = _member(step.member)
            if isinstance(step, Conclusion):
                written["inference"] = self._inference(step.inference)
            steps.append(written)
        return {
            "type": "argument",
            "relations": self._relations(argument),
            "members": [_member(member) for member in argument.members],
            "pcs": steps,
            "title": argument.title,
            **_annotations(argument.tags, argument.data, argument.section),
            **_place(argument.structure_span),
        }

    def _inference(self, inference: Inference) -> dict[str, Any]:
        key = (inference.argument, inference.conclusion)
        written: dict[str, Any] = {
            "type": "inference",
            "relations": [_relation(relation) for relation in self._inferences.get(key, ())],
            "inferenceRules": list(inference.rules),
            "argumentTitle": inference.argument,
            "conclusionIndex": inference.conclusion - 1,
            **_place(inference.span),
        }
        if inference.data:
            written["data"] = _plain(inference.data)
        return written


def _annotations(
    tags: Iterable[str], data: Mapping[str, Any], section: str | None
) -> dict[str, Any]:
    written: dict[str, Any] = {}
    if names := list(tags):
        written["tags"] = names
    if data:
        written["data"] = _plain(data)
    if section:
        written["section"] = section
    return written


def _place(span: Span | None) -> dict[str, int]:
    """Lines and columns from 1; Argdown's end column is that of the last character."""
    if span is None:
        return {}
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column - 1,
    }


def _member(member: Member) -> dict[str, Any]:
    written: dict[str, Any] = {"type": "statement", "title": member.title, "text": member.text}
    if member.role is not Role.LIST_STATEMENT:
        written["role"] = member.role.value
    if member.role is Role.TOP_LEVEL_STATEMENT:
        written["isTopLevel"] = True
    if member.is_reference:
        written["isReference"] = True
    if member.argument is not None:
        written["argumentTitle"] = member.argument
    if member.ranges:
        written["ranges"] = [_range(one) for one in member.ranges]
    return written | _annotations(member.tags, member.data, member.section) | _place(member.span)


def _range(one: TextRange) -> dict[str, Any]:
    """A range whose `stop` is the last character, as Argdown counts."""
    written: dict[str, Any] = {"type": one.kind.value, "start": one.start, "stop": one.stop - 1}
    if name := _RANGE_VALUES.get(one.kind):
        written[name] = one.value
    return written


def _relation(relation: Relation) -> dict[str, Any]:
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


def _section(section: Section, parent: str | None) -> dict[str, Any]:
    written: dict[str, Any] = {
        "type": "section",
        "id": section.id,
        "level": section.level,
        "title": section.title,
        "children": [_section(child, section.id) for child in section.children],
        **_annotations(section.tags, section.data, None),
    }
    for name in ("isGroup", "isClosed"):
        if name in section.data:
            written[name] = section.data[name]
    if section.span:
        written["startLine"] = section.span.line
        written["startColumn"] = section.span.column
    if parent:
        written["parent"] = parent
    return written


def _drawing(drawn: DefaultMap) -> dict[str, Any]:
    nodes = {node.id: _node(node) for node in drawn.nodes}
    return {
        "nodes": [
            *(_group(group, None, nodes) for group in drawn.groups),
            *(nodes[key] for key in drawn.ungrouped),
        ],
        "edges": [
            {
                "id": edge.id,
                "type": "map-edge",
                "relationType": edge.kind.value,
                "from": edge.source,
                "to": edge.target,
                **(
                    {"fromEquivalenceClass": edge.source_statement} if edge.source_statement else {}
                ),
                **({"toEquivalenceClass": edge.target_statement} if edge.target_statement else {}),
            }
            for edge in drawn.edges
        ],
    }


def _node(node: MapNode) -> dict[str, Any]:
    kind = "statement" if node.kind is ElementKind.STATEMENT else "argument"
    written: dict[str, Any] = {"id": node.id, "title": node.title, "type": f"{kind}-map-node"}
    if node.label_title:
        written["labelTitle"] = node.label_title
    if node.label_text is not None:
        written["labelText"] = node.label_text
    if node.tags:
        written["tags"] = list(node.tags)
    return written


def _group(
    group: MapGroup, parent: str | None, nodes: Mapping[str, dict[str, Any]]
) -> dict[str, Any]:
    written: dict[str, Any] = {
        "id": group.id,
        "title": group.title,
        "type": "group-map-node",
        "level": group.level,
        "labelTitle": group.title,
        "children": [
            *(nodes[key] for key in group.nodes),
            *(_group(inner, group.id, nodes) for inner in group.groups),
        ],
    }
    if group.is_closed:
        written["isClosed"] = True
    if parent:
        written["parent"] = parent
    return written


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def _css_class(name: str) -> str:
    """A class name as Argdown makes it of a tag."""
    name = re.sub(r"\s", "-", name.lower().translate(_UMLAUTS))
    return re.sub(r"[^a-z0-9-]", "", name)


def _plain(value: Any) -> Any:
    """Data as JSON has it: dates as instants in UTC, and nothing for what is no number."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, datetime.date):
        return _instant(value)
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return list(value) if isinstance(value, bytes) else value


def _instant(value: datetime.date) -> str:
    if not isinstance(value, datetime.datetime):
        return f"{value:%Y-%m-%d}T00:00:00.000Z"
    moment = value.astimezone(datetime.UTC) if value.tzinfo else value
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z"
