"""Propositional logic agrees with truth tables worked out row by row, and with Z3."""

import time
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.logic.formula import (
    Atom,
    Biconditional,
    Conditional,
    Conjunction,
    Disjunction,
    Negation,
    Truth,
)
from buttress.logic.solving import Limits, Reasoner, Satisfiable, Unsatisfiable
from buttress.logic.solving.truth_table import decide_by_table
from buttress.logic.solving.z3_solver import Z3Solver
from logic.formulas import LETTERS, propositional

FORMULAS = st.lists(propositional(), min_size=1, max_size=4)


def is_true(formula, row):
    match formula:
        case Truth(holds):
            return holds
        case Atom(name):
            return row[name]
        case Negation(operand):
            return not is_true(operand, row)
        case Conjunction(parts):
            return all(is_true(part, row) for part in parts)
        case Disjunction(parts):
            return any(is_true(part, row) for part in parts)
        case Conditional(left, right):
            return is_true(right, row) if is_true(left, row) else True
        case Biconditional(left, right):
            return is_true(left, row) == is_true(right, row)


def rows(letters=LETTERS):
    for values in product((False, True), repeat=len(letters)):
        yield dict(zip(letters, values, strict=True))


def holds_somewhere(formulas):
    return any(all(is_true(formula, row) for formula in formulas) for row in rows())


@given(formulas=FORMULAS)
def test_outcome_is_that_of_the_rows(formulas):
    found = Reasoner().satisfy(formulas)
    assert isinstance(found, Satisfiable if holds_somewhere(formulas) else Unsatisfiable)


@given(formulas=FORMULAS)
def test_core_is_contradictory_and_nothing_less_is(formulas):
    found = Reasoner().satisfy(formulas)
    if isinstance(found, Unsatisfiable):
        core = [formulas[number] for number in found.core]
        assert not holds_somewhere(core)
        for number in range(len(core)):
            assert holds_somewhere(core[:number] + core[number + 1 :])


def fits(row, facts):
    return all(row[fact.atom.predicate] == fact.holds for fact in facts)


@given(formulas=FORMULAS)
def test_facts_of_a_model_make_the_formulas_true_and_none_is_idle(formulas):
    found = Reasoner().satisfy(formulas)
    if isinstance(found, Satisfiable):
        facts = found.model.facts
        assert suffices(facts, formulas)
        for number in range(len(facts)):
            assert not suffices(facts[:number] + facts[number + 1 :], formulas)


def suffices(facts, formulas):
    fitting = [row for row in rows() if fits(row, facts)]
    return all(is_true(formula, row) for row in fitting for formula in formulas)


@given(formulas=FORMULAS)
def test_z3_agrees(formulas):
    pytest.importorskip("z3", reason="z3-solver is not installed")
    solver = Z3Solver(Limits(), time.monotonic() + 60)
    found = solver.propositional(formulas)
    assert type(found) is type(decide_by_table(formulas, LETTERS))
    if isinstance(found, Satisfiable):
        assert suffices(found.model.facts, formulas)
    else:
        assert not holds_somewhere([formulas[number] for number in found.core])
