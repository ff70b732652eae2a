"""CON010: inconsistent outcome."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.con.inconsistent_axioms import clashing_axioms, standing_clashes
from buttress.checks.con.named_literals import element_of, literal_name
from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.rule import rule
from buttress.model import Severity

__all__ = ["inconsistent_outcome"]


@rule("CON010", "inconsistent-outcome", Severity.WARNING)
def inconsistent_outcome(context: Context) -> Iterator[Finding]:
    """What stands does not go together.

    What it does:
        Judges the map (grounded semantics) and reports what is in and speaks against what is in.
        Only strict inferences and axioms make that possible, so maps without them are not looked
        at. Where CON008 or CON009 report the cause, it is silent. What is left are claims that
        follow by a strict inference read backwards, as whoever denies its conclusion has to deny
        a premise: an objection drawn one way does not reach them.

    Why it matters:
        Nobody can hold both of two claims of which one speaks against the other. If the map says
        that both stand, something in it is not what its author means. No other cause is possible
        than these three rules report: strict inferences are read backwards in every map, also
        where three or more claims exclude each other (as contraries of each other, then), and any
        ranking by numbers orders arguments as reasonably as the proofs ask for.

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
    found = context.derived(standing_clashes)
    if not found or context.derived(clashing_axioms):
        return
    for attacker, target in found:
        if not ("CON009" in context.running and _is_out_of_reach(target, context)):
            yield _finding(attacker, target, context)


def _is_out_of_reach(target: str, context: Context) -> bool:
    """Whether CON009 tells that what speaks against the target does not reach it."""
    rules = context.theory.rules_for.get(target, ())
    return target in context.theory.axioms or any(rule.strict for rule in rules)


def _finding(attacker: str, target: str, context: Context) -> Finding:
    one, other = literal_name(attacker, context), literal_name(target, context)
    return inconsistent_outcome.finding(
        f"{one} and {other} both stand, although {one} speaks against {other}.",
        element_of(attacker, context),
        related=[Related(f"what {one} speaks against", element_of(target, context).span)],
        help="object to a premise of what follows strictly, or say with >< that both cannot be "
        "true",
    )
