"""Directionality, SCC-recursiveness and indifference to names, where the literature proves them.

P. Baroni and M. Giacomin, "On principle-based evaluation of extension-based argumentation
semantics", Artificial Intelligence 171 (2007); P. Baroni, M. Giacomin and G. Guida, "SCC-
recursiveness", Artificial Intelligence 168 (2005).
"""

from __future__ import annotations

import random
from itertools import chain, combinations

import pytest

from buttress.semantics.abstract import Semantics, extensions
from semantics.abstract.engines import drawn, framework
from semantics.oracles import recursive

DIRECTIONAL = [
    Semantics.ADMISSIBLE,
    Semantics.COMPLETE,
    Semantics.GROUNDED,
    Semantics.PREFERRED,
    Semantics.IDEAL,
    Semantics.CF2,
]


def found(size, attacks, semantics):
    return set(extensions(framework(size, attacks), semantics))


def unattacked_set(size, attacks, seed):
    """Some arguments with everything that leads to them: nothing attacks them from outside."""
    members = set(random.Random(seed).sample(range(size), k=max(1, size // 4)))
    while True:
        more = {one for one, other in attacks if other in members} - members
        if not more:
            return sorted(members)
        members |= more


@pytest.mark.parametrize("semantics", DIRECTIONAL)
def test_what_comes_later_changes_nothing_before_it(semantics):
    for title, size, attacks in drawn([6, 9, 13], [1, 2]):
        kept = unattacked_set(size, attacks, size)
        place = {argument: number for number, argument in enumerate(kept)}
        inner = [(place[a], place[b]) for a, b in attacks if a in place and b in place]
        before = found(len(kept), inner, semantics)
        after = {
            frozenset(place[argument] for argument in extension if argument in place)
            for extension in found(size, attacks, semantics)
        }
        assert before == after, title


@pytest.mark.parametrize("semantics", [Semantics.STABLE, Semantics.SEMI_STABLE, Semantics.STAGE])
def test_semantics_of_greatest_range_are_not_directional(semantics):
    """The last argument attacks itself where `a`, which nothing after it attacks, is not in."""
    before = found(2, [(0, 1), (1, 0)], semantics)
    after = found(3, [(0, 1), (1, 0), (0, 2), (2, 2)], semantics)
    assert before == {frozenset([0]), frozenset([1])}
    assert {extension & {0, 1} for extension in after} == {frozenset([0])}


@pytest.mark.parametrize("semantics", ["complete", "grounded", "preferred", "stable", "cf2"])
def test_extensions_are_put_together_component_by_component(semantics):
    is_extension = getattr(recursive, semantics)
    for title, size, attacks in drawn([5, 6, 7], [7, 8]):
        everything, pairs = frozenset(range(size)), frozenset(attacks)
        sets = chain.from_iterable(combinations(everything, count) for count in range(size + 1))
        expected = {
            chosen for chosen in map(frozenset, sets) if not recursive.within(chosen, pairs)
        }
        expected = {chosen for chosen in expected if is_extension(everything, pairs, chosen)}
        assert found(size, attacks, semantics) == expected, title


@pytest.mark.parametrize("semantics", Semantics)
def test_only_the_attacks_matter_and_not_how_arguments_are_numbered(semantics):
    for title, size, attacks in drawn([9], [3]):
        order = list(range(size))
        random.Random(title).shuffle(order)
        renumbered = [(order[one], order[other]) for one, other in reversed(attacks)]
        expected = {
            frozenset(order[argument] for argument in extension)
            for extension in found(size, attacks, semantics)
        }
        assert found(size, renumbered, semantics) == expected, title


@pytest.mark.parametrize("semantics", Semantics)
def test_two_frameworks_side_by_side_have_every_pair_of_extensions(semantics):
    for title, size, attacks in drawn([5], [4, 5]):
        other_size, other = 4, [(0, 1), (1, 2), (2, 1), (3, 3), (2, 3)]
        shifted = [(one + size, target + size) for one, target in other]
        expected = {
            first | {argument + size for argument in second}
            for first in found(size, attacks, semantics)
            for second in found(other_size, other, semantics)
        }
        assert found(size + other_size, attacks + shifted, semantics) == expected, title
