"""CON009: objection out of reach."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.con.named_literals import Source, source_of
from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.model import (
    Argument,
    ElementKind,
    Endpoint,
    Relation,
    RelationKind,
    Severity,
    Standing,
    Statement,
)
from buttress.semantics.reading import is_strict, sketch_literal, statement_literal

__all__ = ["objection_out_of_reach"]


@rule("CON009", "objection-out-of-reach", Severity.WARNING)
def objection_out_of_reach(context: Context) -> Iterator[Finding]:
    """An objection is drawn against what cannot be attacked.

    What it does:
        Reports an attack on an axiom; an attack on, or undercut of, a statement that a strict
        inference concludes; and one of an argument, or of an inference, that is strict. What is
        drawn both ways, or with ><, is left alone: there the two exclude each other, and strict
        inferences are read backwards as well. So is an attack on a strict argument by what
        attacks one of its premises anyway.

    Why it matters:
        A strict conclusion cannot be given up while what it follows from stands, so the objection
        meets nothing there. It seems to be heard, but has no effect on what stands, and the map
        may hold a claim and an objection to it in at once.

    Example:
        <Syllogism>

        (1) [Human]: Socrates is human. {basis: common-belief}
        (2) [All mortal]: All humans are mortal. {basis: common-belief}
        -- {strict: true} --
        (3) [Mortal]: Socrates is mortal.

        [Mortal]
          - [Still read]: Socrates is still read. {basis: observation}

    How to mend it:
        Draw the objection against the premise that it puts in doubt. If it excludes the
        conclusion, say so with ><; then one of the premises has to go. If the inference has
        exceptions, it is not strict.

    Source:
        Well-formedness, a condition of the rationality postulates: H. Prakken, "An abstract
        framework for argumentation with structured arguments" (2010); S. Modgil and H. Prakken,
        "A general account of argumentation with preferences" (2013).
    """
    oppositions = {*context.theory.contraries, *context.theory.contradictories}
    oppositions.update(pair[::-1] for pair in context.theory.contradictories)
    for relation in context.map.relations:
        if relation.kind not in (RelationKind.ATTACK, RelationKind.UNDERCUT):
            continue
        if relation.target.kind is ElementKind.STATEMENT:
            attacker, target = _literal(relation.source), _literal(relation.target)
            if (target, attacker) not in oppositions:
                yield from _on_statement(relation, context)
        else:
            yield from _on_argument(relation, oppositions, context)


def _on_statement(relation: Relation, context: Context) -> Iterator[Finding]:
    target = context.map.statements[relation.target.title]
    who = _who(relation, context)
    undercuts = relation.kind is RelationKind.UNDERCUT
    if target.meta.axiom and not undercuts:
        yield objection_out_of_reach.finding(
            f"{who} attacks {name(target)}, which is an axiom: the objection meets nothing.",
            target,
            span=relation.span,
            related=[Related(f"{name(target)} is laid down here", target.span)],
            help="let it be an assumption instead, {assumption: true}, which can be attacked",
        )
        return
    literal = statement_literal(target.title)
    rules = context.theory.rules_for.get(literal, ())
    strict = [source_of(rule, context) for rule in rules if rule.strict]
    has_defeasible = len(strict) < len(rules)
    if not strict or (undercuts and has_defeasible):
        return
    reaches = has_defeasible or (not undercuts and literal in context.theory.premises)
    if reaches and context.evaluation.labelling.literal(_literal(relation.source)) is Standing.OUT:
        return
    met = "reaches only what else is said for it" if reaches else "meets nothing"
    does = "undercuts" if undercuts else "attacks"
    yield objection_out_of_reach.finding(
        f"{who} {does} {name(target)}, which follows strictly: the objection {met}.",
        target,
        span=relation.span,
        related=_places(strict),
        help=_help(f"a premise of {strict[0].name}"),
    )


def _on_argument(
    relation: Relation, oppositions: set[tuple[str, str]], context: Context
) -> Iterator[Finding]:
    argument = context.map.arguments[relation.target.title]
    step = relation.target.step
    hit = [x for x in argument.inferences if step is None or x.conclusion == step]
    if not hit or not all(is_strict(inference, argument) for inference in hit):
        return
    attacker = _literal(relation.source)
    if any(
        (attacker, statement_literal(title)) in oppositions for title in argument.premise_titles
    ):
        return
    does = "undercuts" if relation.kind is RelationKind.UNDERCUT else "attacks"
    whole = step is None or len(argument.inferences) == 1
    what = name(argument) if whole else f"a step of {name(argument)}"
    place = argument.span if whole or step is None else argument.step(step).span
    yield objection_out_of_reach.finding(
        f"{_who(relation, context)} {does} {what}, which is strict: the objection meets nothing.",
        argument,
        span=relation.span,
        related=[Related("what it is drawn against", place)],
        help=_help("a premise"),
    )


def _places(sources: list[Source]) -> list[Related]:
    return [Related(f"{source.name} is strict", source.span) for source in sources]


def _help(premise: str) -> str:
    return (
        f"object to {premise}, say with >< that both cannot be true, or take away that the "
        "inference is strict"
    )


def _who(relation: Relation, context: Context) -> str:
    source = relation.source
    element: Statement | Argument = context.map.arguments.get(source.title)  # type: ignore[assignment]
    if source.kind is ElementKind.STATEMENT:
        element = context.map.statements[source.title]
    return name(element)


def _literal(end: Endpoint) -> str:
    is_statement = end.kind is ElementKind.STATEMENT
    return statement_literal(end.title) if is_statement else sketch_literal(end.title)
