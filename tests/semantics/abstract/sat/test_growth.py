"""Preferred extensions grown component by component, and what the growth leans on."""

from hypothesis import given
from hypothesis import strategies as st

from buttress.frameworks import Framework
from buttress.semantics.abstract.sat.defence import defence_of, largest_admissible
from buttress.semantics.abstract.sat.doubt import never_joined_by
from buttress.semantics.abstract.sat.graph import Graph
from buttress.semantics.abstract.sat.growth import grown
from buttress.semantics.abstract.sat.peeling import peel
from semantics.oracles.brute_force import BruteForce


@st.composite
def graphs(draw):
    size = draw(st.integers(1, 7))
    number = st.integers(0, size - 1)
    attacks = draw(st.lists(st.tuples(number, number), max_size=2 * size + 2, unique=True))
    framework = Framework.of(size, [a for a, _ in attacks], [b for _, b in attacks])
    return Graph.of(framework), BruteForce(size, attacks), framework


@given(graphs())
def test_every_admissible_set_grows_into_a_preferred_extension_that_contains_it(drawn):
    graph, oracle, _ = drawn
    preferred = oracle.extensions("preferred")
    for start in oracle.extensions("admissible"):
        extension = frozenset(grown(graph, start))
        assert start <= extension
        assert extension in preferred


@given(graphs())
def test_the_largest_admissible_subset_contains_every_other(drawn):
    graph, oracle, _ = drawn
    admissible = oracle.extensions("admissible")
    for conflict_free in oracle.extensions("conflict-free"):
        largest = largest_admissible(graph, conflict_free)
        within = [each for each in admissible if each <= conflict_free]
        assert largest in within
        assert all(each <= largest for each in within)


@given(graphs())
def test_a_defence_is_an_admissible_subset_with_the_argument(drawn):
    graph, oracle, _ = drawn
    admissible = oracle.extensions("admissible")
    for members in admissible:
        for argument in members:
            defence = defence_of(graph, argument, members)
            assert argument in defence
            assert frozenset(defence) <= members
            assert frozenset(defence) in admissible


@given(graphs())
def test_a_set_speaks_against_an_argument_where_no_preferred_extension_has_both(drawn):
    graph, oracle, _ = drawn
    preferred = oracle.extensions("preferred")
    for argument in range(len(graph)):
        found = never_joined_by(graph, argument)
        if found is None:
            assert all(argument in extension for extension in preferred)
        else:
            assert frozenset(found) in oracle.extensions("admissible")
            assert not any({argument, *found} <= extension for extension in preferred)


@given(graphs())
def test_peeling_leaves_what_grounded_leaves_undecided(drawn):
    _, oracle, framework = drawn
    (grounded,) = oracle.extensions("grounded")
    attacked = {b for a, b in oracle.attacks if a in grounded}
    peeled = peel(framework)
    assert set(peeled.accepted) == grounded
    left = [a for a in range(oracle.size) if a not in grounded and a not in attacked]
    assert list(peeled.rest.members) == left
    for argument, row in enumerate(peeled.rest.attackers):
        expected = [b for b in left if (b, left[argument]) in oracle.attacks]
        assert [left[attacker] for attacker in row] == expected
