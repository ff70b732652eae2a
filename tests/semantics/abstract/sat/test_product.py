"""Combinations of what parts allow."""

from itertools import count, islice, product
from math import prod

import pytest

from buttress.semantics.abstract.sat.enumeration import product as product_module
from buttress.semantics.abstract.sat.enumeration.product import combinations


def sources(*parts):
    return [lambda part=part: iter([list(each) for each in part]) for part in parts]


@pytest.mark.parametrize("kept", [0, 1, 100])
@pytest.mark.parametrize(
    "parts",
    [
        [],
        [[(1,)]],
        [[(1,), ()], [(2,), (3,)]],
        [[(1,), (2,), (3,)], [(4,)], [(5,), (6,)], [(7,), (8,), (9,)]],
        [[(1,), (2,)], []],
        [[], [(1,), (2,)]],
    ],
)
def test_each_combination_comes_once(parts, kept, monkeypatch):
    monkeypatch.setattr(product_module, "_KEPT", kept)
    expected = {frozenset(sum(chosen, ())) for chosen in product(*parts)}
    found = [frozenset(each) for each in combinations(sources(*parts))]
    assert len(found) == len(expected) == prod(map(len, parts))
    assert set(found) == expected


def test_it_is_lazy_and_not_recursive():
    endless = [lambda: ([number] for number in count()) for _ in range(1)]
    thousands = sources(*[[(1,), (2,)]] * 3_000)
    assert len(list(islice(combinations(thousands + endless), 5))) == 5
