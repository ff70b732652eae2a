"""SUP006: circular support."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from buttress.checks.context import Context
from buttress.checks.cycles import minimal_cycles
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.option import Option
from buttress.checks.rule import rule
from buttress.checks.support import Link, SupportGraph
from buttress.model import Severity, Statement
from buttress.semantics.components import components

__all__ = ["circular_support"]

_LIMIT = Option("limit", 100, "number of circles told, at most", least=1)
_SHOWN = 5
_EFFORT = 500_000


@rule("SUP006", "circular-support", Severity.WARNING, options=(_LIMIT,))
def circular_support(context: Context) -> Iterator[Finding]:
    """A claim is among the grounds that it is given.

    What it does:
        Reports each circle of supports and inferences in which a claim leads back to itself,
        once, and only if no smaller circle lies inside it. Statements that entail each other, in
        strict mode, are equivalent: between them there is no circle, and a circle that leads
        through them takes them as one. At most as many circles are told as the option limit says,
        a hundred unless it is set; a finding says so where there may be more.

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
    classes = _Classes(graph)
    edges = classes.edges()
    effort = _EFFORT + 10 * sum(map(len, edges.values()))
    limit = circular_support.value(_LIMIT, context)
    cycles = minimal_cycles(edges, limit=limit, effort=effort)
    for cycle in cycles.found:
        yield _circle(classes.links(cycle), context)
    if not cycles.is_complete:
        told = len(cycles.found)
        yield circular_support.finding(
            f"There are more circles of support than are told here: the search ended after {told}.",
            help="mend these first, then check again, or raise the option `limit`",
        )


class _Classes:
    """The nodes of the support graph, those that entail each other taken as one."""

    def __init__(self, graph: SupportGraph) -> None:
        self.graph = graph
        numbers = graph.numbers
        self.class_of = numbers
        if any(link.is_entailment for links in graph.outgoing.values() for link in links):
            self.class_of = self._equivalent(numbers)
        self.members: dict[int, list[str]] = {}
        for node in graph.nodes:
            self.members.setdefault(self.class_of[node], []).append(node)

    def _equivalent(self, numbers: Mapping[str, int]) -> dict[str, int]:
        """For each node the first of those that it entails and is entailed by."""
        nodes = self.graph.nodes
        entailed = [
            [numbers[x.target] for x in self.graph.outgoing.get(node, ()) if x.is_entailment]
            for node in nodes
        ]
        knots = components(range(len(nodes)), len(nodes), entailed.__getitem__)
        return {nodes[number]: min(knot) for knot in knots for number in knot}

    def edges(self) -> dict[int, tuple[int, ...]]:
        """From which class a support leads to which, but for entailments within one."""
        edges: dict[int, dict[int, None]] = {}
        for node, links in self.graph.outgoing.items():
            here = self.class_of[node]
            for link in links:
                there = self.class_of[link.target]
                if here != there or not link.is_entailment:
                    edges.setdefault(here, {})[there] = None
        return {here: tuple(following) for here, following in edges.items()}

    def links(self, cycle: Sequence[int]) -> list[Link]:
        """A support for each step of a cycle, one that is no entailment where there is a choice."""
        found: list[Link] = []
        for here, there in zip(cycle, [*cycle[1:], cycle[0]], strict=True):
            between = [
                link
                for node in self.members[here]
                for link in self.graph.outgoing.get(node, ())
                if self.class_of[link.target] == there and (here != there or not link.is_entailment)
            ]
            came_from = found[-1].target if found else None
            found.append(
                min(between, key=lambda link: (link.is_entailment, link.source != came_from))
            )
        return found


def _circle(links: Sequence[Link], context: Context) -> Finding:
    elements = [context.element(node) for node in _nodes(links)]
    first = elements[0]
    if len(elements) == 1:
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


def _nodes(links: Sequence[Link]) -> list[str]:
    """The nodes on the way round, with those that an equivalence leads on from."""
    nodes: list[str] = []
    for before, link in zip([links[-1], *links[:-1]], links, strict=True):
        if before.target != link.source:
            nodes.append(before.target)
        nodes.append(link.source)
    first = links[0].source
    at = nodes.index(first)
    return nodes[at:] + nodes[:at]


def _step(link: Link, context: Context) -> Related:
    source, target = name(context.element(link.source)), name(context.element(link.target))
    through = ""
    if link.argument and not context.map.arguments[link.argument].is_untitled:
        through = f" in {name(context.map.arguments[link.argument])}"
    return Related(f"{source} supports {target}{through}", link.span)
