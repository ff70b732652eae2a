"""What the rules about likelihoods share: what follows from them, and where they are written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from buttress.checks.context import Context
from buttress.checks.naming import shortened
from buttress.checks.scale_in_use import scale_in_use
from buttress.model import Likelihood, Span, Statement

if TYPE_CHECKING:
    from buttress.semantics.likelihood import Expectations, LikelihoodBounds, OnlySupport

__all__ = [
    "bounds",
    "expected",
    "likelihood_place",
    "only_supported",
    "scale_place",
    "shown",
]


def bounds(context: Context) -> LikelihoodBounds:
    """The bounds of every statement on the map's scale. Ask for them by `context.derived`."""
    from buttress.semantics.likelihood import likelihood_bounds  # noqa: PLC0415  few maps have any

    return likelihood_bounds(context.map, context.derived(scale_in_use).scale)


def only_supported(context: Context) -> Mapping[str, OnlySupport]:
    """What one support alone speaks for. Ask for it by `context.derived`."""
    from buttress.semantics.likelihood import only_supports  # noqa: PLC0415  as above

    return only_supports(context.map)


def expected(context: Context) -> Expectations:
    """How likely conclusions are to be expected. Ask for it by `context.derived`."""
    from buttress.semantics.likelihood import expectations  # noqa: PLC0415  as above

    return expectations(context.map, context.derived(bounds))


def shown(likelihood: Likelihood) -> str:
    """A likelihood in words: a term in quotes, or per cent."""
    if isinstance(likelihood, str):
        return f"“{shortened(likelihood.strip())}”"
    low, high = likelihood if isinstance(likelihood, tuple) else (likelihood, likelihood)
    ends = (f"{round(100 * end, 4):g}" for end in dict.fromkeys((low, high)))
    return f"{'–'.join(ends)} %"


_BLOCK = re.compile(r"\s*\{")
_LONGEST_BLOCK = 10_000


def likelihood_place(statement: Statement) -> Span | None:
    """Where the term of a statement's `likelihood` is written; the statement where it is not."""
    term = statement.meta.likelihood
    if not isinstance(term, str):
        return statement.span
    pattern = re.compile(rf"\blikelihood[\"']?\s*:\s*[\"']?({re.escape(term)})")
    for member in statement.members:
        if member.span is None or member.data.get("likelihood") != term:
            continue
        text = member.span.document.text
        block = _BLOCK.match(text, member.span.end)
        found = block and pattern.search(text, block.end(), block.end() + _LONGEST_BLOCK)
        if found:
            return Span(member.span.document, found.start(1), found.end(1))
    return statement.span


_FRONT_MATTER = re.compile(r"\s*={3,}[^\n]*\n(.*?)\n\s*={3,}", re.DOTALL)
_SCALE = re.compile(r"^\s*scale\s*:[ \t]*(?P<value>[^\n#]*[^\s#])?", re.MULTILINE)


def scale_place(context: Context) -> Span | None:
    """Where the front matter chooses the scale."""
    for document in context.map.documents:
        matter = _FRONT_MATTER.match(document.text)
        found = matter and _SCALE.search(document.text, matter.start(1), matter.end(1))
        if found:
            part = "value" if found["value"] else 0
            return Span(document, found.start(part), found.end(part))
    return None
