"""LOG005: logic not installed."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.log.deductions import deductions
from buttress.checks.log.drawn_claims import drawn_claims
from buttress.checks.log.formulas import formulas
from buttress.checks.log.inquiry import inquiry
from buttress.checks.log.premise_sets import premise_sets
from buttress.checks.rule import rule
from buttress.logic.solving.truth_table import MAX_LETTERS
from buttress.model import Severity

__all__ = ["logic_not_installed"]


@rule("LOG005", "logic-not-installed", Severity.INFO)
def logic_not_installed(context: Context) -> Iterator[Finding]:
    """Some formulas could not be checked, because Z3 is not installed.

    What it does:
        Says once for a map that it takes Z3 to check some of its formulas, and that Z3 is not
        there. Propositional steps of up to twelve letters are checked without it.

    Why it matters:
        Where nothing was checked, silence means nothing.

    Example:
        <Mortals>: Socrates is mortal, like all humans.

        (1) All humans are mortal. {formalization: "all x. (Human(x) -> Mortal(x))"}
        (2) Socrates is human. {formalization: "Human(s)", declarations: {s: Socrates}}
        -- {strict: true} --
        (3) Socrates is mortal. {formalization: "Mortal(s)"}

    How to mend it:
        Install the extra: pip install "buttress[logic]". Without it, ignore this rule.

    Source:
        Z3 (L. de Moura and N. Bjørner, "Z3: an efficient SMT solver", 2008).
    """
    for ask in (deductions, drawn_claims, premise_sets):
        context.derived(ask)
    if not context.derived(inquiry).lacks_solver:
        return
    first = next(iter(context.derived(formulas).texts.values()))
    yield logic_not_installed.finding(
        "Some formulas of this map could not be checked, because Z3 is not installed; without it "
        f"only propositional steps of up to {MAX_LETTERS} letters are.",
        first.statement,
        span=first.span(0, len(first.text)),
        help='pip install "buttress[logic]"',
    )
