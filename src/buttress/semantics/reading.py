"""Reading a map as a theory.

What the map says, and what the theory makes of it:

- A statement is a literal. So is a sketched argument: the assumption that it holds.
- An inference of a reconstructed argument is a rule from the steps that it uses to its
  conclusion, strict where its data or its argument's say `strict: true`. Its own word wins.
- A support of a statement or of a sketch is a defeasible rule, an entailment a strict one. A
  support of a reconstructed argument carries no force of its own: either a premise of the
  structure bears it out, or nothing does.
- `><` makes contradictories: of statements, of the assumptions that sketches hold, of the
  conclusions of reconstructed arguments.
- An attack makes its source a contrary of its target. On a reconstructed argument it falls on the
  last defeasible inference: the objection says that the argument fails, not where.
- An undercut makes its source a contrary of the inference's name, or of the sketch. An undercut
  of a statement says that what is said for it does not bear on it: it falls on the assumption
  `∴[Title]`, which every defeasible rule for the statement then uses.
- A statement is an ordinary premise where no rule concludes it, or where it has a basis, a source
  or the word `assumption` of its own; a necessary premise where it is an axiom; none where it is
  open. A sketch is always an ordinary premise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from buttress.model import (
    Argument,
    ArgumentMap,
    ElementKind,
    Endpoint,
    Inference,
    Relation,
    RelationKind,
    Statement,
)
from buttress.semantics.theory import Literal, Rule, Theory

__all__ = [
    "bearing_literal",
    "build_theory",
    "is_own_ground",
    "is_strict",
    "sketch_literal",
    "statement_literal",
]


def statement_literal(title: str) -> Literal:
    """The literal that a statement is."""
    return f"[{title}]"


def sketch_literal(title: str) -> Literal:
    """The literal that says that a sketched argument holds."""
    return f"<{title}>"


def bearing_literal(literal: Literal) -> Literal:
    """The assumption that what is said for a statement bears on it."""
    return f"∴{literal}"


def is_own_ground(statement: Statement) -> bool:
    """Whether a statement has something of its own to stand on.

    That is a basis, a source, or its author's word that it is an assumption or an axiom.
    """
    meta = statement.meta
    return bool(meta.basis or meta.source or meta.assumption or meta.axiom)


def build_theory(map: ArgumentMap) -> Theory:
    """The theory that a map states. Linear in the map."""
    relations = [relation for relation in map.relations if _is_known(relation, map)]
    doubted = {
        relation.target.title
        for relation in relations
        if relation.kind is RelationKind.UNDERCUT and relation.target.kind is ElementKind.STATEMENT
    }
    inferences = list(_inference_rules(map))
    last_defeasible = {end.title: rule.name for end, rule in inferences if not rule.strict}
    rules = [*(rule for _, rule in inferences), *_relation_rules(relations, map)]
    if doubted:
        rules = [_with_doubt(rule, doubted) for rule in rules]
    statements = {
        statement_literal(title): Endpoint(ElementKind.STATEMENT, title) for title in map.statements
    }
    sketches = {
        sketch_literal(title): Endpoint(ElementKind.ARGUMENT, title)
        for title, argument in map.arguments.items()
        if not argument.is_reconstructed
    }
    bearings = {
        bearing_literal(statement_literal(title)): Endpoint(ElementKind.STATEMENT, title)
        for title in map.statements
        if title in doubted
    }
    premises, axioms = _knowledge(map, {rule.head for rule in rules})
    elements = statements | sketches | bearings
    return Theory(
        literals=tuple(elements),
        premises=(*premises, *sketches, *bearings),
        axioms=axioms,
        rules=tuple(rules),
        contraries=tuple(dict.fromkeys(_contraries(relations, map, last_defeasible))),
        contradictories=tuple(
            (_said(relation.source, map), _said(relation.target, map))
            for relation in relations
            if relation.kind is RelationKind.CONTRADICTORY
        ),
        elements=elements,
    )


def _is_known(relation: Relation, map: ArgumentMap) -> bool:
    for end in (relation.source, relation.target):
        named = map.statements if end.kind is ElementKind.STATEMENT else map.arguments
        if end.title not in named:
            return False
    return True


def _knowledge(
    map: ArgumentMap,
    concluded: set[Literal],
) -> tuple[tuple[Literal, ...], tuple[Literal, ...]]:
    """The ordinary and the necessary premises among the statements."""
    premises: list[Literal] = []
    axioms: list[Literal] = []
    for title, statement in map.statements.items():
        literal = statement_literal(title)
        if statement.meta.open:
            continue
        if statement.meta.axiom:
            axioms.append(literal)
        elif literal not in concluded or is_own_ground(statement):
            premises.append(literal)
    return tuple(premises), tuple(axioms)


def _inference_rules(map: ArgumentMap) -> Iterator[tuple[Endpoint, Rule]]:
    """The rule that each inference is, with its place, in reading order."""
    for argument in map.arguments.values():
        for inference in argument.inferences:
            origin = Endpoint(ElementKind.INFERENCE, argument.title, inference.conclusion)
            used = (argument.steps[number - 1].title for number in inference.premises)
            priority = inference.meta.priority
            rule = Rule(
                name=str(origin),
                body=tuple(dict.fromkeys(statement_literal(title) for title in used)),
                head=statement_literal(argument.steps[inference.conclusion - 1].title),
                strict=is_strict(inference, argument),
                priority=argument.meta.priority if priority is None else priority,
                origin=origin,
            )
            yield origin, rule


def is_strict(inference: Inference, argument: Argument) -> bool:
    """Whether an inference holds without exception; its own word goes before its argument's."""
    meta = inference.meta if "strict" in inference.data else argument.meta
    return meta.strict


