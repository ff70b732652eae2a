"""LOG001: malformed formula."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.context import Context
from buttress.checks.finding import Finding, Related
from buttress.checks.log.formulas import Clash, Declared, Text, formulas
from buttress.checks.naming import name, shortened
from buttress.checks.rule import rule
from buttress.logic import Malformed
from buttress.model import Severity

__all__ = ["malformed_formula"]


@rule("LOG001", "malformed-formula", Severity.ERROR)
def malformed_formula(context: Context) -> Iterator[Finding]:
    """A formalization is not a formula, or does not go with the others.

    What it does:
        Reports a formalization that is no formula of propositional or first-order logic, with
        the column in which reading it fails; and a symbol that one formula uses otherwise than
        an earlier one, as a predicate of one thing and then of two. As a warning it reports a
        statement with two formulas, and a symbol that is declared to stand for two things.

    Why it matters:
        A formula that cannot be read is not checked, and neither is any inference that uses its
        statement. One symbol with two meanings makes a fallacy of equivocation look valid.

    Example:
        [Wet]: If it rains, the street is wet. {formalization: "R -> (W"}

    How to mend it:
        Mend the formula where the finding points; write the connectives as - & | -> <-> and the
        quantifiers as all x. (...) and exists x. (...), or with their symbols. Put the formula
        between double quotes, and give each meaning a symbol of its own.

    Source:
        The notation of the Natural Language Toolkit (S. Bird, E. Klein and E. Loper, Natural
        Language Processing with Python, 2009, chapter 10).
    """
    found = context.derived(formulas)
    for text, malformed in found.malformed:
        yield _unreadable(text, malformed)
    for clash in found.clashes:
        yield _clash(clash)
    for text, other in found.rewritten:
        yield _rewritten(text, other)
    for second, first in found.redeclared:
        yield _redeclared(second, first)


def _unreadable(text: Text, malformed: Malformed) -> Finding:
    expected = f"; expected {malformed.expected}" if malformed.expected else ""
    return malformed_formula.finding(
        f"The formula of {name(text.statement)} is malformed in column {malformed.column}: "
        f"{malformed.message}{expected}.",
        text.statement,
        span=text.span(malformed.start, malformed.end),
        help=_cut_short(text, malformed) or malformed.hint or None,
    )


def _cut_short(text: Text, malformed: Malformed) -> str | None:
    """Where YAML took a part of a formula for the whole, because it is not in quotes."""
    written = text.written
    if written is None or not written.is_plain or written.after not in (",", ":", "#", "]"):
        return None
    if "closed" in malformed.message or malformed.end == len(text.text):
        return (
            f"put the formula between double quotes: without them, “{written.after}” ends it here"
        )
    return None


def _clash(clash: Clash) -> Finding:
    symbol, first = clash.symbol, clash.first
    other = name(clash.first_text.statement)
    also = "also" if clash.first_text is clash.text else f"that of {other}"
    return malformed_formula.finding(
        f"The formula of {name(clash.text.statement)} uses {shortened(symbol.name)} as "
        f"{symbol.use}, and {also} as {first.use}.",
        clash.text.statement,
        span=clash.text.span(symbol.at, symbol.at + len(symbol.name)),
        related=[
            Related(
                f"here it is {first.use}",
                clash.first_text.span(first.at, first.at + len(first.name)),
            )
        ],
        help="give one of the two another symbol",
    )


def _rewritten(text: Text, other: Text) -> Finding:
    return malformed_formula.finding(
        f"{name(text.statement)} has two formulas, “{shortened(other.text)}” and "
        f"“{shortened(text.text)}”; only the last counts.",
        text.statement,
        span=text.span(0, len(text.text)),
        related=[Related("the other one is here", other.span(0, len(other.text)))],
        help="write the formula of a statement once, or give the other claim a title of its own",
        severity=Severity.WARNING,
    )


def _redeclared(second: Declared, first: Declared) -> Finding:
    return malformed_formula.finding(
        f"{shortened(first.meaning.symbol)} is declared to mean "
        f"“{shortened(first.meaning.words)}” and also “{shortened(second.meaning.words)}”.",
        second.statement,
        span=second.member.span or second.statement.span,
        related=[Related("it is first declared here", first.member.span)],
        help="give one of the two another symbol, or word both alike",
        severity=Severity.WARNING,
    )
