"""The smallest sets of premises that a conclusion cannot do without all of.

A cut set meets every proof of the conclusion. Proofs are looked for one at a time, each without the
premises taken away so far; one of the premises of the proof that is found has to be in every cut
set that holds these: R. Reiter, "A theory of diagnosis from first principles", Artificial
Intelligence 32 (1987), on hitting sets.
"""

from __future__ import annotations

from collections.abc import Collection, Container

import attrs

from buttress.semantics.dependence.rule_graph import RuleGraph
from buttress.semantics.theory import Literal

__all__ = ["CutSets", "cut_sets"]

_EFFORT = 1_000_000


@attrs.frozen
class CutSets:
    """Cut sets, the smaller ones first, each in the theory's order.

    `is_complete` unless a limit was met: then those that are told are cut sets, but not
    necessarily all, and `effort` tells how much of what was allowed is left.
    """

    found: tuple[tuple[Literal, ...], ...]
    is_complete: bool
    effort: int = 0


def cut_sets(
    graph: RuleGraph,
    conclusion: Literal,
    *,
    size: int = 2,
    among: Container[Literal] | None = None,
    limit: int = 100,
    effort: int = _EFFORT,
) -> CutSets:
    """The smallest cut sets of a conclusion, of at most `size` premises `among` those given.

    A cut set none of whose members can be spared is a smallest one. Other premises than those
    `among` count as beyond doubt. At most `limit` are told, and `effort` literals looked at.
    """
    end = graph.numbers[conclusion]
    if not graph.follows(conclusion):
        return CutSets((), is_complete=True, effort=effort)
    if effort <= 0:
        return CutSets((), is_complete=False)
    within = graph.below([end])
    effort -= len(within)
    doubted = {number for number in within if _is_doubted(graph, number, among)}
    found: list[frozenset[int]] = []
    layer: list[frozenset[int]] = [frozenset()]
    for members in range(size + 1):
        following: dict[frozenset[int], None] = {}
        for taken in layer:
            if any(cut <= taken for cut in found):
                continue
            effort -= len(within)
            if effort < 0 or len(found) >= limit:
                return CutSets(_named(found, graph), is_complete=False, effort=max(effort, 0))
            proof = graph.proof(end, within, taken)
            if proof is None:
                found.append(taken)
            elif members < size:
                starts = [n for n, cause in proof.items() if cause < 0 and n in doubted]
                following.update((taken | {number}, None) for number in starts)
        layer = list(following)
    return CutSets(_named(found, graph), is_complete=True, effort=effort)


def _is_doubted(graph: RuleGraph, number: int, among: Container[Literal] | None) -> bool:
    if not graph.is_known[number]:
        return False
    literal = graph.literals[number]
    return literal in among if among is not None else not literal.startswith("∴")


def _named(found: Collection[frozenset[int]], graph: RuleGraph) -> tuple[tuple[Literal, ...], ...]:
    return tuple(tuple(graph.literals[number] for number in sorted(cut)) for cut in found)
