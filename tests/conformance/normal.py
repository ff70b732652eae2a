"""The normal form of an Argdown-JSON model: what a text means, without offsets, ids and colours.

Two models agree where their normal forms are equal: statements and arguments by title with their
members in reading order, structures step by step, relations, sections, tags, and the nodes and
edges of the default map.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

__all__ = ["difference", "normal"]

Json = dict[str, Any]


def normal(model: Json) -> Json:
    """The normal form of a model."""
    drawing = model.get("map") or {}
    nodes = list(_with_children(drawing.get("nodes")))
    titles = {node["id"]: words(node.get("title")) for node in nodes}
    statements = model.get("statements") or {}
    arguments = model.get("arguments") or {}
    return {
        "statements": {title: _statement(found) for title, found in statements.items()},
        "arguments": {title: _argument(found) for title, found in arguments.items()},
        "relations": _sorted(map(_relation, model.get("relations") or ())),
        "sections": [
            [section.get("level"), words(section.get("title"))]
            for section in _with_children(model.get("sections"))
        ],
        "tags": sorted(model.get("tags") or ()),
        "nodes": _sorted([node.get("type"), words(node.get("title"))] for node in nodes),
        "edges": _sorted(
            [
                edge.get("relationType") or edge.get("type"),
                titles.get(_id(edge.get("from"))),
                titles.get(_id(edge.get("to"))),
            ]
            for edge in drawing.get("edges") or ()
        ),
    }


def words(text: str | None) -> str:
    """A text with single blanks between its words."""
    return re.sub(r"\s+", " ", text or "").strip()


def difference(expected: Any, found: Any, path: str = "") -> str | None:
    """The first place at which two normal forms differ, with what stands there; or None."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in expected.keys() | found.keys():
            if key not in found:
                return f"{path}/{key} is missing"
            if key not in expected:
                return f"{path}/{key} should not be there"
        pairs = [(f"{path}/{key}", expected[key], found[key]) for key in expected]
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = [(f"{path}[{i}]", *pair) for i, pair in enumerate(zip(expected, found))]  # noqa: B905
    else:
        return None if expected == found else f"{path}: expected {expected!r}, found {found!r}"
    return next((said for where, *pair in pairs if (said := difference(*pair, where))), None)


def _statement(statement: Json) -> Json:
    return {
        "data": statement.get("data") or None,
        "tags": sorted(statement.get("tags") or ()),
        "members": [
            {
                "text": words(member.get("text")),
                "is_reference": bool(member.get("isReference")),
                "role": member.get("role"),
                "line": member.get("startLine"),
            }
            for member in statement.get("members") or ()
        ],
    }


def _argument(argument: Json) -> Json:
    return {
        "texts": [words(member.get("text")) for member in argument.get("members") or ()],
        "data": argument.get("data") or None,
        "tags": sorted(argument.get("tags") or ()),
        "steps": [_step(step) for step in argument.get("pcs") or ()],
    }


def _step(step: Json) -> Json:
    found = {
        "role": step.get("role"),
        "title": step.get("title"),
        "text": words(step.get("text")),
        "is_reference": bool(step.get("isReference")),
    }
    if inference := step.get("inference"):
        found["rules"] = [words(rule) for rule in inference.get("inferenceRules") or ()]
        found["data"] = inference.get("data") or None
    return found


def _relation(relation: Json) -> list[Any]:
    return [
        relation.get("relationType"),
        *_end(relation.get("fromType"), relation.get("from")),
        *_end(relation.get("toType"), relation.get("to")),
    ]


def _end(kind: str | None, end: Any) -> tuple[str | None, Any]:
    name = end.get("title", end.get("conclusionIndex")) if isinstance(end, dict) else end
    return "statement" if kind == "equivalence-class" else kind, name


def _id(end: Any) -> Any:
    return end.get("id") if isinstance(end, dict) else end


def _with_children(items: list[Json] | None) -> Iterator[Json]:
    waiting = list(reversed(items or ()))
    while waiting:
        item = waiting.pop()
        yield item
        waiting.extend(reversed(item.get("children") or ()))


def _sorted(rows: Any) -> list[Any]:
    return sorted(rows, key=json.dumps)
