"""CON003: premise for and against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.option import Option
from buttress.checks.rule import rule
from buttress.checks.support import Link, SupportGraph, argument_node, statement_node
from buttress.model import (
    ElementKind,
    Endpoint,
    Relation,
    RelationKind,
    Severity,
    Statement,
)

__all__ = ["premise_for_and_against"]

_EFFORT = Option("effort", 500_000, "number of supports that are followed, in all, at most")

_MOST = 4


@rule("CON003", "premise-for-and-against", Severity.INFO, options=(_EFFORT,))
def premise_for_and_against(context: Context) -> Iterator[Finding]:
    """One premise speaks both for a conclusion and for what speaks against it.

    What it does:
        Takes each claim that is attacked, contradicted or undercut by another, and follows the
        supports of both back. Reports a statement that leads to both: the last one on which both
        sides draw. Definitions, common beliefs and assumptions are common ground and left alone,
        as is a claim that supports what it attacks itself, which CON002 reports. The search is
        bounded, and a finding says so where it ended early.

    Why it matters:
        Evidence that fits a claim and its opposite decides nothing between them; and if one side
        is right to use it so, the other is not.

    Example:
        [Guilty]: The accused is guilty.
          + [Fled]: The accused fled.
          - [Afraid]: The accused was in fear for his life.
            + [Fled]

    How to mend it:
        Say what makes it evidence for the one rather than the other: add the premise that links
        it, or drop it from the side that it does not help.

    Source:
        Diagnosticity of evidence: R. Heuer, Psychology of Intelligence Analysis (1999), on
        analysis of competing hypotheses.
    """
    graph = context.support
    search = _Search(graph, premise_for_and_against.value(_EFFORT, context))
    told: set[tuple[str, str]] = set()
    for relation in context.map.relations:
        if relation.kind.is_positive or relation.source == relation.target:
            continue
        against, target = _node(relation.source, context), _node(relation.target, context)
        if against == target or search.is_over:
            continue
        if not (against in graph.incoming and target in graph.incoming):
            continue
        for node in search.shared(target, against):
            pair = (node, min(target, against) if relation.kind.is_symmetric else target)
            element = context.element(node)
            if pair in told or not isinstance(element, Statement) or _is_common(element):
                continue
            told.add(pair)
            yield _finding(element, relation, target, against, context)
    if search.is_over:
        yield premise_for_and_against.finding(
            "The map is too large to follow both sides of every conflict back to what they share.",
            help=f"raise the option `effort` above {search.allowed}, or check parts of the map",
        )


class _Search:
    def __init__(self, graph: SupportGraph, effort: int) -> None:
        self.graph = graph
        self.allowed = effort
        self.left = effort

    @property
    def is_over(self) -> bool:
        """Whether there is no effort left."""
        return self.left < 0

    def shared(self, one: str, other: str) -> list[str]:
        """The nodes that lead to both, and from which a step leads to one side only."""
        behind_one, behind_other = self._behind(one), self._behind(other)
        if other in behind_one or one in behind_other or self.is_over:
            return []
        both = [node for node in behind_one if node in behind_other]
        return [node for node in both if self._parts(node, behind_one, behind_other)]

    def _behind(self, end: str) -> Mapping[str, None]:
        found: dict[str, None] = {}
        for node in self.graph.supporting([end]):
            found[node] = None
            self.left -= 1 + len(self.graph.incoming.get(node, ()))
            if self.is_over:
                break
        return found

    def _parts(self, node: str, one: Mapping[str, None], other: Mapping[str, None]) -> bool:
        nexts = [link.target for link in self.graph.outgoing.get(node, ())]
        return any(n in one and n not in other for n in nexts) and any(
            n in other and n not in one for n in nexts
        )


def _is_common(statement: Statement) -> bool:
    meta = statement.meta
    return meta.assumption or meta.axiom or meta.basis in ("definition", "common-belief")


def _node(end: Endpoint, context: Context) -> str:
    """What the end of an attack stands for among the supports."""
    if end.kind is ElementKind.STATEMENT:
        return statement_node(end.title)
    argument = context.map.arguments[end.title]
    if not argument.steps:
        return argument_node(end.title)
    return statement_node(argument.step(end.step or len(argument.steps)).title)


_HOW = {
    RelationKind.CONTRADICTORY: "contradicts",
    RelationKind.CONTRARY: "is contrary to",
    RelationKind.UNDERCUT: "undercuts",
}


def _finding(
    premise: Statement, relation: Relation, target: str, against: str, context: Context
) -> Finding:
    one, other = context.element(target), context.element(against)
    links = context.support.outgoing.get(statement_node(premise.title), ())
    return premise_for_and_against.finding(
        f"{name(premise)} speaks for {name(one)} and also for {name(other)}, which "
        f"{_HOW.get(relation.kind, 'attacks')} it.",
        premise,
        related=[*_uses(links, context), Related("the conflict is drawn here", relation.span)],
        help="say what makes it evidence for one side rather than the other, or drop it from the "
        "side that it does not help",
    )


def _uses(links: list[Link] | tuple[Link, ...], context: Context) -> Iterator[Related]:
    for link in links[:_MOST]:
        yield Related(f"{name(context.element(link.target))} rests on it here", link.span)
