"""Reasons can be given from a labelling of arguments as from one of rules."""

from __future__ import annotations

from hypothesis import HealthCheck, assume, given, settings

from buttress.argdown import loads
from buttress.model import Standing
from buttress.semantics import build_theory, grounded
from buttress.semantics.arguments import (
    TooManyArgumentsError,
    argument_labellings,
    weakest_link_labelling,
)
from buttress.semantics.reasons import Reasons
from semantics.random_maps import maps
from semantics.snoring_professor import LIBRARY

SOME = settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)


@SOME
@given(maps())
def test_the_same_stands_for_a_reason(map):
    theory = build_theory(map)
    try:
        by_arguments = Reasons(map, next(argument_labellings(theory, limit=400)))
    except TooManyArgumentsError:
        assume(False)
    by_rules = Reasons(map, grounded(theory))
    for title in map.statements:
        element = f"[{title}]"
        assert by_arguments.of(element).standing is by_rules.of(element).standing
        assert by_arguments.of(element).sentence


def test_the_weakest_link_gives_its_reasons():
    map = loads(LIBRARY)
    reasons = Reasons(map, weakest_link_labelling(build_theory(map)))
    assert reasons.of("Denied").standing is Standing.OUT
    assert reasons.of("Denied").sentence == (
        "[Denied] is out: [Granted], which is in, speaks against it."
    )
    assert reasons.of("Granted").sentence == (
        "[Granted] is in: <Rank> concludes it from what is in, and what speaks against it is out: "
        "[Denied]."
    )
