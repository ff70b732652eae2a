"""The solver against the definition of the well-founded model."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from buttress.semantics.program import Program
from buttress.semantics.well_founded import Truth, well_founded


def least_model(clauses, atoms, allowed):
    """What follows when `not x` is granted for the atoms in `allowed` only."""
    found = set()
    grown = True
    while grown:
        grown = False
        for head, positive, negative in clauses:
            if head not in found and positive <= found and negative <= allowed:
                found.add(head)
                grown = True
    return found


def alternating_fixpoint(clauses, atoms):
    """Van Gelder 1993: what is certain and what is possible close in on each other."""
    certain: set[int] = set()
    while True:
        possible = least_model(clauses, atoms, atoms - certain)
        more = least_model(clauses, atoms, atoms - possible)
        if more == certain:
            return certain, possible
        certain = more


def program_of(clauses, count):
    program = Program()
    for number in range(count):
        program.atom(number)
    for head, positive, negative in clauses:
        program.add(head, sorted(positive), sorted(negative))
    return program


ATOMS = 9
atoms = st.integers(0, ATOMS - 1)
one = st.frozensets(atoms, min_size=1, max_size=1)
none = st.just(frozenset())
some = st.frozensets(atoms, max_size=3)
mixed = st.lists(st.tuples(atoms, some, some), max_size=25)
looping = st.lists(
    st.one_of(
        st.tuples(atoms, one, none),
        st.tuples(atoms, none, one),
        st.tuples(atoms, st.frozensets(atoms, max_size=2), st.frozensets(atoms, max_size=1)),
    ),
    min_size=8,
    max_size=30,
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(mixed, looping))
def test_is_the_alternating_fixpoint(clauses):
    model = well_founded(program_of(clauses, ATOMS))
    certain, possible = alternating_fixpoint(clauses, set(range(ATOMS)))
    for atom in range(ATOMS):
        expected = Truth.TRUE if atom in certain else Truth.UNKNOWN
        assert model.values[atom] == (expected if atom in possible else Truth.FALSE)


@settings(max_examples=150, deadline=None)
@given(st.one_of(mixed, looping))
def test_the_causes_alone_make_true_what_is_true(clauses):
    model = well_founded(program_of(clauses, ATOMS))
    is_true = {atom for atom in range(ATOMS) if model.values[atom] == Truth.TRUE}
    is_false = {atom for atom in range(ATOMS) if model.values[atom] == Truth.FALSE}
    causes = [clauses[model.causes[atom]] for atom in is_true]
    assert least_model(causes, is_true, is_false) == is_true


def test_a_loop_that_loses_its_outer_reasons_one_by_one_falls():
    """Each time a reason goes, the loop leans on the next; without any it is unfounded."""
    count = 30
    clauses = []
    for number in range(count):
        loop, reason, blow = number, count + number, 2 * count + number
        clauses.append(((number + 1) % count, {loop}, set()))
        clauses.append((loop, {reason}, set()))
        clauses.append((reason, set(), {blow}))
        clauses.append((blow, set(), {blow - 1} if number else set()))
    clauses.extend((2 * count + number, set(), {number}) for number in range(count))
    model = well_founded(program_of(clauses, 3 * count))
    certain, possible = alternating_fixpoint(clauses, set(range(3 * count)))
    assert [atom for atom in range(3 * count) if model.values[atom] == Truth.TRUE] == sorted(
        certain
    )
    assert [atom for atom in range(3 * count) if model.values[atom] >= 0] == sorted(possible)
