"""Every engine, semantics and task on hundreds of small frameworks, against the definitions."""

from __future__ import annotations

import random
from functools import cache
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buttress.semantics.abstract import Semantics
from semantics.abstract.engines import ENGINES, PAIRS, assert_answers, drawn, framework
from semantics.oracles.brute_force import BruteForce


def distinct(frameworks):
    """Of those with the same size and attacks, which are the last two entries, the first."""
    seen = set()
    for framework_ in frameworks:
        key = (framework_[-2], frozenset(framework_[-1]))
        if key not in seen:
            seen.add(key)
            yield framework_


FRAMEWORKS = list(distinct(drawn(range(8), range(6))))


@cache
def oracle(number):
    _, size, attacks = FRAMEWORKS[number]
    return BruteForce(size, attacks)


@pytest.mark.parametrize(("name", "semantics"), PAIRS)
def test_answers_are_those_of_the_definition(name, semantics):
    for number, (title, size, attacks) in enumerate(FRAMEWORKS):
        expected = oracle(number).extensions(semantics)
        try:
            assert_answers(ENGINES[name], framework(size, attacks), semantics, expected)
        except AssertionError as error:
            raise AssertionError(f"{title}: {attacks}") from error


def tiny(count):
    """So many frameworks of one to five arguments, sparse to dense, the same at every run; not
    all are distinct."""
    chance = random.Random(7)
    for _ in range(count):
        size, density = chance.randint(1, 5), chance.choice((0.1, 0.2, 0.3, 0.5, 0.8))
        pairs = product(range(size), repeat=2)
        yield size, [pair for pair in pairs if chance.random() < density]


@pytest.mark.parametrize(
    ("name", "count"),
    [(name, 600 if name == "sat" else 1_200) for name in ENGINES if name != "front"],
)
@pytest.mark.parametrize("part", range(4))
def test_all_tasks_on_hundreds_of_tiny_frameworks(name, count, part):
    covered = [semantics for engine, semantics in PAIRS if engine == name]
    for size, attacks in list(distinct(tiny(count)))[part::4]:
        definitions, subject = BruteForce(size, attacks), framework(size, attacks)
        for semantics in covered:
            expected = definitions.extensions(semantics)
            try:
                assert_answers(ENGINES[name], subject, semantics, expected)
            except AssertionError as error:
                raise AssertionError(f"{semantics}, {size}: {attacks}") from error


@st.composite
def small(draw):
    size = draw(st.integers(0, 6))
    ends = st.integers(0, max(0, size - 1))
    attacks = draw(st.lists(st.tuples(ends, ends), max_size=14 if size else 0, unique=True))
    return size, attacks


@settings(max_examples=150)
@given(small())
def test_engines_agree_with_the_definitions_on_any_framework(drawn_framework):
    size, attacks = drawn_framework
    definitions = BruteForce(size, attacks)
    subject = framework(size, attacks)
    for name, semantics in PAIRS:
        found = set(ENGINES[name].extensions(subject, semantics))
        assert found == definitions.extensions(semantics), (name, semantics)


@pytest.mark.parametrize("semantics", Semantics)
def test_a_framework_without_arguments_has_the_empty_extension(semantics):
    empty = framework(0, [])
    for name, covered in PAIRS:
        if covered is semantics:
            assert_answers(ENGINES[name], empty, semantics, {frozenset()})
