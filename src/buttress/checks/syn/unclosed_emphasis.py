"""SYN005: unclosed emphasis."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.fix import Edit, Fix
from buttress.checks.rule import rule
from buttress.checks.syn.problems import problems
from buttress.checks.syn.trial import trials
from buttress.model import Problem, Severity, Span

__all__ = ["unclosed_emphasis"]


@rule("SYN005", "unclosed-emphasis", Severity.ERROR)
def unclosed_emphasis(context: Context) -> Iterator[Finding]:
    """Bold or italic text has no end.

    What it does:
        Reports an asterisk or underscore that opens emphasis and is not followed by one
        that closes it.

    Why it matters:
        A stray sign is shown as it stands, and may swallow the one that was to close
        something else.

    Example:
        [Rain]: It has *rained.

    How to mend it:
        Close the emphasis, or write a backslash before the sign to mean the sign itself.

    Source:
        Argdown 2, https://argdown.org/syntax/
    """
    yield from problems(unclosed_emphasis, context, _escaped)


def _escaped(problem: Problem, context: Context) -> Fix | None:
    return context.derived(_escapes).get(id(problem))


def _escapes(context: Context) -> dict[int, Fix]:
    """A fix for each block with such signs, at the first of them.

    The reader takes each sign for itself already; backslashes say so. They go before all signs of
    a block at once: where one alone was escaped, two others could become a pair.
    """
    tried = context.derived(trials)
    blocks: dict[tuple[int, int], list[tuple[int, Span]]] = {}
    for problem in context.problems.get("SYN005", ()):
        if problem.span is not None:
            document = problem.span.document
            start, _ = tried.block(document, problem.span.start)
            blocks.setdefault((id(document), start), []).append((id(problem), problem.span))
    fixes: dict[int, Fix] = {}
    for signs in blocks.values():
        edits = [Edit(span, "".join(f"\\{sign}" for sign in span.text)) for _, span in signs]
        first = signs[0][1]
        block = tried.block(first.document, first.start)
        if not tried.helps(first.document, *block, edits, keeping=True):
            continue
        if len(edits) == 1:
            message = f"write {edits[0].text}, which means the sign itself"
        else:
            message = "put a backslash before each such sign here, which means the sign itself"
        fixes[signs[0][0]] = Fix(message, tuple(edits))
    return fixes
