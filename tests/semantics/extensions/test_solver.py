"""A search that was cut short is told as such, and one for many things needs few models."""

from __future__ import annotations

import pytest

from buttress.semantics.extensions import SearchLimitError
from buttress.semantics.extensions.rest import Rest, Values
from buttress.semantics.extensions.solver import Solver
from buttress.semantics.program import Program
from buttress.semantics.translation import translate
from buttress.semantics.well_founded import well_founded
from semantics.layered_theories import layered

pytest.importorskip("clingo")


@pytest.fixture(scope="module")
def rest() -> Rest:
    program = translate(layered(94)).program
    return Rest.of(program, well_founded(program))


def test_the_limit_is_told_where_models_were_found_before_it(rest):
    models = Solver(rest, most_conflicts=20).each_without([])
    assert next(models)
    with pytest.raises(SearchLimitError):
        list(models)


def test_the_limit_is_told_where_a_goal_was_fulfilled_before_it(rest):
    solver = Solver(rest, most_conflicts=20)
    goals = set(solver.true)
    models = solver.with_any(goals)
    goals.difference_update(*(_true(solver, next(models)) for _ in range(2)))
    with pytest.raises(SearchLimitError):
        goals.difference_update(*(_true(solver, model) for model in models))


def _true(solver: Solver, model: Values) -> set[int]:
    return {literal for literal, value in zip(solver.true, model, strict=True) if value == 1}


@pytest.mark.parametrize("total", [False, True])
def test_few_varied_models_show_what_many_choices_allow(total):
    pairs = 200
    atoms = tuple(range(2 * pairs))
    against = [(atom ^ 1,) for atom in atoms]
    program = Program({atom: atom for atom in atoms}, list(atoms), [()] * len(atoms), against)
    rest = Rest.of(program, well_founded(program))

    def needed(*, is_varied: bool) -> int:
        solver = Solver(rest, total=total, is_varied=is_varied)
        goals, count = set(solver.true), 0
        for model in solver.with_any(goals):
            goals.difference_update(_true(solver, model))
            count += 1
        assert not goals
        return count

    assert needed(is_varied=True) < needed(is_varied=False) / 5