def _relation_rules(relations: list[Relation], map: ArgumentMap) -> Iterator[Rule]:
    for relation in relations:
        if not relation.kind.is_positive:
            continue
        target = _assumed(relation.target, map)
        source = _assumed(relation.source, map)
        if target is None or source is None:
            continue
        sketch = relation.source.kind is ElementKind.ARGUMENT
        yield Rule(
            name=str(relation),
            body=(source,),
            head=target,
            strict=relation.kind is RelationKind.ENTAILS,
            priority=map.arguments[relation.source.title].meta.priority if sketch else None,
            origin=relation,
        )


def _assumed(end: Endpoint, map: ArgumentMap) -> Literal | None:
    """The literal of a statement or sketch; a reconstructed argument has none."""
    if end.kind is ElementKind.STATEMENT:
        return statement_literal(end.title)
    argument = map.arguments[end.title]
    return None if argument.is_reconstructed else sketch_literal(end.title)


def _said(end: Endpoint, map: ArgumentMap) -> Literal:
    """What an end of a contradiction stands for: a reconstructed argument for its conclusion."""
    if end.kind is not ElementKind.STATEMENT:
        conclusion = map.arguments[end.title].conclusion
        return statement_literal(conclusion.title) if conclusion else sketch_literal(end.title)
    return statement_literal(end.title)


def _contraries(
    relations: list[Relation], map: ArgumentMap, last_defeasible: Mapping[str, str]
) -> Iterator[tuple[Literal, str]]:
    for relation in relations:
        source = _assumed(relation.source, map)
        if source is None or relation.kind.is_positive:
            continue
        if relation.kind is RelationKind.CONTRARY:
            target = statement_literal(relation.target.title)
            yield source, target
            yield target, source
        elif relation.kind is not RelationKind.CONTRADICTORY:
            met = _met(relation, map, last_defeasible)
            if met is not None:
                yield source, met


def _met(relation: Relation, map: ArgumentMap, last_defeasible: Mapping[str, str]) -> str | None:
    """What an attack or undercut falls on: a literal, or a rule's name."""
    end = relation.target
    undercuts = relation.kind is RelationKind.UNDERCUT
    if end.kind is ElementKind.STATEMENT:
        literal = statement_literal(end.title)
        return bearing_literal(literal) if undercuts else literal
    argument = map.arguments[end.title]
    if not argument.is_reconstructed:
        return sketch_literal(end.title)
    if end.kind is ElementKind.INFERENCE and end.step is not None:
        return str(end)
    return last_defeasible.get(end.title)


def _with_doubt(rule: Rule, doubted: set[str]) -> Rule:
    """The rule, using the assumption that it bears on its head where that is undercut."""
    if rule.strict or not rule.head.startswith("[") or rule.head[1:-1] not in doubted:
        return rule
    body = (*rule.body, bearing_literal(rule.head))
    return Rule(rule.name, body, rule.head, rule.strict, rule.priority, rule.origin)
