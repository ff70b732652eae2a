"""Every task under every semantics, against the definitions applied to every subset."""

import pytest
from hypothesis import given, settings

from buttress.frameworks import Framework, UnknownArgumentError
from buttress.semantics import abstract
from buttress.semantics.abstract import Answer, Semantics, cf2, engine, grounded, plain
from semantics.abstract.frameworks import EVERY, by_definition, framework, small_frameworks

SOME = settings(max_examples=40)
ENGINES = {Semantics.GROUNDED: grounded, Semantics.CF2: cf2}


def engine_of(semantics):
    return ENGINES.get(semantics, plain)


@pytest.mark.parametrize("semantics", EVERY)
@SOME
@given(small_frameworks())
def test_all_one_and_how_many(semantics, small):
    right = by_definition(small, semantics)
    tasks = engine_of(semantics)
    found = list(tasks.extensions(small, semantics))
    assert len(found) == len(set(found))
    assert set(found) == right
    assert tasks.count_extensions(small, semantics) == len(right)
    one = tasks.some_extension(small, semantics)
    assert one in right if right else one is None


@pytest.mark.parametrize("semantics", EVERY)
@SOME
@given(small_frameworks(6))
def test_acceptance_with_witnesses(semantics, small):
    right = by_definition(small, semantics)
    tasks = engine_of(semantics)
    for argument in range(small.size):
        credulous = tasks.is_credulous(small, semantics, argument)
        assert bool(credulous) == any(argument in each for each in right)
        if credulous:
            assert argument in credulous.witness
            assert credulous.witness in right
        else:
            assert credulous.witness is None
        sceptical = tasks.is_sceptical(small, semantics, argument)
        assert bool(sceptical) == all(argument in each for each in right)
        if sceptical:
            assert sceptical.witness is None
        else:
            assert argument not in sceptical.witness
            assert sceptical.witness in right


@pytest.mark.parametrize("semantics", EVERY)
@SOME
@given(small_frameworks(6))
def test_the_front_agrees_whatever_engine_it_takes(semantics, small):
    right = by_definition(small, semantics)
    engine_before, engine._SMALL = engine._SMALL, -1
    try:
        assert set(abstract.extensions(small, semantics)) == right
        assert abstract.count_extensions(small, semantics) == len(right)
        one = abstract.some_extension(small, semantics)
        assert one in right if right else one is None
        for argument in range(small.size):
            credulous = abstract.is_credulous(small, semantics, argument)
            assert bool(credulous) == any(argument in each for each in right)
            assert credulous.witness in right if credulous else credulous.witness is None
            sceptical = abstract.is_sceptical(small, semantics, argument)
            assert bool(sceptical) == all(argument in each for each in right)
            assert sceptical.witness is None if sceptical else sceptical.witness in right
    finally:
        engine._SMALL = engine_before


def test_where_there_is_no_stable_extension_all_are_accepted_sceptically():
    odd = framework(3, [(0, 1), (1, 2), (2, 0)])
    assert abstract.some_extension(odd, Semantics.STABLE) is None
    assert abstract.count_extensions(odd, Semantics.STABLE) == 0
    assert abstract.is_sceptical(odd, Semantics.STABLE, 0) == Answer(holds=True)
    assert abstract.is_credulous(odd, Semantics.STABLE, 0) == Answer(holds=False)


def test_a_limit_on_the_number_of_extensions():
    pairs = framework(6, [(0, 1), (1, 0), (2, 3), (3, 2), (4, 5), (5, 4)])
    for semantics in (Semantics.PREFERRED, Semantics.CF2, Semantics.NAIVE):
        assert len(set(abstract.extensions(pairs, semantics, limit=3))) == 3
        assert len(list(abstract.extensions(pairs, semantics))) == 8
    assert list(abstract.extensions(pairs, Semantics.GROUNDED, limit=0)) == []


def test_semantics_are_known_by_their_names():
    assert abstract.count_extensions(framework(1, []), "semi-stable") == 1
    with pytest.raises(ValueError, match="not a valid Semantics"):
        abstract.count_extensions(framework(1, []), "obvious")


def test_an_argument_that_is_not_there_is_refused():
    for asked in (abstract.is_credulous, abstract.is_sceptical):
        for number in (-1, 2):
            with pytest.raises(UnknownArgumentError, match="numbered from 0 to 1 here"):
                asked(framework(2, []), Semantics.GROUNDED, number)


@pytest.mark.parametrize("semantics", EVERY)
def test_the_empty_framework(semantics):
    empty = Framework.of(0, [], [])
    assert list(abstract.extensions(empty, semantics)) == [frozenset()]
    assert abstract.some_extension(empty, semantics) == frozenset()
