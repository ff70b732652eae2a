"""CON005: self-attack."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.model import Argument, ElementKind, Relation, RelationKind, Severity, Statement

__all__ = ["self_attack"]


@rule("CON005", "self-attack", Severity.WARNING)
def self_attack(context: Context) -> Iterator[Finding]:
    """An argument speaks against itself.

    What it does:
        Reports a statement or argument that attacks, undercuts or excludes itself, an argument
        that is drawn against its own conclusion, and one whose conclusion attacks or excludes
        one of its own premises or undercuts its own inference.

    Why it matters:
        If the argument succeeds it takes away its own ground, so it can never be accepted, and
        it clouds whatever else it attacks.

    Example:
        <Nobody knows>: There is no knowledge.

        (1) [Known]: Some things are known. {basis: assertion}
        (2) [Seen]: What is known turns out wrong. {basis: assertion}
        -- inconsistency --
        (3) [Unknown]: Nothing is known.

        [Unknown]
          -> [Known]

    How to mend it:
        Redraw the attack to where it was meant. If the premise is only supposed, to refute it,
        mark it {open: true}.

    Source:
        Self-defeating arguments: J. Pollock, "Defeasible reasoning" (1987); H. Prakken,
        "An abstract framework for argumentation with structured arguments" (2010).
    """
    for relation in context.map.drawn:
        if not relation.kind.is_positive:
            yield from _own_conclusion(relation, context)
    has_structures = any(argument.steps for argument in context.map.arguments.values())
    for relation in context.map.relations:
        if relation.kind.is_positive:
            continue
        if _same_element(relation):
            yield _direct(relation, context)
        elif has_structures and relation.source.kind is ElementKind.STATEMENT:
            yield from _own_ground(relation, context)


_DIRECT = {
    RelationKind.ATTACK: "attacks itself",
    RelationKind.UNDERCUT: "undercuts itself",
    RelationKind.CONTRARY: "is laid down as contrary to itself",
    RelationKind.CONTRADICTORY: "is laid down as contradicting itself",
}


def _same_element(relation: Relation) -> bool:
    source, target = relation.source, relation.target
    if source.title != target.title:
        return False
    return (source.kind is ElementKind.STATEMENT) == (target.kind is ElementKind.STATEMENT)


def _direct(relation: Relation, context: Context) -> Finding:
    title = relation.source.title
    is_statement = relation.source.kind is ElementKind.STATEMENT
    element: Statement | Argument
    element = context.map.statements[title] if is_statement else context.map.arguments[title]
    return self_attack.finding(
        f"{name(element)} {_DIRECT[relation.kind]}.",
        element,
        span=relation.span or element.span,
        help="one end of the relation is probably meant for something else",
    )


def _own_conclusion(relation: Relation, context: Context) -> Iterator[Finding]:
    """An argument that is drawn against what it concludes: the map's relations drop this."""
    source, target = relation.source, relation.target
    if source.kind is not ElementKind.ARGUMENT or target.kind is not ElementKind.STATEMENT:
        return
    argument = context.map.arguments[source.title]
    if argument.conclusion is None or argument.conclusion.title != target.title:
        return
    conclusion = context.map.statements[target.title]
    yield self_attack.finding(
        f"{name(argument)} concludes {name(conclusion)} and is drawn as attacking it.",
        argument,
        span=relation.span or argument.span,
        statement=conclusion.title,
        related=[Related("the conclusion", argument.conclusion.span)],
        help="remove the relation, or conclude the opposite; the structure already says that the "
        "argument speaks for its conclusion",
    )


def _own_ground(relation: Relation, context: Context) -> Iterator[Finding]:
    source = context.map.statements[relation.source.title]
    if relation.target.kind is not ElementKind.STATEMENT:
        argument = context.map.arguments[relation.target.title]
        if any(step.title == source.title for step in argument.conclusions):
            does = "undercuts" if relation.kind is RelationKind.UNDERCUT else "attacks"
            yield self_attack.finding(
                f"The conclusion of {name(argument)}, {name(source)}, {does} that argument itself.",
                argument,
                span=relation.span or argument.span,
                statement=source.title,
                help="draw the attack from, or to, what it was meant for",
            )
        return
    target = context.map.statements[relation.target.title]
    yield from _premise_attacked(relation, source, target, context)
    if relation.kind.is_symmetric:
        yield from _premise_attacked(relation, target, source, context)


def _premise_attacked(
    relation: Relation, conclusion: Statement, premise: Statement, context: Context
) -> Iterator[Finding]:
    if premise.meta.open:
        return
    verb = "contradicts" if relation.kind is RelationKind.CONTRADICTORY else "attacks"
    if relation.kind is RelationKind.CONTRARY:
        verb = "is contrary to"
    either = (context.map.arguments_for(conclusion), context.map.arguments_using(premise))
    for argument in min(either, key=len):
        spans = [step.span for step in argument.premises if step.title == premise.title]
        if not spans or all(step.title != conclusion.title for step in argument.conclusions):
            continue
        yield self_attack.finding(
            f"{name(argument)} concludes {name(conclusion)}, which {verb} its own premise "
            f"{name(premise)}.",
            argument,
            span=relation.span or argument.span,
            statement=conclusion.title,
            related=[Related("the premise", spans[0])],
            help="redraw the attack; if the premise is only supposed, to refute it, mark it "
            "{open: true}",
        )
