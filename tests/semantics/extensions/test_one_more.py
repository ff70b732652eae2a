"""The condition that no single assumption can be added excludes what is not maximal, only that."""

from __future__ import annotations

import pytest

from buttress.semantics import Theory
from buttress.semantics.extensions.one_more import forbid_one_more
from buttress.semantics.extensions.rest import Rest
from buttress.semantics.extensions.solver import Order, Solver
from buttress.semantics.extensions.unfolding import unfolded
from buttress.semantics.translation import translate
from buttress.semantics.well_founded import well_founded
from semantics.layered_theories import layered

pytest.importorskip("clingo")


def rest_of(theory: Theory) -> Rest:
    program = translate(theory).program
    return unfolded(Rest.of(program, well_founded(program)), ())


def models(rest: Rest, order: Order, *, is_limited: bool) -> set[tuple[int, ...]]:
    solver = Solver(rest, order)
    if is_limited:
        forbid_one_more(solver, rest)
    return {tuple(model) for model in solver.each()}


@pytest.mark.parametrize("seed", [94, 134, 501, 528, 556, 701, 754, 983])
def test_no_maximal_model_is_excluded_and_many_that_are_not_maximal(seed):
    rest = rest_of(layered(seed))
    kept = models(rest, Order.ANY, is_limited=True)
    maximal = models(rest, Order.MOST, is_limited=False)
    assert maximal
    assert maximal <= kept < models(rest, Order.ANY, is_limited=False)


def test_of_two_rivals_one_is_accepted():
    rest = rest_of(
        Theory(literals=("[a]", "[b]"), premises=("[a]", "[b]"), contradictories=(("[a]", "[b]"),))
    )
    assert len(models(rest, Order.ANY, is_limited=False)) == 3
    kept = models(rest, Order.ANY, is_limited=True)
    assert kept == models(rest, Order.MOST, is_limited=False)
    assert len(kept) == 2


def test_what_attacks_itself_does_not_defend_itself_by_that():
    rest = rest_of(Theory(literals=("[a]",), premises=("[a]",), contraries=(("[a]", "[a]"),)))
    assert models(rest, Order.ANY, is_limited=True) == {(0,) * rest.size}
