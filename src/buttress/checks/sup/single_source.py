"""SUP008: single source."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.front_matter_keys import front_matter_keys
from buttress.checks.leaning import held_contentions
from buttress.checks.naming import listed, name
from buttress.checks.rule import rule
from buttress.checks.sup.grounds import grounds, sourced
from buttress.model import Element, Severity

__all__ = ["single_source"]

_SHOWN = 4
_FEWEST = 2


@rule("SUP008", "single-source", Severity.WARNING)
def single_source(context: Context) -> Iterator[Finding]:
    """All the sources of a conclusion come down to one.

    What it does:
        Follows each conclusion of the map to the statements that it rests on, and the sources of
        these, through derived_from, to where they come from. Reports a conclusion that rests on
        two or more statements with sources which all come down to one; as information where only
        that one is named, so that nothing looks like more. Where this holds of all sources of
        the map, it is said once, as information. Silent where a ground without a source comes in,
        where an argument is only sketched, and where SUP007 says already that one voice is all
        there is.

    Why it matters:
        Three reports of one briefing are one source. They agree because they repeat, and their
        agreement confirms nothing.

    Example:
        ===
        sources:
          briefing: {title: A briefing of the ministry}
          courier: {title: The Courier, derived_from: briefing}
          herald: {title: The Herald, derived_from: briefing}
          visit: {title: A visit to the site}
        ===

        [On time]: The bridge will open on time.
          + [Ready]: All parts are ready. {basis: media, source: courier}
          + [Paid]: All bills are paid. {basis: media, source: herald}

        [Safe]: The bridge is safe.
          + [Strong]: It bears the load. {basis: observation, source: visit}

    How to mend it:
        Find a source of its own for one of the statements; if there is none, say so, and lower
        the confidence.

    Source:
        ICD 203, standard 1, and ICD 206 (sourcing); circular reporting.
    """
    known = context.derived(grounds)
    found: list[tuple[Element, str]] = []
    for node, element in held_contentions(context):
        if known[node].is_one_source:
            found.append((element, node))
    if not found:
        return
    keys = _keys_in_use(context)
    ends = {root for node in known.values() for root in node.roots}
    if len(ends) == 1 and len(keys) >= _FEWEST:
        yield _of_the_map(min(ends), keys, context)
        return
    for element, node in found:
        if not known[node].is_one_voice:
            yield _of_a_conclusion(element, node, min(known[node].roots), context)


def _keys_in_use(context: Context) -> list[str]:
    statements = context.map.statements.values()
    return list(dict.fromkeys(key for s in statements for key in s.meta.source))


def _of_the_map(root: str, keys: list[str], context: Context) -> Finding:
    span = None
    if root in context.map.sources:
        span = context.derived(front_matter_keys).place("sources", root)
    others = sum(key != root for key in keys)
    return single_source.finding(
        f"Every source of the map comes down to `{root}`, directly or by what it is derived from.",
        span=span,
        help=f"read the {others} other sources as one voice; what matters most needs a source "
        "that is independent of it",
        severity=Severity.INFO,
    )


def _of_a_conclusion(element: Element, node: str, root: str, context: Context) -> Finding:
    nodes = context.support.supporting([node])
    named = [s for s in islice(sourced(nodes, context), 3 * _SHOWN) if s.meta.source]
    keys = list(dict.fromkeys(key for s in named for key in s.meta.source))
    related = [
        Related(f"{name(s)} names {listed([f'`{key}`' for key in s.meta.source])}", s.span)
        for s in named[:_SHOWN]
    ]
    if keys == [root]:
        return single_source.finding(
            f"{name(element)} rests on a single source, `{root}`.",
            element,
            related=related,
            help="find another source for one of these statements, or say that there is none",
            severity=Severity.INFO,
        )
    quoted = [f"`{key}`" for key in keys if key != root]
    verb = "all come" if len(quoted) > _FEWEST else "both come" if len(quoted) == 2 else "comes"
    return single_source.finding(
        f"{name(element)} rests on one source only: {listed(quoted)} {verb} down to `{root}`.",
        element,
        related=related,
        help="find a source of its own for one of these statements; agreement among these "
        "confirms nothing",
    )
