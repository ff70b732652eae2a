"""SUP018: unbacked cut set."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.leaning import contention_literals, rule_graph, unbacked_premises
from buttress.checks.naming import listed, name
from buttress.checks.option import Option
from buttress.checks.rule import rule
from buttress.model import Severity

__all__ = ["unbacked_cut_set"]

_SIZE = Option("size", 2, "number of premises in the largest sets to look for", least=2)
_LIMIT = Option("limit", 20, "number of sets told for one conclusion", least=1)

_EFFORT = 2_000_000


@rule("SUP018", "unbacked-cut-set", Severity.INFO, default=False, options=(_SIZE, _LIMIT))
def unbacked_cut_set(context: Context) -> Iterator[Finding]:
    """Every reason for a conclusion needs one of a few premises that nothing backs.

    What it does:
        Reports a smallest set of two premises, or of as many as the option size says, that name
        no basis, source, axiom or assumption and without which together a conclusion no longer
        follows. A set of one is what SUP009 is about. The search is bounded, and a finding says
        so where there may be more sets.

    Why it matters:
        A conclusion with several reasons looks safe. If each of the reasons has its own unbacked
        premise, a reader who grants none of them is left with nothing.

    Example:
        <Puddles>: Puddles are a sign of rain.

        (1) [Wet]: The street is wet.
        -- sign --
        (2) [Rain]: It has rained.

        <Umbrellas>: Umbrellas are a sign of rain.

        (1) [Umbrellas up]: People carry open umbrellas.
        -- sign --
        (2) [Rain]

    How to mend it:
        Back one premise of the set, or give the conclusion a reason that needs none of them.

    Source:
        Minimal cut sets of fault tree analysis, IEC 61025; minimal hitting sets: R. Reiter, "A
        theory of diagnosis from first principles" (1987).
    """
    from buttress.semantics.dependence import cut_sets  # noqa: PLC0415  for speed

    graph = context.derived(rule_graph)
    unbacked = frozenset(unbacked_premises(context))
    size, limit = (unbacked_cut_set.value(option, context) for option in (_SIZE, _LIMIT))
    effort = _EFFORT + 20 * len(graph.literals)
    unfinished: list[str] = []
    for conclusion in contention_literals(context):
        cuts = cut_sets(graph, conclusion, size=size, among=unbacked, limit=limit, effort=effort)
        effort = cuts.effort
        if not cuts.is_complete:
            unfinished.append(conclusion)
        for cut in cuts.found:
            if len(cut) > 1:
                yield _finding(conclusion, cut, context)
    if unfinished:
        names = [name(context.element(conclusion)) for conclusion in unfinished]
        yield unbacked_cut_set.finding(
            f"There may be more sets of premises that {listed(names)} cannot do without than the "
            "search could follow.",
            help="back the premises that are reported, then check again, or ask for smaller sets",
        )


def _finding(conclusion: str, cut: tuple[str, ...], context: Context) -> Finding:
    element = context.element(conclusion)
    premises = [context.element(literal) for literal in cut]
    both = "both" if len(premises) == 2 else "all of"
    return unbacked_cut_set.finding(
        f"Without {both} {listed([name(premise) for premise in premises], most=6)}, which nothing "
        f"backs, {name(element)} no longer follows, whatever route is taken.",
        element,
        related=[Related(f"{name(p)} names no basis or source", p.span) for p in premises],
        help="back one of these premises, or give the conclusion a reason that needs none of them",
    )
