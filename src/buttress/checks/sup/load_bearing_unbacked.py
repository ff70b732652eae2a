"""SUP009: load-bearing and unbacked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.leaning import contention_literals, rule_graph, unbacked_premises
from buttress.checks.naming import listed, name
from buttress.checks.rule import rule
from buttress.checks.support import statement_node
from buttress.model import Endpoint, Severity, Statement
from buttress.semantics.theory import Rule as TheoryRule

__all__ = ["load_bearing_unbacked"]

_SHOWN = 4
_MOST = 2
_MOST_RELATED = 8
_FOLLOWED = 500_000
_NEAR = 100


@rule("SUP009", "load-bearing-unbacked", Severity.INFO)
def load_bearing_unbacked(context: Context) -> Iterator[Finding]:
    """A conclusion cannot do without a premise that nothing backs.

    What it does:
        Reports a premise that names no basis, source, axiom or assumption, and without which one
        of the map's conclusions no longer follows, whatever route is taken. It tells how many
        conclusions hang on the premise and the way by which it leads to the first of them. Of
        the claims without support, which SUP001 lists, this rule picks out those that no other
        reason makes up for. That the premise next to a conclusion bears it where there is no
        second reason goes without saying; conclusions that are given up, {expect: out}, do not
        count. Where the same conclusions hang on more than two such premises, they are told
        together.

    Why it matters:
        A premise that can be spared weakens a conclusion when it fails; a load-bearing one
        brings it down. These are the gaps to close first.

    Example:
        <Puddles>: Puddles are a sign of rain.

        (1) [Wet]: The street is wet.
        -- sign --
        (2) [Rain]: It has rained.

        <Wet again>: What was rained on is wet.

        (1) [Rain]
        -- cause to effect --
        (2) [Cellar]: The cellar is damp.

    How to mend it:
        Back the premise: support it, or say what it rests on, {basis: ...} or {source: ...}; or
        give the conclusion another reason, one that does without it.

    Source:
        Key assumptions check, in R. Heuer and R. Pherson, Structured Analytic Techniques for
        Intelligence Analysis (2011); J. Freeman, Argument Structure (2011), on linked premises.
    """
    from buttress.semantics.dependence import load_bearing, routes  # noqa: PLC0415  for speed

    graph = context.derived(rule_graph)
    leaning = load_bearing(graph, contention_literals(context), among=unbacked_premises(context))
    weights = leaning.weights()
    premises: dict[str, list[str]] = {}
    for premise, (_, conclusion) in weights.items():
        premises.setdefault(conclusion, []).append(premise)
    ways: dict[str, Sequence[TheoryRule]] = {}
    effort = _FOLLOWED // (len(premises) or 1) + _NEAR
    for conclusion, needed in premises.items():
        ways.update(routes(graph, conclusion, needed, effort=effort))
    yield from _findings(weights, ways, context)
    if not leaning.is_complete:
        yield load_bearing_unbacked.finding(
            f"The map is too densely knit to tell what {len(leaning.unknown)} of its conclusions "
            "cannot do without.",
            help="check its parts one by one",
        )


def _findings(
    weights: Mapping[str, tuple[int, str]],
    ways: Mapping[str, Sequence[TheoryRule]],
    context: Context,
) -> Iterator[Finding]:
    graph = context.derived(rule_graph)
    together: dict[tuple[str, int], list[Statement]] = {}
    for premise, (count, conclusion) in weights.items():
        reasons = graph.rules_for[graph.numbers[conclusion]]
        uses = context.support.outgoing.get(premise, ())
        if len(ways.get(premise, ())) == 1 and len(reasons) == 1 and count <= len(uses):
            continue  # the premise next to it, as SUP001 says
        together.setdefault((conclusion, count), []).append(context.map.statements[premise[1:-1]])
    for (conclusion, count), statements in together.items():
        first = name(context.element(conclusion))
        single = statements
        grouped = [statement for statement in statements if not _is_waived(statement)]
        if len(grouped) > _MOST:
            single = [statement for statement in statements if _is_waived(statement)]
            yield _many(grouped, first, _others(count))
        for statement in single:
            yield load_bearing_unbacked.finding(
                f"Without {name(statement)}, which nothing backs, {first} no longer follows, "
                f"whatever route is taken{_others(count)}.",
                statement,
                related=_route(ways.get(statement_node(statement.title), ()), context),
                help="back this premise before others, or give the conclusion a reason that does "
                "without it",
            )


def _others(count: int) -> str:
    """How many conclusions fall besides the first."""
    if count == 1:
        return ""
    if count == 2:
        return "; nor does another of the conclusions"
    return f"; nor do {count - 1} more of the conclusions"


def _many(statements: Sequence[Statement], conclusion: str, others: str) -> Finding:
    """One finding for the premises on which the same conclusions hang."""
    return load_bearing_unbacked.finding(
        f"{conclusion} hangs on each of {len(statements)} premises that nothing backs: "
        f"{listed([name(statement) for statement in statements])}. If one fails, it no longer "
        f"follows, whatever route is taken{others}.",
        statements[0],
        related=[Related(f"{name(s)} stands here", s.span) for s in statements[1:_MOST_RELATED]],
        help="back these premises before others, or give the conclusion a reason that does "
        "without them",
    )


def _is_waived(statement: Statement) -> bool:
    """Whether its data say something on waiving, which is meant for a finding of its own."""
    return any("waive" in member.data for member in statement.members)


def _route(way: Sequence[TheoryRule], context: Context) -> list[Related]:
    """The steps by which the premise leads to the conclusion; the last, and a few before it."""
    steps = [_step(rule, context) for rule in way[: _SHOWN - 1]]
    if len(way) > _SHOWN:
        last = _step(way[-1], context)
        steps.append(Related(f"{len(way) - _SHOWN + 1} steps on, {last.message}", last.span))
    else:
        steps += [_step(rule, context) for rule in way[_SHOWN - 1 :]]
    return steps


def _step(rule: TheoryRule, context: Context) -> Related:
    head = context.element(rule.head)
    if isinstance(rule.origin, Endpoint):
        argument = context.map.arguments[rule.origin.title]
        where = argument.step(rule.origin.step or len(argument.steps)).span
        through = "" if argument.is_untitled else f" in {name(argument)}"
        return Related(f"{name(head)} is inferred from it{through}", where)
    span = rule.origin.span if rule.origin else head.span
    return Related(f"{name(head)} is supported by it", span)
