"""Frameworks too large for any plain search: the answers are known from how they are made."""

from itertools import islice

import pytest

from buttress.frameworks import Framework
from buttress.semantics.abstract import Semantics, sat

SPLIT_IN_TWO = {
    Semantics.COMPLETE: 3,
    Semantics.PREFERRED: 2,
    Semantics.STABLE: 2,
    Semantics.SEMI_STABLE: 2,
    Semantics.STAGE: 2,
    Semantics.NAIVE: 2,
    Semantics.ADMISSIBLE: 3,
    Semantics.CONFLICT_FREE: 3,
    Semantics.IDEAL: 1,
    Semantics.EAGER: 1,
}


def pairs(count):
    """Pairs of arguments that attack each other: 0 and 1, 2 and 3, and so on."""
    attackers = range(2 * count)
    return Framework.of(2 * count, list(attackers), [a ^ 1 for a in attackers])


def chain_of_pairs(count):
    """The same, and of each pair the second also attacks the next pair's first."""
    attackers, targets = list(range(2 * count)), [a ^ 1 for a in range(2 * count)]
    attackers += range(1, 2 * count - 1, 2)
    targets += range(2, 2 * count, 2)
    return Framework.of(2 * count, attackers, targets)


@pytest.mark.parametrize("semantics", SPLIT_IN_TWO)
def test_counts_of_independent_parts_are_multiplied(semantics):
    assert sat.count_extensions(pairs(400), semantics) == SPLIT_IN_TWO[semantics] ** 400


@pytest.mark.parametrize("semantics", SPLIT_IN_TWO)
def test_a_few_of_very_many_extensions_come_at_once(semantics):
    found = list(islice(sat.extensions(pairs(300), semantics), 50))
    assert len(set(found)) == len(found) == min(50, SPLIT_IN_TWO[semantics] ** 300)


@pytest.mark.parametrize("semantics", [Semantics.PREFERRED, Semantics.SEMI_STABLE, Semantics.STAGE])
def test_one_extension_of_a_long_chain_of_pairs_takes_one_of_each(semantics):
    extension = sat.some_extension(chain_of_pairs(2_000), semantics)
    assert all((2 * k in extension) != (2 * k + 1 in extension) for k in range(2_000))


def test_a_deep_chain_within_numpy_arrays_meets_no_limit_of_recursion():
    size = 30_001  # each attacks the next; the last two attack each other
    attackers = [*range(size - 1), size - 1]
    targets = [*range(1, size), size - 2]
    framework = Framework.of(size, attackers, targets)
    expected = frozenset(range(0, size, 2))
    assert sat.some_extension(framework, Semantics.PREFERRED) == expected
    assert sat.is_sceptical(framework, Semantics.PREFERRED, size - 1).holds


def test_sceptical_acceptance_that_rests_on_many_choices_needs_no_look_at_each():
    """Whichever of each pair is accepted defends the last argument: 2 to the 200 ways."""
    count = 200
    size = 3 * count + 1
    last = size - 1
    attackers, targets = [], []
    for k in range(count):
        one, other, foe = 3 * k, 3 * k + 1, 3 * k + 2
        for a, b in [(one, other), (other, one), (one, foe), (other, foe), (foe, last)]:
            attackers.append(a)
            targets.append(b)
    framework = Framework.of(size, attackers, targets)
    assert sat.is_sceptical(framework, Semantics.PREFERRED, last).holds
    doubted = sat.is_sceptical(framework, Semantics.PREFERRED, 0)
    assert not doubted.holds
    assert 1 in doubted.witness


def test_no_stable_extension_anywhere_where_one_part_has_none():
    ring = Framework.of(
        203, [*range(200), 200, 201, 202], [a ^ 1 for a in range(200)] + [201, 202, 200]
    )
    assert sat.some_extension(ring, Semantics.STABLE) is None
    assert sat.count_extensions(ring, Semantics.STABLE) == 0
    assert list(sat.extensions(ring, Semantics.STABLE)) == []
    assert not sat.is_credulous(ring, Semantics.STABLE, 0)
    assert sat.is_sceptical(ring, Semantics.STABLE, 0).holds
    assert len(sat.some_extension(ring, Semantics.SEMI_STABLE)) == 100
