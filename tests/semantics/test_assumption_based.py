"""Flat assumption-based frameworks, beside all subsets of their assumptions."""

from __future__ import annotations

from itertools import chain, combinations
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buttress.frameworks import AssumptionFramework
from buttress.semantics.abstract import Semantics
from buttress.semantics.assumption_based import (
    NotForAssumptionsError,
    count_extensions,
    extensions,
    is_credulous,
    is_sceptical,
    some_extension,
)
from buttress.semantics.extensions import Kind, engine

KINDS = [Semantics(kind) for kind in Kind]


@st.composite
def frameworks(draw):
    size = draw(st.integers(2, 9))
    atom = st.integers(0, size - 1)
    assumptions = draw(st.lists(atom, max_size=5, unique=True))
    others = [number for number in range(size) if number not in assumptions]
    contraries = {a: draw(atom) for a in assumptions if draw(st.integers(0, 4))}
    rule = st.tuples(st.sampled_from(others or [0]), st.lists(atom, max_size=3))
    rules = draw(st.lists(rule, max_size=8)) if others else []
    return AssumptionFramework.of(size, assumptions, contraries, rules)


def derived(framework, assumed):
    found = set(assumed)
    for _ in framework.rules:
        found.update(rule.head for rule in framework.rules if found.issuperset(rule.body))
    return found


def by_subsets(framework):
    """The extensions by their definitions (Bondarenko et al. 1997)."""
    sizes = range(len(framework.assumptions) + 1)
    every = map(
        frozenset, chain.from_iterable(combinations(framework.assumptions, n) for n in sizes)
    )
    attacked = {}
    for assumed in every:
        said = derived(framework, assumed)
        attacked[assumed] = frozenset(
            a for a in framework.assumptions if framework.contraries.get(a) in said
        )

    def defended(assumed):
        return frozenset(
            a
            for a in framework.assumptions
            if all(other & attacked[assumed] for other in attacked if a in attacked[other])
        )

    free = [assumed for assumed in attacked if not assumed & attacked[assumed]]
    admissible = [assumed for assumed in free if assumed <= defended(assumed)]
    complete = [assumed for assumed in free if assumed == defended(assumed)]
    preferred = [a for a in admissible if not any(a < other for other in admissible)]
    common = frozenset.intersection(*preferred)
    return {
        "grounded": [min(complete, key=len)],
        "complete": complete,
        "preferred": preferred,
        "stable": [a for a in free if a | attacked[a] == set(framework.assumptions)],
        "ideal": [max((a for a in admissible if a <= common), key=len)],
    }


@settings(max_examples=100, deadline=None)
@given(frameworks(), st.booleans())
def test_every_task_agrees_with_all_subsets(framework, with_solver):
    expected = by_subsets(framework)
    with patch.object(engine, "_SMALL", -1 if with_solver else 10_000):
        for kind in KINDS:
            found = list(extensions(framework, kind))
            assert len(set(found)) == len(found) == count_extensions(framework, kind)
            assert set(found) == set(expected[kind])
            some = some_extension(framework, kind)
            assert some in expected[kind] if found else some is None
            for atom in range(framework.size):
                having = [e for e in expected[kind] if atom in derived(framework, e)]
                lacking = [e for e in expected[kind] if e not in having]
                credulous = is_credulous(framework, kind, atom)
                sceptical = is_sceptical(framework, kind, atom)
                assert credulous.holds == bool(having)
                assert credulous.witness in having if having else credulous.witness is None
                assert sceptical.holds == (not lacking)
                assert sceptical.witness in lacking if lacking else sceptical.witness is None


def test_at_most_as_many_extensions_as_asked_for():
    framework = AssumptionFramework.of(2, [0, 1], {0: 1, 1: 0}, [])
    assert len(list(extensions(framework, Semantics.COMPLETE, limit=2))) == 2


def test_a_semantics_that_is_not_for_assumptions_is_told_with_those_that_are():
    framework = AssumptionFramework.of(1, [0], {}, [])
    with pytest.raises(NotForAssumptionsError, match="no cf2 extensions here: ask for grounded"):
        count_extensions(framework, Semantics.CF2)
