"""From the relations that were drawn to those that the map states.

What is drawn from a reconstructed argument comes from its main conclusion; an undercut of a
reconstructed argument meets its last inference; in strict mode a support between statements is
an entailment and an attack a contrariety. What is drawn from an argument to its own conclusion,
and an attack on an argument that repeats an attack on one of its premises, say nothing new.
This is what Argdown's reference makes of a text (`transformArgumentRelations` and the two steps
after it).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

import attrs

from buttress.model.argument import Argument
from buttress.model.relation import ElementKind, Endpoint, Relation
from buttress.model.vocabulary import Grounding, Mode, RelationKind

__all__ = ["resolve"]

_STRICT = {RelationKind.SUPPORT: RelationKind.ENTAILS, RelationKind.ATTACK: RelationKind.CONTRARY}


def resolve(
    drawn: Iterable[Relation], arguments: Mapping[str, Argument], mode: Mode
) -> tuple[Relation, ...]:
    """The relations that a map states, in the order drawn, each once and with its grounding."""
    resolved: dict[tuple[RelationKind, Endpoint, Endpoint], Relation] = {}
    for relation in drawn:
        moved = _attribute(relation, arguments)
        if moved.source == moved.target and moved.source is not relation.source:
            continue
        if mode is Mode.STRICT and _between_statements(moved):
            moved = attrs.evolve(moved, kind=_STRICT.get(moved.kind, moved.kind))
        key = _key(moved)
        same = resolved.get(key)
        if same is None and moved.kind.is_symmetric:
            key = (moved.kind, moved.target, moved.source)
            same = resolved.get(key)
            key = key if same else _key(moved)
        if same:
            moved = attrs.evolve(same, spans=same.spans + moved.spans)
        resolved[key] = moved
    stated = tuple(resolved.values())
    opposed = _opposed(stated)
    kept = _without_repeated_attacks(stated, arguments, opposed)
    if len(kept) < len(stated):
        stated, opposed = kept, _opposed(kept)
    return tuple(_grounded(relation, arguments, opposed) for relation in stated)


def _key(relation: Relation) -> tuple[RelationKind, Endpoint, Endpoint]:
    return relation.kind, relation.source, relation.target


def _between_statements(relation: Relation) -> bool:
    return relation.source.kind is relation.target.kind is ElementKind.STATEMENT


def _reconstructed(end: Endpoint, arguments: Mapping[str, Argument]) -> Argument | None:
    if end.kind is not ElementKind.ARGUMENT:
        return None
    argument = arguments.get(end.title)
    return argument if argument and argument.steps else None


def _attribute(relation: Relation, arguments: Mapping[str, Argument]) -> Relation:
    """The relation between what its ends stand for: conclusions and inferences."""
    source, target = relation.source, relation.target
    if argument := _reconstructed(source, arguments):
        source = Endpoint(ElementKind.STATEMENT, argument.steps[-1].title)
    if relation.kind is RelationKind.UNDERCUT and (argument := _reconstructed(target, arguments)):
        target = Endpoint(ElementKind.INFERENCE, target.title, len(argument.steps))
    if source is relation.source and target is relation.target:
        return relation
    return attrs.evolve(relation, source=source, target=target)


def _opposed(relations: Iterable[Relation]) -> dict[str, set[str]]:
    """For each statement, the statements that it speaks against."""
    opposed: defaultdict[str, set[str]] = defaultdict(set)
    for relation in relations:
        if not _between_statements(relation):
            continue
        if relation.kind is RelationKind.ATTACK or relation.kind.is_symmetric:
            opposed[relation.source.title].add(relation.target.title)
        if relation.kind.is_symmetric:
            opposed[relation.target.title].add(relation.source.title)
    return opposed


def _without_repeated_attacks(
    relations: tuple[Relation, ...],
    arguments: Mapping[str, Argument],
    opposed: Mapping[str, set[str]],
) -> tuple[Relation, ...]:
    def repeats(relation: Relation) -> bool:
        if (
            relation.kind is not RelationKind.ATTACK
            or relation.source.kind is not ElementKind.STATEMENT
        ):
            return False
        argument = _reconstructed(relation.target, arguments)
        against = opposed.get(relation.source.title)
        if not argument or not against:
            return False
        return not against.isdisjoint(argument.premise_titles)

    return tuple(relation for relation in relations if not repeats(relation))


def _grounded(
    relation: Relation, arguments: Mapping[str, Argument], opposed: Mapping[str, set[str]]
) -> Relation:
    if _between_statements(relation):
        return _with_grounding(relation, Grounding.AXIOMATIC)
    argument = _reconstructed(relation.target, arguments)
    if argument is None or relation.source.kind is not ElementKind.STATEMENT:
        return relation
    premises = argument.premise_titles
    said = relation.source.title
    if relation.kind.is_positive:
        borne_out = said in premises
    else:
        borne_out = not premises.isdisjoint(opposed.get(said, ()))
    return _with_grounding(relation, Grounding.GROUNDED) if borne_out else relation


def _with_grounding(relation: Relation, grounding: Grounding) -> Relation:
    return Relation(relation.kind, relation.source, relation.target, grounding, relation.spans)
