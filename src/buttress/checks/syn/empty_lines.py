"""Mends that put an empty line in, or take one out."""

from __future__ import annotations

import re

from buttress.checks.context import Context
from buttress.checks.fix import Edit, Fix
from buttress.checks.syn.trial import Trials, trials
from buttress.model import Document, Problem, Span

__all__ = ["empty_line_above", "empty_line_below", "no_empty_line_above"]

_BEGINS = re.compile(r"\([0-9]+\)|#+ ")


def empty_line_above(problem: Problem, context: Context) -> Fix | None:
    """For a structure or heading that begins right below something else."""
    span = problem.span
    if span is None or not _BEGINS.match(span.document.text, span.start):
        return None
    start = _line_start(span)
    if start is None or start == 0:
        return None
    edit = Edit(Span(span.document, start, start), "\n")
    tried = context.derived(trials)
    if not tried.helps(span.document, *tried.block(span.document, span.start), [edit]):
        return None
    return Fix("put an empty line above it", (edit,))


def empty_line_below(problem: Problem, context: Context) -> Fix | None:
    """For front matter that text follows at once."""
    span = problem.span
    if span is None or span.text.strip("="):
        return None
    text = span.document.text
    line_end = text.find("\n", span.end)
    if line_end < 0 or text[span.end : line_end].strip():
        return None
    edit = Edit(Span(span.document, line_end + 1, line_end + 1), "\n")
    tried = context.derived(trials)
    _, end = tried.block(span.document, line_end + 1)
    if not tried.helps(span.document, 0, end, [edit]):
        return None
    return Fix("put an empty line below it", (edit,))


def no_empty_line_above(problem: Problem, context: Context) -> Fix | None:
    """For relations that empty lines part from what they bear on; the first mends them all."""
    return context.derived(_mends_of_relations).get(id(problem))


def _mends_of_relations(context: Context) -> dict[int, Fix]:
    tried = context.derived(trials)
    mends: dict[int, Fix] = {}
    run: list[tuple[Problem, Edit]] = []
    head = 0
    for problem in context.problems.get("SYN002", ()):
        edit = _joined(problem)
        if edit is None:
            continue
        above, _ = tried.block(edit.span.document, edit.span.start - 1)
        begun = run[-1][1].span.end if run else -1
        if not run or above != begun or edit.span.document is not run[0][1].span.document:
            _offer(run, head, tried, mends)
            run, head = [], above
        run.append((problem, edit))
    _offer(run, head, tried, mends)
    return mends


def _offer(
    run: list[tuple[Problem, Edit]], head: int, tried: Trials, mends: dict[int, Fix]
) -> None:
    """Offer to join the blocks of a run with the one above them, if that reads well."""
    if not run:
        return
    edits = tuple(edit for _, edit in run)
    document: Document = edits[0].span.document
    _, end = tried.block(document, edits[-1].span.end)
    if tried.helps(document, head, end, edits) >= len(run):
        what = "the empty line above it" if len(run) == 1 else "the empty lines above these"
        mends[id(run[0][0])] = Fix(f"take out {what}", edits, is_safe=False)


def _joined(problem: Problem) -> Edit | None:
    """The edit that takes out the empty lines above an indented relation."""
    span = problem.span
    start = _line_start(span) if span is not None else None
    if span is None or not start or start == span.start:
        return None
    text = span.document.text
    line_end = start - 1
    while line_end > 0 and text[line_end - 1] in " \t\n":
        line_end -= 1
    is_first = line_end == 0
    line_end = text.find("\n", line_end)
    if is_first or line_end == start - 1:
        return None
    return Edit(Span(span.document, line_end + 1, start), "")


def _line_start(span: Span) -> int | None:
    """Where its line begins, if nothing but blanks comes before it there."""
    text = span.document.text
    start = text.rfind("\n", 0, span.start) + 1
    return None if text[start : span.start].strip(" \t") else start
