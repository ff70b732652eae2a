"""Bounds contain every distribution, are a fixed point, and conflicts are the smallest there are.

The oracle for soundness is a joint distribution over a few worlds, in which each clause holds; the
oracle for the fixed point applies every clause again and again.
"""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.language.interval import TOLERANCE, Interval
from buttress.semantics.likelihood.clauses import Clause
from buttress.semantics.likelihood.conflicts import find_conflicts
from buttress.semantics.likelihood.propagation import Network, Propagation

STATEMENTS = 5
LITERALS = st.integers(0, 2 * STATEMENTS - 1)
CLAUSES = st.lists(
    st.lists(LITERALS, min_size=2, max_size=4, unique_by=lambda literal: literal // 2).map(
        lambda literals: Clause(tuple(literals))
    ),
    max_size=8,
)
PROBABILITIES = st.integers(0, 20).map(lambda twentieths: twentieths / 20)
INTERVALS = st.tuples(PROBABILITIES, PROBABILITIES).map(lambda ends: Interval(*sorted(ends)))
KNOWN = st.dictionaries(st.integers(0, STATEMENTS - 1), INTERVALS)


def repeated(clauses, known):
    """The fixed point by plain repetition: lows and highs of every statement."""
    low = {each: known.get(each, Interval()).low for each in range(STATEMENTS)}
    high = {each: known.get(each, Interval()).high for each in range(STATEMENTS)}
    changed = True
    while changed:
        changed = False
        for clause in clauses:
            for literal in clause.literals:
                most = sum(
                    1 - low[other // 2] if other % 2 else high[other // 2]
                    for other in clause.literals
                    if other != literal
                )
                least = 1 - most
                if literal % 2 and 1 - least < high[literal // 2] - TOLERANCE:
                    high[literal // 2] = 1 - least
                    changed = True
                elif not literal % 2 and least > low[literal // 2] + TOLERANCE:
                    low[literal // 2] = least
                    changed = True
    return low, high


def conflicts(clauses, known):
    low, high = repeated(clauses, known)
    if any(low[each] > high[each] + TOLERANCE for each in range(STATEMENTS)):
        return True
    certain = [
        1 - high[each // 2] if each % 2 else low[each // 2] for each in range(2 * STATEMENTS)
    ]
    exclusive = {
        frozenset(each ^ 1 for each in c.literals) for c in clauses if len(c.literals) == 2
    }
    return any(
        sum(certain[each] for each in group) > 1 + TOLERANCE
        and all(frozenset(pair) in exclusive for pair in combinations(group, 2))
        for size in range(3, STATEMENTS + 1)
        for group in combinations(range(2 * STATEMENTS), size)
    )


@st.composite
def worlds(draw):
    """Weights of a few worlds, and for each the statements that are true in it."""
    count = draw(st.integers(1, 5))
    weights = draw(st.lists(st.integers(1, 9), min_size=count, max_size=count))
    truths = draw(
        st.lists(
            st.lists(st.booleans(), min_size=STATEMENTS, max_size=STATEMENTS),
            min_size=count,
            max_size=count,
        )
    )
    return weights, truths


def probabilities(weights, truths):
    total = sum(weights)
    return [
        sum(w for w, true in zip(weights, truths, strict=True) if true[each]) / total
        for each in range(STATEMENTS)
    ]


def holds(clause, true):
    return any(true[literal // 2] != bool(literal % 2) for literal in clause.literals)


@given(worlds(), CLAUSES, st.data())
def test_truth_is_never_excluded(drawn, clauses, data):
    weights, truths = drawn
    valid = [clause for clause in clauses if all(holds(clause, true) for true in truths)]
    true = probabilities(weights, truths)
    known = {}
    for each in data.draw(st.sets(st.integers(0, STATEMENTS - 1))):
        below, above = data.draw(PROBABILITIES), data.draw(PROBABILITIES)
        known[each] = Interval(true[each] * below, true[each] + (1 - true[each]) * above)
    found, propagation, is_complete = find_conflicts(Network(valid), known, limit=9, effort=10**6)
    assert found == []
    assert is_complete
    for each in range(STATEMENTS):
        interval = propagation.interval(each)
        assert interval.low - TOLERANCE <= true[each] <= interval.high + TOLERANCE


@given(CLAUSES, KNOWN)
def test_settling_each_literal_once_reaches_the_fixed_point(clauses, known):
    if conflicts(clauses, known):
        assert Propagation(Network(clauses), known).conflicts()
        return
    low, high = repeated(clauses, known)
    propagation = Propagation(Network(clauses), known)
    assert propagation.conflicts() == []
    for each in range(STATEMENTS):
        assert propagation.interval(each).low == pytest.approx(low[each], abs=1e-6)
        assert propagation.interval(each).high == pytest.approx(high[each], abs=1e-6)


@given(CLAUSES, KNOWN, st.data())
def test_knowing_more_never_widens_a_bound(clauses, known, data):
    before = Propagation(Network(clauses), known)
    narrowed = dict(known)
    each = data.draw(st.integers(0, STATEMENTS - 1))
    own, new = known.get(each, Interval()), data.draw(INTERVALS)
    narrowed[each] = Interval(max(own.low, new.low), min(own.high, new.high))
    after = Propagation(Network(clauses), narrowed)
    for statement in range(STATEMENTS):
        wide, narrow = before.interval(statement), after.interval(statement)
        assert narrow.low >= wide.low - 1e-6
        assert narrow.high <= wide.high + 1e-6


@given(CLAUSES, KNOWN)
def test_first_conflict_is_as_small_as_any(clauses, known):
    found, _, is_complete = find_conflicts(Network(clauses), known, limit=9, effort=10**6)
    assert is_complete
    if not conflicts(clauses, known):
        assert found == []
        return
    for conflict in found:
        assert conflict.is_least
        chosen = {each: known[each] for each in conflict.known}
        assert conflicts(clauses, chosen)
        for fewer in combinations(conflict.known, len(conflict.known) - 1):
            assert not conflicts(clauses, {each: known[each] for each in fewer})
    first = len(found[0].known)
    connected = {
        literal // 2
        for at in Network(clauses).around(found[0].literals[0] // 2, 99)[0]
        for literal in clauses[at].literals
    } | set(found[0].known)
    near = {each: interval for each, interval in known.items() if each in connected}
    for size in range(1, first):
        for subset in combinations(near, size):
            assert not conflicts(clauses, {each: near[each] for each in subset})


@given(CLAUSES, KNOWN)
def test_what_is_left_has_no_conflict_even_when_the_search_ends_early(clauses, known):
    _, propagation, _ = find_conflicts(Network(clauses), known, limit=0, effort=0)
    assert propagation.conflicts() == []


def test_conflict_says_which_clauses_it_takes():
    # 0 entails 1, 1 entails 2; 3 has nothing to do with it.
    clauses = [Clause((1, 2)), Clause((3, 4)), Clause((7, 4))]
    known = {0: Interval(0.9, 1.0), 2: Interval(0.1, 0.2), 3: Interval(0.0, 0.1)}
    (conflict,), _, _ = find_conflicts(Network(clauses), known, limit=9, effort=10**6)
    assert conflict.known == (0, 2)
    assert conflict.clauses == tuple(clauses[:2])


def rivals(count):
    """Clauses by which each two of the first statements are contraries."""
    return [Clause((2 * one + 1, 2 * other + 1)) for one, other in combinations(range(count), 2)]


def test_rivals_conflict_together_though_no_two_of_them_do():
    known = {each: Interval(0.3, 0.5) for each in range(4)}
    (conflict,), _, _ = find_conflicts(Network(rivals(4)), known, limit=9, effort=10**6)
    assert conflict.known == (0, 1, 2, 3)
    assert len(conflict.clauses) == 6
    known[3] = Interval(0.1, 0.5)
    assert find_conflicts(Network(rivals(4)), known, limit=9, effort=10**6)[0] == []


def test_statement_that_excludes_many_takes_linear_work():
    count = 20_000
    clauses = [Clause((1, 2 * each + 1)) for each in range(1, count)]
    known = {each: Interval(0.4, 0.5) for each in range(count)}
    assert Propagation(Network(clauses), known).conflicts() == []


def test_large_crowds_end_the_search_and_not_the_program():
    known = {each: Interval(0.0001, 0.5) for each in range(120)}
    assert Propagation(Network(rivals(120)), known).conflicts() == []


def test_long_chain_is_settled_in_linear_work():
    length = 2_000
    chain = [Clause((2 * each + 1, 2 * each + 2)) for each in range(length)]
    propagation = Propagation(Network(chain), {0: Interval(0.7, 1.0)})
    assert propagation.interval(length).low == pytest.approx(0.7)
    assert propagation.work < 10 * length


def test_wide_clause_is_settled_in_linear_work():
    width = 2_000
    clause = Clause(tuple(range(0, 2 * width, 2)))
    known = {each: Interval(0.0, 0.1 / width) for each in range(width - 1)}
    propagation = Propagation(Network([clause]), known)
    assert propagation.interval(width - 1).low == pytest.approx(0.9, abs=0.001)
    assert propagation.work < 10 * width
