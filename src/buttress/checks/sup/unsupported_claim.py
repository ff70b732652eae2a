"""SUP001: unsupported claim."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.checks.support import Link, statement_node
from buttress.checks.unsupported import unsupported_claims
from buttress.model import Severity, Statement, TextRangeKind

__all__ = ["unsupported_claim"]

_MOST = 3
_LACK = "it names no basis or source"
_LINK_ADVICE = (
    "say in its data what it rests on, as {source: key}, and give the page under that key in the "
    "`sources` of the front matter"
)


@rule("SUP001", "unsupported-claim", Severity.WARNING)
def unsupported_claim(context: Context) -> Iterator[Finding]:
    """A claim that a conclusion rests on has nothing to rest on itself.

    What it does:
        Reports a statement on the way to a conclusion, as a premise or by a support, that
        nothing supports and that names no basis, source, axiom or assumption of its own. A
        claim that is only attacked, or only attacks, is left alone. As information only where
        the claim's text links to a page, which may well be its source.

    Why it matters:
        A conclusion is no better founded than what it rests on. This is where a reader who asks
        "how do you know?" gets no answer.

    Example:
        <Puddles>: Puddles are a sign of rain.

        (1) [Wet]: The street is wet.
        (2) Streets get wet when it rains. {basis: common-belief}
        -- sign --
        (3) [Rain]: It has rained.

    How to mend it:
        Give a reason for the claim, or say in its data what it rests on: {basis: observation},
        {source: key}; or own up to it with {assumption: true}.

    Source:
        ICD 203, standards 1 and 3 (sources; assumptions and judgements told apart); the basis
        boxes of Rationale; a goal left undeveloped in GSN.
    """
    for statement in context.derived(unsupported_claims):
        links = context.support.outgoing[statement_node(statement.title)]
        home = statement.canonical.argument if statement.canonical else None
        first = min(links, key=lambda link: link.argument != home)
        is_linked = _has_link(statement)
        lack = "what it links to is not named as its source" if is_linked else _LACK
        yield unsupported_claim.finding(
            f"Nothing supports {name(statement)}, {_use(first, statement, context)}, and {lack}.",
            statement,
            related=_uses(links, first, statement, context),
            help=_LINK_ADVICE if is_linked else _advice(statement),
            severity=Severity.INFO if is_linked else None,
        )


def _has_link(statement: Statement) -> bool:
    """Whether a reader of its text is shown a page, if only by its address."""
    return any(
        "://" in member.text or any(r.kind is TextRangeKind.LINK for r in member.ranges)
        for member in statement.members
    )


def _use(link: Link, statement: Statement, context: Context) -> str:
    target = name(context.element(link.target))
    if link.inference is None or not link.argument:
        return f"which supports {target}"
    kind = "a premise"
    if statement.meta.open:
        kind = "an open premise"
    elif statement.meta.implicit:
        kind = "an implicit premise"
    through = context.map.arguments[link.argument]
    return f"{kind} for {target}" + ("" if through.is_untitled else f" in {name(through)}")


def _uses(links: list[Link], first: Link, statement: Statement, context: Context) -> list[Related]:
    """Where else it is used; another use in the first one's argument is at hand anyway."""
    others = [link for link in links if link.argument is None or link.argument != first.argument]
    told = list(dict.fromkeys((link.target, link.span) for link in others if link is not first))
    return [
        Related(f"{name(context.element(target))} rests on it here", span)
        for target, span in told[:_MOST]
        if span is not None and span != statement.span
    ]


def _advice(statement: Statement) -> str:
    if statement.meta.implicit:
        return (
            "say why it holds: support it, give it a basis or source, or accept it with "
            "{assumption: true}"
        )
    return (
        "support it, say what it rests on, as {basis: observation} or {source: …}, or mark it "
        "{assumption: true}"
    )
