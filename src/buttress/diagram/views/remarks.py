"""What bears on the parts of one argument from outside it, in a few words."""

from __future__ import annotations

from collections.abc import Iterable

from buttress.diagram.scene import EdgeKind, Remark
from buttress.diagram.views.nodes import name_of
from buttress.model import (
    Argument,
    ArgumentMap,
    Conclusion,
    ElementKind,
    Endpoint,
    Inference,
    Relation,
    RelationKind,
    Step,
)

__all__ = ["remarks_on_argument", "remarks_on_inference", "remarks_on_step"]

_SHOWN = 3
"""So many elements are named; the others are counted."""

_INCOMING = {
    EdgeKind.SUPPORT: "supported by",
    EdgeKind.ENTAILS: "entailed by",
    EdgeKind.ATTACK: "attacked by",
    EdgeKind.UNDERCUT: "undercut by",
    EdgeKind.CONTRARY: "contrary to",
    EdgeKind.CONTRADICTORY: "contradicts",
    EdgeKind.PREMISE: "used by",
}

_Found = dict[tuple[EdgeKind, str], list[str]]
"""What is said, by the kind and the words, with the names that it is said of."""


def remarks_on_step(map: ArgumentMap, argument: Argument, step: Step) -> tuple[Remark, ...]:
    """What else supports a step, what attacks it, and which arguments go on from a conclusion."""
    statement = map.statements[step.title]
    is_concluded = isinstance(step, Conclusion)
    supported = "also supported by" if is_concluded else "supported by"
    found: _Found = {}
    for other in map.arguments_for(statement):
        if other.title != argument.title:
            _note(found, EdgeKind.SUPPORT, supported, name_of(other))
    for relation in map.incoming(statement):
        end = _other_end(relation, statement.title)
        if end.kind is ElementKind.STATEMENT or end.title != argument.title:
            words = supported if relation.kind is RelationKind.SUPPORT else ""
            _note_relation(map, found, relation, end, words)
    if is_concluded:
        for other in map.arguments_using(statement):
            if other.title != argument.title:
                _note(found, EdgeKind.PREMISE, _INCOMING[EdgeKind.PREMISE], name_of(other))
    return _remarks(found)


def remarks_on_inference(
    map: ArgumentMap, argument: Argument, inference: Inference
) -> tuple[Remark, ...]:
    """What undercuts an inference; an undercut of the argument meets its last one."""
    found: _Found = {}
    last = argument.inferences[-1].conclusion
    for relation in map.incoming(argument):
        is_here = (relation.target.step or last) == inference.conclusion
        if relation.kind is RelationKind.UNDERCUT and is_here:
            _note_relation(map, found, relation, relation.source)
    return _remarks(found)


def remarks_on_argument(map: ArgumentMap, argument: Argument) -> tuple[Remark, ...]:
    """What bears on an argument as a whole, and what it is drawn to bear on.

    What is said at its steps and lines is left out.
    """
    found: _Found = {}
    for relation in map.incoming(argument):
        is_at_line = relation.kind is RelationKind.UNDERCUT and argument.steps
        is_premise = relation.kind.is_positive and _is_step(argument, relation.source)
        if not is_at_line and not is_premise:
            _note_relation(map, found, relation, relation.source)
    for relation in map.outgoing(argument):
        if not relation.kind.is_symmetric and not _is_step(argument, relation.target):
            kind = EdgeKind.of(relation.kind)
            _note(found, kind, kind.verb, _name(map, relation.target))
    return _remarks(found)


def _note_relation(
    map: ArgumentMap, found: _Found, relation: Relation, other: Endpoint, words: str = ""
) -> None:
    kind = EdgeKind.of(relation.kind)
    _note(found, kind, words or _INCOMING[kind], _name(map, other))


def _note(found: _Found, kind: EdgeKind, words: str, name: str) -> None:
    names = found.setdefault((kind, words), [])
    if name not in names:
        names.append(name)


def _remarks(found: _Found) -> tuple[Remark, ...]:
    return tuple(
        Remark(kind, f"{words} {_listed(names)}") for (kind, words), names in found.items()
    )


def _listed(names: Iterable[str]) -> str:
    every = list(names)
    shown = [name if len(name) <= 60 else f"{name[:59]}…" for name in every[:_SHOWN]]
    more = len(every) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")


def _other_end(relation: Relation, title: str) -> Endpoint:
    is_here = relation.source.kind is ElementKind.STATEMENT and relation.source.title == title
    return relation.target if relation.kind.is_symmetric and is_here else relation.source


def _is_step(argument: Argument, end: Endpoint) -> bool:
    return end.kind is ElementKind.STATEMENT and any(s.title == end.title for s in argument.steps)


def _name(map: ArgumentMap, end: Endpoint) -> str:
    if end.kind is ElementKind.STATEMENT:
        return name_of(map.statements[end.title])
    return name_of(map.arguments[end.title])
