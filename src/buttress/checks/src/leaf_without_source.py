"""SRC005: leaf without a source."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.checks.support import statement_node
from buttress.checks.unsupported import unsupported_claims
from buttress.model import Basis, Severity

__all__ = ["leaf_without_source"]

_NEED_NONE = frozenset({Basis.COMMON_BELIEF, Basis.DEFINITION, Basis.ASSERTION})


@rule("SRC005", "leaf-without-source", Severity.WARNING, default=False)
def leaf_without_source(context: Context) -> Iterator[Finding]:
    """A claim that a conclusion rests on in the end does not say where it comes from.

    What it does:
        Reports a statement that supports something, that nothing supports, and that names no
        source. Axioms, accepted assumptions, what is at issue (open) or unstated (implicit), and
        the bases assertion, common-belief and definition need none. What rests on nothing at all
        is left to SUP001, where that rule runs.

    Why it matters:
        A basis says what kind of thing a claim rests on; only a source lets a reader go there
        and see.

    Example:
        [Rain]: It has rained.
          + [Wet]: The street is wet. {basis: observation}

    How to mend it:
        Name the source, {source: diary}, and list it in the front matter; or own up to an
        assumption with {assumption: true}.

    Source:
        ICD 206, sourcing requirements (2015): a source reference wherever a judgement depends on
        one.
    """
    graph = context.support
    told = set[str]()
    if "SUP001" in context.running:
        told = {statement.title for statement in context.derived(unsupported_claims)}
    for statement in context.map.statements.values():
        node = statement_node(statement.title)
        if statement.title in told:
            continue
        if node not in graph.outgoing or node in graph.incoming or not statement.is_defined:
            continue
        meta = statement.meta
        if meta.source or meta.axiom or meta.assumption or meta.open or meta.implicit:
            continue
        if meta.basis in _NEED_NONE:
            continue
        yield leaf_without_source.finding(
            f"{name(statement)} is what its conclusion rests on, and names no source.",
            statement,
            help="say where it comes from, {source: key}, or mark it {assumption: true}",
        )
