"""Where the base scores of a map's elements come from.

The first that an element has decides:

1. `axiom: true` is 1.
2. `weight`, as it is.
3. `likelihood`: a number is itself, a pair its midpoint, a term the midpoint of its interval on
   the map's scale.
4. `grade`: A and 1 count 0.9, B and 2 0.7, C and 3 0.5, D and 4 0.3, E and 5 0.1; the score is the
   mean of the letter and the digit. F and 6 mean unknown and are left out; F6 says nothing. The
   Admiralty code itself has no numbers: these five even steps are a convention of this program.
5. Otherwise 0.5: nothing is said.

An inference hands on what its premises give, whole (1), unless its `weight`, or else its
argument's, says how far; a strict one always does.
"""

from __future__ import annotations

from enum import StrEnum

import attrs

from buttress.language import Scale
from buttress.model import Argument, Inference, Statement
from buttress.semantics.likelihood import interval_of
from buttress.semantics.reading import is_strict

__all__ = [
    "DEFAULT",
    "BaseScore",
    "ScoreSource",
    "argument_score",
    "inference_score",
    "statement_score",
]

DEFAULT = 0.5
"""The base score of what nothing is said about."""

_STEPS = {letter: 0.9 - 0.2 * n for n, letter in enumerate("ABCDE")}
_STEPS |= {digit: 0.9 - 0.2 * n for n, digit in enumerate("12345")}


class ScoreSource(StrEnum):
    """The word that a base score comes from."""

    AXIOM = "axiom"
    WEIGHT = "weight"
    LIKELIHOOD = "likelihood"
    GRADE = "grade"
    STRICT = "strict"
    DEFAULT = "default"
    SCENARIO = "scenario"


@attrs.frozen
class BaseScore:
    """A base score from 0 to 1, the word it comes from, and what that word says."""

    value: float
    source: ScoreSource = ScoreSource.DEFAULT
    said: str | None = None

    def __str__(self) -> str:
        if self.said is None:
            return str(self.source)
        if self.source is ScoreSource.SCENARIO:
            return self.said
        return f"{self.source} {self.said}"


def statement_score(statement: Statement, scale: Scale | None) -> BaseScore:
    """The base score of a statement; terms of likelihood are read on a scale."""
    meta = statement.meta
    if meta.axiom:
        return BaseScore(1.0, ScoreSource.AXIOM)
    if meta.weight is not None:
        return BaseScore(meta.weight, ScoreSource.WEIGHT)
    if meta.likelihood is not None:
        interval = interval_of(meta.likelihood, scale)
        if interval is not None:
            said = str(interval)
            if isinstance(meta.likelihood, str):
                said = f"“{meta.likelihood.strip()}”, {interval}"
            return BaseScore((interval.low + interval.high) / 2, ScoreSource.LIKELIHOOD, said)
    if meta.grade is not None:
        known = [_STEPS[sign] for sign in meta.grade if sign in _STEPS]
        if known:
            value = round(sum(known) / len(known), 10)
            return BaseScore(value, ScoreSource.GRADE, meta.grade)
    return BaseScore(DEFAULT)


def argument_score(argument: Argument) -> BaseScore:
    """The base score of a sketched argument."""
    weight = argument.meta.weight
    return BaseScore(DEFAULT) if weight is None else BaseScore(weight, ScoreSource.WEIGHT)


def inference_score(inference: Inference, argument: Argument) -> BaseScore:
    """The base score of an inference."""
    if is_strict(inference, argument):
        return BaseScore(1.0, ScoreSource.STRICT)
    own = inference.meta.weight
    weight = argument.meta.weight if own is None else own
    return BaseScore(1.0) if weight is None else BaseScore(weight, ScoreSource.WEIGHT)
