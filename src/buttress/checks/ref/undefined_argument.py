"""REF002: undefined argument."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.naming import name, shortened
from buttress.checks.ref.places import dangling_mentions, other_places, retitling
from buttress.checks.ref.title_only import has_arguments_by_title, is_sentence
from buttress.checks.rule import rule
from buttress.model import Severity, TextRangeKind

__all__ = ["undefined_argument"]


@rule("REF002", "undefined-argument", Severity.WARNING)
def undefined_argument(context: Context) -> Iterator[Finding]:
    """An argument is referred to and nothing says how it goes.

    What it does:
        Reports a title in angle brackets that has neither a description (<Title>: gist) nor a
        premise-conclusion structure, be it used in a relation, by itself or in a mention
        (@<Title>). As information only where no other title is near and it is plain that the
        title is to stand for the gist: it has five words or more, or no argument of the map says
        more than a title.

    Why it matters:
        Argdown takes every new title for a new argument. A misspelt one splits an argument in
        two, and what attacks the one no longer meets the other.

    Example:
        [Rain]: It has rained.
          + <Puddles>

    How to mend it:
        Correct the title, or say how the argument goes: <Title>: its gist in a sentence.

    Source:
        Argdown 2, https://argdown.org/syntax/#arguments
    """
    for argument in context.map.arguments.values():
        if argument.canonical is not None or argument.steps:
            continue
        near = context.near_arguments.to(argument.title)
        is_meant = near is None and (
            is_sentence(argument.title) or context.derived(has_arguments_by_title)
        )
        yield undefined_argument.finding(
            f"{name(argument)} is referred to, but nothing says how the argument goes.",
            argument,
            related=other_places(argument.members, "referred to here too"),
            help=_advice(near, argument.title),
            severity=Severity.INFO if is_meant else None,
            fix=retitling(
                f"<{argument.title}>",
                f"<{near}>" if near else None,
                [member.span for member in argument.members],
            ),
        )
    known = context.map.arguments
    for mention in dangling_mentions(context, TextRangeKind.ARGUMENT_MENTION, known):
        near = context.near_arguments.to(mention.title)
        yield undefined_argument.finding(
            f"@<{shortened(mention.title)}> mentions an argument that the map does not have.",
            span=mention.span,
            argument=mention.title,
            help=_advice(near, mention.title),
            fix=retitling(f"@<{mention.title}>", f"@<{near}>" if near else None, [mention.span]),
        )


def _advice(near: str | None, title: str) -> str:
    if near:
        return f"did you mean <{shortened(near)}>?"
    return f"describe it once, <{shortened(title)}>: its gist in a sentence"
