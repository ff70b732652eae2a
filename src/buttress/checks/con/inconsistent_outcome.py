"""CON010: inconsistent outcome."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.con.inconsistent_axioms import clashes
from buttress.checks.con.named_literals import element_of, literal_name, source_of
from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import listed
from buttress.checks.rule import rule
from buttress.model import Severity
from buttress.semantics.conditions import Beyond, unmet_contraries
from buttress.semantics.postulates import Postulate, Violation, violations

__all__ = ["inconsistent_outcome"]


@rule("CON010", "inconsistent-outcome", Severity.WARNING)
def inconsistent_outcome(context: Context) -> Iterator[Finding]:
    """What stands does not go together.

    What it does:
        Judges the map (grounded semantics) and checks what is in: whether one statement speaks
        against another, whether what follows strictly is in as well, and whether each has an
        argument all of whose parts are in. Only strict inferences and axioms can break this, so
        maps without them are not looked at. Where CON008 or CON009 report the cause, it is silent.

    Why it matters:
        Nobody can hold both of two claims of which one speaks against the other. If the map says
        that both stand, something in it is not what its author means.

    Example:
        [Open late]: The library is open until midnight. {basis: observation}
          >< [Closed]: The library closes early.
            - [Lights on]: Its lights are on at night. {basis: observation}

        <Rule>

        (1) [Open late]
        -- {strict: true} --
        (2) [Staffed]: The library is staffed until midnight.

        [Staffed]
          >< [Nobody there]: Nobody works there after eight. {axiom: true}

    How to mend it:
        Draw the objection against a premise of what follows strictly, or say with >< that the
        two exclude each other.

    Source:
        Closure and consistency as postulates: M. Caminada and L. Amgoud, "On the evaluation of
        argumentation formalisms" (2007).
    """
    if context.derived(clashes):
        return
    told = {
        (unmet.attacker, unmet.target)
        for unmet in unmet_contraries(context.theory)
        if unmet.why is not Beyond.TRANSPOSED and "CON009" in context.running
    }
    for violation in violations(context.evaluation.labelling):
        if violation.literals[:2] not in told:
            yield _finding(violation, context)


def _finding(violation: Violation, context: Context) -> Finding:
    first, *rest = violation.literals
    one, others = literal_name(first, context), [literal_name(x, context) for x in rest]
    element = element_of(first, context)
    related = [Related(literal_name(x, context), element_of(x, context).span) for x in rest]
    if violation.postulate is Postulate.DIRECT_CONSISTENCY:
        said = f"{one} and {others[0]} both stand, although {one} speaks against {others[0]}."
    elif violation.postulate is Postulate.INDIRECT_CONSISTENCY:
        said = (
            f"From what stands follow strictly {one} and {others[0]}, although {one} speaks "
            f"against {others[0]}."
        )
    elif violation.postulate is Postulate.STRICT_CLOSURE:
        said = f"{one} does not stand, although it follows strictly from {listed(others)}."
    else:
        said = f"{one} stands, but not all that every argument for it is made of."
    if violation.rule is not None:
        step = source_of(violation.rule, context)
        related.append(Related(f"{step.name} is strict", step.span))
    return inconsistent_outcome.finding(
        said,
        element,
        related=related,
        help="object to a premise of what follows strictly, or say with >< that both cannot be "
        "true",
    )
