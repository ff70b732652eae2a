"""REF001: undefined statement."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name, shortened
from buttress.checks.ref.places import dangling_mentions, other_places, retitling
from buttress.checks.ref.title_only import has_statements_by_title, is_sentence
from buttress.checks.rule import rule
from buttress.model import Severity, TextRangeKind

__all__ = ["undefined_statement"]


@rule("REF001", "undefined-statement", Severity.WARNING)
def undefined_statement(context: Context) -> Iterator[Finding]:
    """A statement is referred to and never put in words.

    What it does:
        Reports a title in square brackets that no definition ([Title]: text) gives words to, be
        it used as a step, in a relation, by itself or in a mention (@[Title]). As information
        only where no other title is near and it is plain that the title is to stand for the text:
        it is a sentence of five words or more, or no statement of the map has any text.

    Why it matters:
        Argdown takes every new title for a new statement. A misspelt reference therefore cuts a
        conclusion off from its support without an error.

    Example:
        [Wet street]: The street is wet.

        [Rain]: It has rained.
          + [Wet steet]

    How to mend it:
        Correct the title, or define the statement once: [Title]: what it says.

    Source:
        Argdown 2, https://argdown.org/syntax/#statements
    """
    for statement in context.map.statements.values():
        if statement.is_defined:
            continue
        near = context.near_statements.to(statement.title)
        is_meant = near is None and (
            is_sentence(statement.title) or context.derived(has_statements_by_title)
        )
        yield undefined_statement.finding(
            f"{name(statement)} is referred to but never put in words.",
            statement,
            related=other_places(statement.members, "referred to here too"),
            help=_advice(near, statement.title),
            severity=Severity.INFO if is_meant else None,
            fix=retitling(
                f"[{statement.title}]",
                f"[{near}]" if near else None,
                [member.span for member in statement.members],
            ),
        )
    known = context.map.statements
    for mention in dangling_mentions(context, TextRangeKind.STATEMENT_MENTION, known):
        near = context.near_statements.to(mention.title)
        yield undefined_statement.finding(
            f"@[{shortened(mention.title)}] mentions a statement that the map does not have.",
            span=mention.span,
            statement=mention.title,
            help=_advice(near, mention.title),
            fix=retitling(f"@[{mention.title}]", f"@[{near}]" if near else None, [mention.span]),
        )


def _advice(near: str | None, title: str) -> str:
    if near:
        return f"did you mean [{shortened(near)}]?"
    return f"define it once, [{shortened(title)}]: what it says"
