"""What the map's conclusions lean on that has nothing to lean on itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from buttress.checks.context import Context
from buttress.model import Element, Standing, Statement
from buttress.semantics.reading import is_own_ground, sketch_literal, statement_literal

if TYPE_CHECKING:
    from buttress.semantics.dependence import RuleGraph

__all__ = ["contention_literals", "held_contentions", "rule_graph", "unbacked_premises"]


def rule_graph(context: Context) -> RuleGraph:
    """The rules of the map's theory, for what rests on what."""
    from buttress.semantics.dependence import RuleGraph  # noqa: PLC0415  only some rules ask

    return RuleGraph(context.theory)


def held_contentions(context: Context) -> tuple[tuple[str, Element], ...]:
    """The contentions that the author has not given up, with their nodes in the support graph.

    Given up is what is expected to be out. A node is named like the literal of the theory.
    """
    held: list[tuple[str, Element]] = []
    for element in context.contentions:
        if not isinstance(element, Statement):
            held.append((sketch_literal(element.title), element))
        elif element.meta.expect is not Standing.OUT:
            held.append((statement_literal(element.title), element))
    return tuple(held)


def contention_literals(context: Context) -> tuple[str, ...]:
    """The literals that these contentions are."""
    return tuple(literal for literal, _ in held_contentions(context))


def unbacked_premises(context: Context) -> tuple[str, ...]:
    """The literals of the statements that the map starts from without saying what they rest on.

    A reference that was probably meant for another title is left out: it stands for no claim.
    """
    graph = context.derived(rule_graph)
    found = []
    for title, statement in context.map.statements.items():
        literal = statement_literal(title)
        if graph.is_known[graph.numbers[literal]] and not (
            is_own_ground(statement) or context.is_misspelt(statement)
        ):
            found.append(literal)
    return tuple(found)
