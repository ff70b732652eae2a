"""The part of a graph that bears on one node."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from buttress.semantics.gradual.formulas import Formula
from buttress.semantics.gradual.graph import Adjacency, BipolarGraph

__all__ = ["Ancestry", "ancestry"]


@attrs.frozen(repr=False, eq=False)
class Ancestry:
    """The ancestors of a node, as a graph of their own; the node itself is `topic` there.

    `nodes` are their numbers in the whole graph, in ascending order, `place` the way back. No
    strength of the topic is lost: what does not lead to it has no bearing on it.
    """

    graph: BipolarGraph
    topic: int
    nodes: Sequence[int]
    place: dict[int, int]


def ancestry(graph: BipolarGraph, topic: int, formula: Formula) -> Ancestry:
    """What bears on a node under a semantics. Linear in what it finds."""
    relations = [graph.attackers_of]
    if formula.is_bipolar:
        relations += [graph.supporters_of, graph.premises_of]
    found = {topic}
    waiting = [topic]
    while waiting:
        node = waiting.pop()
        for relation in relations:
            for other in map(int, relation[node]):
                if other not in found:
                    found.add(other)
                    waiting.append(other)
    nodes = sorted(found)
    place = {node: number for number, node in enumerate(nodes)}

    def within(relation: Adjacency) -> list[tuple[int, int]]:
        if not any(relation is each for each in relations):
            return []
        return [(place[int(one)], place[node]) for node in nodes for one in relation[node]]

    part = BipolarGraph.of(
        [float(graph.base[node]) for node in nodes],
        within(graph.attackers_of),
        within(graph.supporters_of),
        within(graph.premises_of),
    )
    return Ancestry(part, place[topic], nodes, place)
