"""The oracles agree with each other and with the literature before anything is held to them."""

from __future__ import annotations

from itertools import chain, combinations

import pytest
from semantics.graphs import FAMILIES

from semantics.oracles import answer_sets, recursive
from semantics.oracles.brute_force import NAMES, BruteForce
from semantics.oracles.published_frameworks import PUBLISHED

SMALL = [(name, size, seed) for name in FAMILIES for size in range(8) for seed in range(2)]


def subsets(size):
    sizes = range(size + 1)
    return map(frozenset, chain.from_iterable(combinations(range(size), k) for k in sizes))


@pytest.mark.parametrize("published", PUBLISHED, ids=lambda published: published.title)
def test_definitions_give_what_is_published(published):
    oracle = BruteForce(published.size, published.attacks)
    for semantics in published.extensions:
        assert oracle.extensions(semantics) == published.expected(semantics), semantics


@pytest.mark.parametrize("published", PUBLISHED, ids=lambda published: published.title)
def test_answer_sets_give_what_is_published(published):
    for semantics in published.extensions:
        found = answer_sets.extensions(published.size, published.attacks, semantics)
        assert found == published.expected(semantics), semantics


@pytest.mark.parametrize("semantics", NAMES)
def test_answer_sets_are_what_the_definitions_say(semantics):
    for family, size, seed in SMALL:
        attacks = FAMILIES[family](size, seed)
        expected = BruteForce(size, attacks).extensions(semantics)
        assert answer_sets.extensions(size, attacks, semantics) == expected, (size, attacks)


@pytest.mark.parametrize("semantics", ["complete", "grounded", "preferred", "stable"])
def test_recursion_along_components_finds_what_the_definitions_say(semantics):
    """P. Baroni, M. Giacomin and G. Guida (2005) prove that these are SCC-recursive."""
    is_extension = getattr(recursive, semantics)
    for family, size, seed in SMALL:
        attacks = frozenset(FAMILIES[family](size, seed))
        everything = frozenset(range(size))
        found = {chosen for chosen in subsets(size) if is_extension(everything, attacks, chosen)}
        assert found == BruteForce(size, attacks).extensions(semantics), (size, attacks)
