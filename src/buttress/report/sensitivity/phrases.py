"""The sensitivity table's words, without any markup."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.naming import name
from buttress.language import Interval
from buttress.model import ArgumentMap, Standing, Statement
from buttress.report.sensitivity.contents import ObjectionRow, PremiseRow, Table
from buttress.report.wording import counted, joined
from buttress.semantics.change import ChangeSets
from buttress.semantics.probability import Probability

__all__ = [
    "COLUMNS",
    "OBJECTION_COLUMNS",
    "SHOWN",
    "cells",
    "notes",
    "objection_cells",
    "omitted",
]

SHOWN = 12
"""How many rows of a table are shown."""

_SETS_SHOWN = 5

COLUMNS = ("premise", "without it", "load-bearing", "likelihood", "rests on")
OBJECTION_COLUMNS = ("unanswered objection", "it is", "once it is answered")

_FATES = {
    Standing.IN: "stands",
    Standing.OUT: "falls",
    Standing.UNDECIDED: "undecided",
}


_LEFT = {
    Standing.IN: "still stands",
    Standing.OUT: "is still out",
    Standing.UNDECIDED: "is still undecided",
}


def cells(row: PremiseRow, table: Table) -> tuple[str, ...]:
    """A premise's row."""
    itself = " (itself)" if row.element == table.element else ""
    bearing = {True: "yes", False: "no", None: "?"}[row.is_load_bearing]
    likelihood = "" if row.likelihood is None else str(row.likelihood)
    return (name(row.element) + itself, _fate(row, table), bearing, likelihood, _backing(row))


def _fate(row: PremiseRow, table: Table) -> str:
    if row.turns:
        if row.without is Standing.OUT and table.standing is Standing.UNDECIDED:
            return "is out"
        return _FATES[row.without]
    return {Standing.IN: "still stands", Standing.OUT: "still out"}.get(
        row.without, "still undecided"
    )


def _backing(row: PremiseRow) -> str:
    if not isinstance(row.element, Statement):
        return "a sketch"
    meta = row.element.meta
    parts = []
    if meta.axiom:
        parts.append("axiom")
    if meta.assumption:
        parts.append("assumption")
    if meta.basis:
        parts.append(meta.basis.replace("-", " "))
    if meta.source:
        parts.append(", ".join(meta.source))
    if meta.grade:
        parts.append(meta.grade)
    return "; ".join(parts) or "nothing"


def objection_cells(row: ObjectionRow) -> tuple[str, ...]:
    """An objection's row."""
    answered = _FATES[row.answered] if row.turns else "not enough alone"
    return (name(row.element), str(row.standing), answered)


def omitted(count: int) -> str:
    """That rows are left out."""
    return f"and {count - SHOWN} more" if count > SHOWN else ""


def notes(table: Table, map: ArgumentMap) -> Iterator[str]:
    """What there is to say below a table."""
    is_in = table.standing is Standing.IN
    if not table.premises:
        yield "Whether it is in does not depend on any premise."
    if any(row.matters and not row.turns for row in table.premises):
        yield f"Where it {_LEFT[table.standing]}, the premise matters only together with others."
    yield from _sets(
        table.giving_up,
        map,
        "It no longer stands without" if is_in else "It would stand without",
        "No premises are such that it no longer stands without them." if is_in else "",
    )
    if not is_in:
        yield from _sets(
            table.answering,
            map,
            "It would stand if these were answered:",
            "No answers to objections make it stand"
            + (": something has to be said for it." if table.standing is Standing.OUT else "."),
        )
    if table.probability is not None:
        yield probability_sentence(table.probability)


def _sets(sets: ChangeSets, map: ArgumentMap, opening: str, none: str) -> Iterator[str]:
    if sets.found and sets.size:
        shown = [
            joined([name(map.element(literal)) for literal in found])
            for found in sets.found[:_SETS_SHOWN]
        ]
        more = len(sets.found) - len(shown)
        if sets.size > 1:
            shown = [f"{each} together" for each in shown]
        told = "; or ".join(shown) + (f"; or {more} more of that size" if more else "")
        yield f"{opening} {told}."
    elif sets.is_complete and none:
        yield none
    if sets.problem:
        yield sets.problem


def probability_sentence(probability: Probability) -> str:
    """How probable it is that a conclusion stands, and what that supposes."""
    if not probability.premises:
        return "No premise with a stated likelihood bears on whether it stands."
    about = "" if probability.is_exact else "about "
    said = f"It stands with a probability of {about}{_percent(probability.stands)}"
    details = []
    if probability.confidence is not None:
        details.append(
            f"95 % confidence {_range(probability.confidence)}, {probability.samples} samples, "
            f"seed {probability.seed}"
        )
    if probability.bounds is not None and probability.bounds.low < probability.bounds.high:
        details.append(f"{_range(probability.bounds)} over the stated intervals")
    if probability.undecided > 0:
        details.append(f"undecided with {_percent(probability.undecided)}")
    if details:
        said += f" ({'; '.join(details)})"
    count = counted(len(probability.premises), "premise with a likelihood", "premises")
    if len(probability.premises) == 1:
        return f"{said}, by its one {count.removeprefix('1 ')}."
    return f"{said}, IF its {count} with a likelihood hold independently of each other."


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %".replace(".0 %", " %")


def _range(interval: Interval) -> str:
    low, high = _percent(interval.low), _percent(interval.high)
    return low if low == high else f"{low.removesuffix(' %')}–{high}"
