"""SRC011: circular derivation."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.cycles import minimal_cycles
from buttress.checks.finding import Finding
from buttress.checks.naming import listed, shortened
from buttress.checks.rule import rule
from buttress.checks.src.places import source_place
from buttress.model import Severity

__all__ = ["circular_derivation"]

_SHOWN = 6


@rule("SRC011", "circular-derivation", Severity.WARNING)
def circular_derivation(context: Context) -> Iterator[Finding]:
    """A source is derived from itself, directly or through other sources.

    What it does:
        Follows derived_from from source to source, and reports each smallest circle once, at the
        first of its sources. Above a hundred circles it says so and stops.

    Why it matters:
        What a report is derived from was there before it. A circle means that a key is mistaken,
        or that the sources repeat one another and none of them saw what they tell. Until it is
        mended nothing can say where the claims come from, or how many sources they have.

    Example:
        ===
        sources:
          courier: {title: The Courier, derived_from: herald}
          herald: {title: The Herald, derived_from: courier}
        ===

        [Ready]: All parts are ready. {basis: media, source: courier}

    How to mend it:
        Find out which of them came first, and what that one rests on; take its derived_from out.

    Source:
        ICD 206 (sourcing): original and secondary sources; circular reporting.
    """
    sources = context.map.sources
    keys = list(sources)
    number = {key: at for at, key in enumerate(keys)}
    graph = {
        at: tuple(dict.fromkeys(number[k] for k in sources[key].derived_from if k in number))
        for at, key in enumerate(keys)
    }
    cycles = minimal_cycles(graph)
    for cycle in cycles.found:
        members = [keys[at] for at in cycle]
        end = members[0]
        others = listed([f"`{shortened(key)}`" for key in members[1:]], most=_SHOWN)
        through = f", through {others}" if others else ""
        place = source_place(context, end, "derived_from", members[1 % len(members)])
        yield circular_derivation.finding(
            f"The source `{shortened(end)}` is derived from itself{through}.",
            span=place,
            help="find out which of them came first, and take its derived_from out",
        )
    if not cycles.is_complete:
        yield circular_derivation.finding(
            f"There are more circles of derived_from than the {len(cycles.found)} told here.",
            severity=Severity.INFO,
            help="mend these, and check again",
        )
