"""SUP010: sketch not borne out."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name, step_name
from buttress.checks.rule import rule
from buttress.checks.sup.bearing import bearing
from buttress.checks.sup.drawn_faults import Fault, fault
from buttress.model import (
    Element,
    ElementKind,
    Relation,
    RelationKind,
    Severity,
    Statement,
)

__all__ = ["sketch_not_borne_out"]


@rule("SUP010", "sketch-not-borne-out", Severity.WARNING)
def sketch_not_borne_out(context: Context) -> Iterator[Finding]:
    """A relation was drawn that the premise-conclusion structures do not bear out.

    What it does:
        Looks at each support and attack that is drawn from or to an argument with a structure. An
        argument bears out a support where a conclusion of it is a step of the argument that it
        supports, or the statement that it supports; a statement, where it is a premise of the
        argument. An attack on an argument is borne out where what the attacker says speaks
        against one of the steps there. It is enough that the one leads to the other by inferences
        or by relations between statements. Reported is what shares no claim in this way, and what
        runs the wrong way round. Silent where an end is only sketched, about undercuts, which
        need no shared claim, and about attacks on a statement, which lay down themselves that
        the conclusion attacks it.

    Why it matters:
        A map is sketched first and reconstructed later. Where the two differ, the picture shows
        support that is not there: the conclusion is never used, and nothing follows from it.

    Example:
        <Puddles>: Puddles are a sign of rain.
          +> <Umbrellas>

        (1) [Wet]: The street is wet. {basis: observation}
        -- sign --
        (2) [Rain]: It has rained.

        <Umbrellas>: Umbrellas will be needed.

        (1) [Clouds]: There are clouds. {basis: observation}
        -- sign --
        (2) [Take one]: You should take an umbrella.

    How to mend it:
        Make what the one concludes a premise of the other, or say how the two statements bear on
        each other; otherwise redraw the relation, or remove it.

    Source:
        G. Betz, "Need to check whether all dialectic relations are logically grounded", issue 593
        of Argdown; G. Betz, Theorie dialektischer Strukturen (2010).
    """
    seen: set[Relation] = set()
    for relation in context.map.drawn:
        if relation.kind not in (RelationKind.SUPPORT, RelationKind.ATTACK):
            continue
        ends = _ends(relation, context)
        if ends is None or relation in seen:
            continue
        seen.add(relation)
        found = fault(relation.kind, *ends, context.derived(bearing), context.map)
        if found:
            yield _finding(relation, *ends, found)


def _ends(relation: Relation, context: Context) -> tuple[Element, Element] | None:
    """Both ends, where at least one is an argument and none is a sketch."""
    if relation.source.kind is relation.target.kind is ElementKind.STATEMENT:
        return None
    ends: list[Element] = []
    for end in (relation.source, relation.target):
        if end.kind is ElementKind.STATEMENT:
            ends.append(context.map.statements[end.title])
            continue
        argument = context.map.arguments[end.title]
        if not argument.steps or end.kind is ElementKind.INFERENCE:
            return None
        ends.append(argument)
    source, target = ends
    return None if source is target else (source, target)


_HELP = {
    RelationKind.SUPPORT: "make what the one concludes a premise of the other, or redraw or remove "
    "the support",
    RelationKind.ATTACK: "say which statement contradicts which, as in [A] >< [B], or redraw or "
    "remove the attack",
}


def _finding(relation: Relation, source: Element, target: Element, found: Fault) -> Finding:
    does = "supporting" if relation.kind is RelationKind.SUPPORT else "attacking"
    advice = _HELP[relation.kind]
    if isinstance(target, Statement):
        advice = (
            f"let the argument conclude {name(target)}, or draw the support from its conclusion"
        )
    elif isinstance(source, Statement) and relation.kind is RelationKind.SUPPORT:
        advice = f"make {name(source)} a premise of the argument, or redraw or remove the support"
    return sketch_not_borne_out.finding(
        f"{name(source)} is drawn as {does} {name(target)}, {found.why}.",
        source,
        span=relation.span or source.span,
        related=[Related(f"{step_name(found.step)} stands here", found.step.span)]
        if found.step
        else (),
        help=advice,
        severity=found.severity,
    )
