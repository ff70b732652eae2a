"""A mend of brackets in the middle of a text."""

from __future__ import annotations

from buttress.checks.context import Context
from buttress.checks.fix import Edit, Fix
from buttress.checks.syn.trial import trials
from buttress.model import Problem, Span

__all__ = ["bracket_explained"]


def bracket_explained(problem: Problem, context: Context) -> Fix | None:
    """A mention, where the map has the title; otherwise the brackets themselves."""
    span = problem.span
    if span is None:
        return None
    written = span.text
    if written[:1] not in ("[", "<") or written[-1:] not in ("]", ">") or "\n" in written:
        return None
    elements = context.map.statements if written[0] == "[" else context.map.arguments
    element = elements.get(written[1:-1])
    is_known = element is not None and element.canonical is not None
    edit = Edit(Span(span.document, span.start, span.start), "@" if is_known else "\\")
    tried = context.derived(trials)
    if not tried.helps(span.document, *tried.block(span.document, span.start), [edit]):
        return None
    if is_known:
        return Fix(f"write @{written}, which mentions it", (edit,), is_safe=False)
    return Fix(f"write \\{written}, which means the brackets themselves", (edit,), is_safe=False)
