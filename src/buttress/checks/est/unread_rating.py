"""EST007: unread rating."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from buttress.checks.context import Context
from buttress.checks.finding import Finding
from buttress.checks.fix import Edit, Fix
from buttress.checks.naming import name, shortened
from buttress.checks.near_titles import NearTitles
from buttress.checks.ref.keys import DataBlock, data_blocks
from buttress.checks.rule import rule
from buttress.model import Severity, Span, Statement
from buttress.semantics.ach import (
    WORD,
    HypothesesError,
    UnreadRating,
    chosen_hypotheses,
    given_ratings,
)

__all__ = ["unread_rating"]

_FAR = 5_000
_SCALE = "CC, C (consistent), N (neutral), I, II (inconsistent) or NA (not applicable)"


@rule("EST007", "unread-rating", Severity.WARNING)
def unread_rating(context: Context) -> Iterator[Finding]:
    """A rating of evidence against a hypothesis cannot be used.

    What it does:
        Reports a rating under `ach` that is none of CC, C, N, I, II and NA, one for what is no
        hypothesis of the map, and ratings where none are looked for: on a hypothesis itself, on
        an argument with a structure, on an inference.

    Why it matters:
        The matrix of competing hypotheses is made without it: the judgement that the analyst
        wanted to put in the place of what the map says is lost.

    Example:
        [Ball]: A ball broke the window. #hypothesis

        [Storm]: The storm broke the window. #hypothesis

        [Calm]: The night was calm. {ach: {Strom: II}}

    How to mend it:
        Write the title of a hypothesis and one of the six ratings, as in {ach: {Storm: II}}. Tag
        what competes with #hypothesis.

    Source:
        R. J. Heuer, Psychology of Intelligence Analysis (1999), chapter 8.
    """
    chosen = context.derived(_hypotheses)
    for block in data_blocks(context.map):
        if WORD not in block.data:
            continue
        if (reason := _unlooked_for(block, chosen)) is not None:
            yield unread_rating.finding(
                f"The ratings of {name(block.about)} are not read: {reason}.",
                block.about,
                span=block.key(WORD),
                help="rate the evidence: statements and sketches that are no hypotheses",
            )
            continue
        for found in given_ratings(block.about, block.data[WORD], chosen or context.map.statements):
            if isinstance(found, UnreadRating):
                yield _unread(found, block, context)


def _hypotheses(context: Context) -> Mapping[str, Statement]:
    """The map's hypotheses by title; none where it does not say which they are.

    Then they are named when the matrix is drawn, and any statement may be one.
    """
    try:
        return {statement.title: statement for statement in chosen_hypotheses(context.map)}
    except HypothesesError:
        return {}


def _near(context: Context) -> NearTitles:
    return NearTitles(context.derived(_hypotheses) or context.map.statements)


def _unlooked_for(block: DataBlock, hypotheses: Mapping[str, Statement]) -> str | None:
    """Why nobody looks for ratings there; None if somebody does."""
    if block.inference is not None:
        return "they stand on one of its inferences"
    if isinstance(block.about, Statement):
        return "it is a hypothesis itself" if block.about.title in hypotheses else None
    return "it is an argument with a structure" if block.about.steps else None


def _unread(found: UnreadRating, block: DataBlock, context: Context) -> Finding:
    span = _key_place(found.key, block)
    fix = None
    if found.title is None:
        advice = f"name hypotheses with a rating each, as in {{{WORD}: {{Storm: II}}}}"
    elif not found.is_unknown:
        advice = f"the ratings are {_SCALE}"
    elif near := context.derived(_near).to(found.title):
        advice = f"did you mean [{shortened(near)}]?"
        if span is not None and span.text == found.title and ":" not in near:
            fix = Fix(f"write {near} for {found.title}", (Edit(span, near),), is_safe=False)
    else:
        advice = "tag the statements that compete with #hypothesis, and name one of them here"
    return unread_rating.finding(
        f"`{WORD}` of {name(block.about)} {found.because}.",
        block.about,
        span=span,
        help=advice,
        fix=fix,
    )


def _key_place(key: str | None, block: DataBlock) -> Span | None:
    """Where the hypothesis is named in the data; else where `ach` stands."""
    word = block.key(WORD)
    if key is None or word is None:
        return word
    pattern = re.compile(rf"(?<![\w\]-])\[?({re.escape(key.strip('[]'))})\]?[\"']?\s*:")
    found = pattern.search(word.document.text, word.end, word.end + _FAR)
    return Span(word.document, found.start(1), found.end(1)) if found else word
