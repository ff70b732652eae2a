"""The claims that a conclusion rests on and that have nothing to rest on themselves."""

from __future__ import annotations

from buttress.checks.context import Context
from buttress.checks.support import statement_node
from buttress.model import Statement

__all__ = ["unsupported_claims"]


def unsupported_claims(context: Context) -> tuple[Statement, ...]:
    """Statements on the way to a conclusion that nothing supports and nothing of their own backs.

    Each of them supports something. Call it as `context.derived(unsupported_claims)`.
    """
    graph = context.support
    concluded = [node for node in graph.nodes if node.startswith("[") and node in graph.incoming]
    on_the_way = set(graph.supporting(concluded))
    found = []
    for statement in context.map.statements.values():
        node = statement_node(statement.title)
        if node not in on_the_way or not graph.outgoing.get(node) or node in graph.incoming:
            continue
        if not context.is_backed(statement) and not context.is_misspelt(statement):
            found.append(statement)
    return tuple(found)
