"""Where a search ends, and what it then says."""

import subprocess
import sys

import pytest
from hypothesis import given

from buttress.frameworks import Framework
from buttress.model import ButtressError
from buttress.semantics import abstract
from buttress.semantics.abstract import TooManyStepsError, cf2, engine, plain
from buttress.semantics.abstract.cf2 import acceptance
from buttress.semantics.abstract.plain import budget, masks
from buttress.semantics.abstract.sat.enumeration import answer_sets
from buttress.semantics.deadline import time_limit
from semantics.abstract.frameworks import by_definition, framework, small_frameworks


def pairs(count):
    """So many pairs of arguments that attack each other: 2^count preferred extensions."""
    attacks = [(a, a ^ 1) for a in range(2 * count)]
    return framework(2 * count, attacks)


@pytest.fixture
def no_solver(monkeypatch):
    monkeypatch.setattr(engine, "find_spec", lambda _: None)


def test_without_a_solver_large_frameworks_are_refused_with_what_to_install(no_solver):
    large = Framework.of(masks.LARGEST + 1, [0], [1])
    for asked in (abstract.some_extension, abstract.count_extensions):
        with pytest.raises(TooManyStepsError, match=r'pip install "buttress\[solve\]"'):
            asked(large, "preferred")
    assert len(abstract.some_extension(large, "grounded")) == masks.LARGEST
    assert len(abstract.some_extension(large, "cf2")) == masks.LARGEST


def test_a_count_is_given_up_at_a_limit(monkeypatch):
    monkeypatch.setattr(budget, "STEPS", 20_000)
    assert plain.count_extensions(pairs(5), abstract.Semantics.PREFERRED) == 32
    with pytest.raises(TooManyStepsError, match=r"after 20,000 steps.*buttress\[solve\]"):
        plain.count_extensions(pairs(20), abstract.Semantics.PREFERRED)
    assert issubclass(TooManyStepsError, ButtressError)


@pytest.mark.parametrize("semantics", ["conflict-free", "admissible"])
def test_no_solver_is_advised_for_counting_what_it_could_not_count_either(monkeypatch, semantics):
    monkeypatch.setattr(budget, "STEPS", 5_000)
    with pytest.raises(TooManyStepsError, match=r"with a solver too; ask for one \(SE\)") as told:
        plain.count_extensions(pairs(20), abstract.Semantics(semantics))
    assert "pip install" not in str(told.value)


@pytest.mark.parametrize("semantics", ["conflict-free", "admissible", "complete", "preferred"])
def test_a_solver_counts_up_to_a_limit_unless_a_time_is_set(monkeypatch, semantics):
    pytest.importorskip("clingo")
    pytest.importorskip("pysat")
    size = 20
    pairs = [(a, a ^ 1) for a in range(size)] + [(a, size) for a in range(size)]
    joined = Framework.of(size + 1, *zip(*pairs, strict=True))
    count = abstract.count_extensions(joined, semantics)
    assert count >= 2 ** (size // 2)
    monkeypatch.setattr(answer_sets, "MOST_COUNTED", count)
    assert abstract.count_extensions(joined, semantics) == count
    monkeypatch.setattr(answer_sets, "MOST_COUNTED", count - 1)
    with pytest.raises(TooManyStepsError, match="--time-limit"):
        abstract.count_extensions(joined, semantics)
    with time_limit(1000):
        assert abstract.count_extensions(joined, semantics) == count


def test_extensions_go_on_where_each_is_found_within_the_limit(monkeypatch):
    monkeypatch.setattr(budget, "STEPS", 2_000)
    found = list(plain.extensions(pairs(30), abstract.Semantics.STABLE, limit=1000))
    assert len(set(found)) == 1000


def test_cf2_counts_parts_that_no_attack_joins_apart():
    assert cf2.count_extensions(pairs(60), abstract.Semantics.CF2) == 2**60


def test_cf2_goes_through_long_chains_without_nesting():
    size = 20_000
    chain = Framework.of(size, range(size - 1), range(1, size))
    assert abstract.some_extension(chain, "cf2") == set(range(0, size, 2))
    assert abstract.is_credulous(chain, "cf2", size - 2).holds
    assert not abstract.is_credulous(chain, "cf2", size - 1).holds


def test_small_frameworks_load_neither_numpy_nor_a_solver():
    code = (
        "import sys; from buttress.frameworks import Framework; "
        "from buttress.semantics import abstract; f = Framework.of(4, [0, 1, 2], [1, 0, 2]); "
        "[list(abstract.extensions(f, each)) for each in abstract.Semantics]; "
        "sys.exit(bool({'numpy', 'pysat', 'clingo'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(small_frameworks(6))
def test_the_solver_and_trying_out_agree_on_cf2(small):
    right = by_definition(small, abstract.Semantics.CF2)
    before, acceptance.FEW_STEPS = acceptance.FEW_STEPS, -1
    try:
        for argument in range(small.size):
            having = {each for each in right if argument in each}
            found = acceptance.extension_with(small, argument)
            assert found in having if having else found is None
            found = acceptance.extension_without(small, argument)
            assert found in right - having if right - having else found is None
    finally:
        acceptance.FEW_STEPS = before
