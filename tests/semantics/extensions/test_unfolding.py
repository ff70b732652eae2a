"""A program without the atoms that can be done without has the models of the whole one."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from buttress.semantics.extensions.plain import partial_stable_models
from buttress.semantics.extensions.rest import Rest
from buttress.semantics.extensions.unfolding import unfolded
from buttress.semantics.program import Program
from buttress.semantics.well_founded import well_founded

ATOMS = 9
atoms = st.integers(0, ATOMS - 1)
# few atoms are barred, so that there is something to unfold
clauses = st.tuples(atoms, st.sets(atoms, max_size=3), st.sets(st.integers(0, 3), max_size=2))


RIVALS = [(0, (), {1}), (1, (), {0}), (2, (), {3}), (3, (), {2})]
"""They leave something open, whatever else there is but facts about them."""


def rest_of(clauses) -> Rest:
    program = Program()
    for atom in range(ATOMS):
        program.atom(atom)
    for head, positive, negative in clauses:
        program.add(head, sorted(positive), sorted(negative))
    return Rest.of(program, well_founded(program))


def as_seen(rest: Rest, kept: set[int]) -> set[frozenset[tuple[int, int]]]:
    """The partial stable models of a rest, as far as some atoms of its program go."""
    return {
        frozenset(
            (atom, int(value))
            for atom, value in zip(rest.atoms, model, strict=True)
            if atom in kept
        )
        for model in partial_stable_models(rest, limit=100_000)
    }


@settings(max_examples=150, deadline=None)
@given(st.lists(clauses, min_size=4, max_size=24), st.sets(atoms, max_size=2))
def test_the_models_stay_the_same_for_the_atoms_that_are_left(clauses, wanted):
    rest = rest_of([*RIVALS, *clauses])
    kept = {rest.local[atom] for atom in wanted if atom in rest.local}
    smaller = unfolded(rest, kept)
    left = set(smaller.atoms)
    assert {rest.atoms[atom] for atom in (*kept, *rest.barring)} <= left <= set(rest.atoms)
    assert as_seen(smaller, left) == as_seen(rest, left)


def test_a_chain_between_two_rivals_goes():
    rest = rest_of([(0, {4}, ()), (4, {5}, ()), (5, {6}, ()), (6, (), {1}), (1, (), {0})])
    smaller = unfolded(rest, ())
    assert smaller.atoms == (0, 1)
    assert sorted(zip(smaller.heads, smaller.positive, smaller.negative, strict=True)) == [
        (0, (), (1,)),
        (1, (), (0,)),
    ]


def test_what_is_asked_for_stays():
    rest = rest_of([(0, {4}, ()), (4, (), {1}), (1, (), {0})])
    assert unfolded(rest, [rest.local[4]]).atoms == (0, 1, 4)


def test_an_atom_stays_where_the_program_would_grow():
    ways = [(8, {7}, {n}) for n in range(4)]
    users = [(0, {8}, {n}) for n in range(4)]
    rest = rest_of([*RIVALS, (7, {6}, ()), (6, (), {1}), *ways, *users])
    smaller = unfolded(rest, ())
    assert 8 in smaller.atoms
    assert len(smaller.heads) <= len(rest.heads)
