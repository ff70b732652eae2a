"""Every semantics on frameworks of 20 to 60 arguments, against answer set programs of our own."""

from __future__ import annotations

import pytest

from buttress.semantics import abstract
from buttress.semantics.abstract import Semantics
from semantics.abstract.engines import HAS_SAT, assert_answers, drawn, framework
from semantics.oracles import answer_sets

ALL = [
    Semantics.NAIVE,
    Semantics.STAGE,
    Semantics.CF2,
]
"""These have very many extensions in frameworks that are larger."""
ADMISSIBLE = [
    Semantics.COMPLETE,
    Semantics.GROUNDED,
    Semantics.PREFERRED,
    Semantics.STABLE,
    Semantics.SEMI_STABLE,
    Semantics.IDEAL,
    Semantics.EAGER,
]


@pytest.mark.parametrize("semantics", ALL)
def test_answers_at_twenty_arguments(semantics):
    for title, size, attacks in drawn([20], [1]):
        expected = answer_sets.extensions(size, attacks, semantics)
        subject = framework(size, attacks)
        try:
            assert_answers(abstract, subject, semantics, expected, arguments=range(0, size, 5))
        except AssertionError as error:
            raise AssertionError(f"{title}: {attacks}") from error


@pytest.mark.parametrize("semantics", ADMISSIBLE)
def test_answers_at_up_to_sixty_arguments(semantics):
    large = [60] if HAS_SAT and semantics is not Semantics.COMPLETE else []
    for title, size, attacks in [*drawn([20, 30], [1, 2]), *drawn(large, [1])]:
        if title.startswith("grid") and size > 30:
            continue
        expected = answer_sets.extensions(size, attacks, semantics)
        subject = framework(size, attacks)
        try:
            assert_answers(abstract, subject, semantics, expected, arguments=range(0, size, 7))
        except AssertionError as error:
            raise AssertionError(f"{title}: {attacks}") from error
