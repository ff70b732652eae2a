"""SUP006: circular support."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buttress.checks.context import Context
from buttress.checks.cycles import minimal_cycles
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.checks.support import Link, SupportGraph
from buttress.model import Severity, Statement

__all__ = ["circular_support"]

_LIMIT = 100
_SHOWN = 5


@rule("SUP006", "circular-support", Severity.WARNING)
def circular_support(context: Context) -> Iterator[Finding]:
    """A claim is among the grounds that it is given.

    What it does:
        Reports each circle of supports and inferences in which a claim leads back to itself,
        once, and only if no smaller circle lies inside it. Statements that entail each other in
        both directions (strict mode) are equivalent, which is no circle. At most a hundred
        circles are told; a finding says so where there may be more.

    Why it matters:
        Whoever doubts the claim doubts what it is made to rest on. All the claims of a circle
        together rest on nothing unless something from outside bears them.

    Example:
        [Trust]: The report can be trusted.
          + [Author]: Its author is reliable.
            + [Trust]

    How to mend it:
        Remove the support that was meant the other way round, or give one of the claims a
        reason from outside the circle and drop the one from inside.

    Source:
        D. Walton, Begging the Question (1991); AIF's petitio principii; "circular support" in
        GSN 3, part 1.
    """
    graph = context.support
    numbers = {node: number for number, node in enumerate(graph.nodes)}
    edges = {
        numbers[node]: tuple(dict.fromkeys(numbers[link.target] for link in links))
        for node, links in graph.outgoing.items()
    }
    cycles = minimal_cycles(edges, limit=_LIMIT)
    for cycle in cycles.found:
        links = _links(graph, [graph.nodes[number] for number in cycle])
        if not all(link.is_entailment for link in links):
            yield _circle(links, context)
    if not cycles.is_complete:
        yield circular_support.finding(
            "There are more circles of support than the search could follow; "
            f"{len(cycles.found)} are reported.",
            help="mend these first, then check again",
        )


def _links(graph: SupportGraph, cycle: Sequence[str]) -> list[Link]:
    """A link for each step of the cycle, one that is no entailment where there is a choice."""
    links = []
    for source, target in zip(cycle, [*cycle[1:], cycle[0]], strict=True):
        between = [link for link in graph.outgoing[source] if link.target == target]
        links.append(min(between, key=lambda link: link.is_entailment))
    return links


def _circle(links: Sequence[Link], context: Context) -> Finding:
    elements = [context.element(link.source) for link in links]
    first = elements[0]
    if len(links) == 1:
        message = f"{name(first)} is given as a ground for itself."
    else:
        way = [name(element) for element in elements]
        if len(way) > _SHOWN:
            way[_SHOWN - 1 :] = [f"… ({len(way) - _SHOWN + 1} more)"]
        message = f"The support is circular: {' → '.join([*way, name(first)])}."
    return circular_support.finding(
        message,
        next((element for element in elements if isinstance(element, Statement)), first),
        span=first.span,
        related=[_step(link, context) for link in links[:_SHOWN]],
        help="remove one of these supports, and give its claim a reason from outside the circle",
    )


def _step(link: Link, context: Context) -> Related:
    source, target = name(context.element(link.source)), name(context.element(link.target))
    through = ""
    if link.argument and not context.map.arguments[link.argument].is_untitled:
        through = f" in {name(context.map.arguments[link.argument])}"
    return Related(f"{source} supports {target}{through}", link.span)
