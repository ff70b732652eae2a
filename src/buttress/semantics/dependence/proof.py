"""By which way a premise leads to a conclusion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from buttress.semantics.dependence.rule_graph import RuleGraph
from buttress.semantics.theory import Literal, Rule

__all__ = ["routes"]


def routes(
    graph: RuleGraph,
    conclusion: Literal,
    premises: Iterable[Literal],
    *,
    effort: int | None = None,
) -> Mapping[Literal, tuple[Rule, ...]]:
    """For each premise the rules, one upon the other, by which it leads to a conclusion.

    They are those of the proof by which the conclusion first follows, a shortest way through it;
    a premise that this proof does without is left out. A load-bearing one never is, unless there
    are more than `effort` literals of the proof that are nearer to the conclusion.
    """
    if not graph.follows(conclusion):
        return {}
    end = graph.numbers[conclusion]
    wanted = {graph.numbers[premise]: premise for premise in premises}
    missing = set(wanted)
    above: dict[int, int] = {end: -1}  # the rule that leads on from each literal of the proof
    waiting = [end]
    for looked_at, number in enumerate(waiting):
        missing.discard(number)
        if not missing or looked_at == effort:
            break
        rule = graph.causes[number]
        if rule >= 0:
            for part in graph.bodies[rule]:
                if part not in above:
                    above[part] = rule
                    waiting.append(part)
    return {
        premise: _upwards(graph, above, number)
        for number, premise in wanted.items()
        if number in above
    }


def _upwards(graph: RuleGraph, above: Mapping[int, int], number: int) -> tuple[Rule, ...]:
    way = []
    while (rule := above[number]) >= 0:
        way.append(graph.theory.rules[rule])
        number = graph.heads[rule]
    return tuple(way)
