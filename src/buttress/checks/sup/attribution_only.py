"""SUP007: attribution only."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.leaning import held_contentions
from buttress.checks.naming import name
from buttress.checks.rule import rule
from buttress.checks.sup.grounds import Grounds, grounds, is_attribution, sourced
from buttress.model import Element, Severity

__all__ = ["attribution_only"]

_SHOWN = 4


@rule("SUP007", "attribution-only", Severity.INFO)
def attribution_only(context: Context) -> Iterator[Finding]:
    """A conclusion has no other ground than that one voice says so.

    What it does:
        Reports a conclusion of the map where everything that it rests on, and that has backing at
        all, is what one and the same voice says: statements with the basis assertion, testimony,
        media or expert-opinion, or with only a source, and one source among them. An assertion
        without a source is the author's own word. Definitions, common beliefs, axioms and
        assumptions count neither way. Silent where data, an observation, an event, a law or any
        other ground comes in, where a second voice does, where an argument is only sketched, and
        about conclusions that are given up, {expect: out}.

    Why it matters:
        That somebody says so is a reason, but no more than their word: if they err or mislead,
        nothing is left.

    Example:
        ===
        sources:
          spokesman: {title: A spokesman of the ministry}
        ===

        [On time]: The bridge will open on time.
          + [Ready]: All parts are ready. {basis: testimony, source: spokesman}
          + [Paid]: All bills are paid. {source: spokesman}

    How to mend it:
        Add what shows it besides that voice: data, an observation, a document, a second voice; or
        make the conclusion say whose view it is.

    Source:
        ICD 203, standard 1 (quality of sources); appeal to witness testimony and position to
        know: D. Walton, C. Reed and F. Macagno, Argumentation Schemes (2008).
    """
    known = context.derived(grounds)
    for node, element in held_contentions(context):
        found = known[node]
        if found.is_one_voice and node in context.support.incoming:
            yield _finding(element, node, found, context)


def _finding(element: Element, node: str, found: Grounds, context: Context) -> Finding:
    nodes = context.support.supporting([node])
    said = [s for s in islice(sourced(nodes, context), 3 * _SHOWN) if is_attribution(s)]
    if found.keys:
        message = f"{name(element)} rests on nothing but what the source `{min(found.keys)}` says."
    elif found.voices == {""}:
        message = f"{name(element)} rests on nothing but assertions that name no source."
    else:
        message = f"{name(element)} rests on nothing but what is said in {name(said[0])}."
    return attribution_only.finding(
        message,
        element,
        related=[Related(f"{name(s)} is said", s.span) for s in said[:_SHOWN]],
        help="add what shows it besides that voice: data, an observation, a document or a second "
        "voice; or let the conclusion say whose view it is",
    )
