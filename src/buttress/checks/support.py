"""Who supports whom: inferences and drawn supports as one graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from buttress.model import (
    Argument,
    ArgumentMap,
    ElementKind,
    Endpoint,
    Inference,
    Relation,
    RelationKind,
    Span,
)
from buttress.semantics.components import components

__all__ = ["Link", "SupportGraph", "argument_node", "statement_node"]


def statement_node(title: str) -> str:
    """The graph's name for a statement."""
    return f"[{title}]"


def argument_node(title: str) -> str:
    """The graph's name for an argument that has no structure."""
    return f"<{title}>"


class Link(NamedTuple):
    """`source` supports `target`: as a step of `inference`, or as a drawn relation.

    `argument` is the title of the reconstructed argument that the support runs through.
    """

    source: str
    target: str
    argument: str | None = None
    inference: Inference | None = None
    is_entailment: bool = False
    span: Span | None = None


class SupportGraph:
    """The supports of a map, between statements and sketched arguments.

    A structure's steps support the conclusion that is drawn from them; an argument that has a
    structure is no node of its own, and support that is drawn for it goes to its conclusion.
    `nodes` are in reading order; `outgoing` and `incoming` hold every link at both ends.
    """

    def __init__(self, map: ArgumentMap) -> None:
        sketches = (a.title for a in map.arguments.values() if not a.steps)
        self.nodes: tuple[str, ...] = (
            *(statement_node(title) for title in map.statements),
            *(argument_node(title) for title in sketches),
        )
        self.outgoing: dict[str, list[Link]] = {}
        self.incoming: dict[str, list[Link]] = {}
        for link in _links(map):
            self.outgoing.setdefault(link.source, []).append(link)
            self.incoming.setdefault(link.target, []).append(link)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The place of each node among `nodes`."""
        return {node: number for number, node in enumerate(self.nodes)}

    @cached_property
    def knots(self) -> Sequence[list[int]]:
        """The nodes, by number, those that support each other in circles together.

        Each comes after all that it supports (strongly connected components).
        """
        above = self.above
        return list(components(range(len(above)), len(above), above.__getitem__))

    @cached_property
    def above(self) -> Sequence[Sequence[int]]:
        """For each node, by number, those that it supports."""
        numbers = self.numbers
        above: list[Sequence[int]] = [()] * len(self.nodes)
        for node, links in self.outgoing.items():
            above[numbers[node]] = [numbers[link.target] for link in links]
        return above

    def supporting(self, ends: Iterable[str]) -> Iterator[str]:
        """Every node that leads to one of `ends`, these included, nearest first."""
        return _reach(ends, self.incoming, forward=False)

    def supported(self, starts: Iterable[str]) -> Iterator[str]:
        """Every node that one of `starts` leads to, these included, nearest first."""
        return _reach(starts, self.outgoing, forward=True)


def _reach(ends: Iterable[str], links: Mapping[str, list[Link]], *, forward: bool) -> Iterator[str]:
    waiting = list(dict.fromkeys(ends))
    seen = set(waiting)
    for node in waiting:
        yield node
        for link in links.get(node, ()):
            other = link.target if forward else link.source
            if other not in seen:
                seen.add(other)
                waiting.append(other)


def _links(map: ArgumentMap) -> Iterator[Link]:
    for argument in map.arguments.values():
        for inference in argument.inferences:
            yield from _inferred(argument, inference)
    used = {
        argument.title: {step.title for step in argument.premises}
        for argument in map.arguments.values()
        if argument.steps
    }
    for relation in map.relations:
        if relation.kind.is_positive:
            yield from _drawn(relation, map.arguments, used)


def _inferred(argument: Argument, inference: Inference) -> Iterator[Link]:
    conclusion = argument.step(inference.conclusion)
    target = statement_node(conclusion.title)
    for number in dict.fromkeys(inference.premises):
        source = statement_node(argument.step(number).title)
        yield Link(source, target, argument.title, inference, span=conclusion.span)


def _drawn(
    relation: Relation, arguments: Mapping[str, Argument], used: Mapping[str, set[str]]
) -> Iterator[Link]:
    end = relation.target
    is_statement = relation.source.kind is ElementKind.STATEMENT
    through = arguments.get(end.title) if end.kind is not ElementKind.STATEMENT else None
    if through is None or not through.conclusion:
        is_entailment = relation.kind is RelationKind.ENTAILS
        yield Link(
            _node(relation.source), _node(end), is_entailment=is_entailment, span=relation.span
        )
    elif not (is_statement and relation.source.title in used[through.title]):
        target = statement_node(through.conclusion.title)
        yield Link(_node(relation.source), target, through.title, span=relation.span)


def _node(end: Endpoint) -> str:
    if end.kind is ElementKind.STATEMENT:
        return statement_node(end.title)
    return argument_node(end.title)
