"""Abstract frameworks as arrays."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.frameworks import Framework, InvalidFrameworkError, UnknownArgumentError, arrays


@st.composite
def attack_lists(draw):
    size = draw(st.integers(1, 12))
    argument = st.integers(0, size - 1)
    return size, draw(st.lists(st.tuples(argument, argument), max_size=40))


def framework(size, attacks, names=None):
    return Framework.of(size, [a for a, _ in attacks], [b for _, b in attacks], names)


@given(attack_lists())
def test_rows_hold_each_attack_once_ascending_both_ways(case):
    size, attacks = case
    made = framework(size, attacks)
    assert made.attack_count == len(set(attacks))
    assert list(made.attacks) == sorted(set(attacks))
    for a in range(size):
        assert made.attacked_by.row(a) == sorted({t for s, t in attacks if s == a})
        assert made.attackers_of.row(a) == sorted({s for s, t in attacks if t == a})
        assert made.attacked_by.degree(a) == len(made.attacked_by[a])
        assert made.is_self_attacking(a) == ((a, a) in attacks)
    assert made.attacked_by.rows() == [list(row) for row in made.attacked_by]


@given(attack_lists())
def test_numpy_and_plain_arrays_make_the_same(case):
    plain = framework(*case)
    before, arrays.MANY = arrays.MANY, 0
    try:
        large = framework(*case)
        rows = [large.attackers_of.row(a) for a in range(large.size)]
    finally:
        arrays.MANY = before
    assert arrays.is_numpy(large.targets)
    assert large == plain
    assert rows == plain.attackers_of.rows()
    assert not arrays.is_numpy(plain.targets)


def test_a_large_framework_without_numpy_has_plain_arrays(monkeypatch):
    attacks = [(a, (a * 7 + 1) % 9000) for a in range(9000)] * 2
    large = framework(9000, attacks)
    assert arrays.is_numpy(large.targets)
    monkeypatch.setattr(arrays, "find_spec", lambda _: None)
    plain = framework(9000, attacks)
    assert not arrays.is_numpy(plain.targets)
    assert plain == large


def test_arguments_without_names_are_numbered_from_one():
    made = framework(12, [(0, 1)])
    assert list(made.names) == [str(n) for n in range(1, 13)]
    assert made.names[-1] == "12"
    assert list(made.names[2:4]) == ["3", "4"]
    assert made.number("12") == 11
    assert made.names_of(frozenset({2, 0})) == ("1", "3")
    for name in ("0", "13", "01", "-1", "x", "", "٣", "9" * 5000):
        with pytest.raises(UnknownArgumentError, match="numbered from 1 to 12"):
            made.number(name)


def test_arguments_are_found_by_their_names():
    made = framework(5, [(0, 1)], list("abcde"))
    assert [made.number(name) for name in made.names] == [0, 1, 2, 3, 4]
    with pytest.raises(UnknownArgumentError, match="it has a, b, c and 2 more"):
        made.number("z")
    with pytest.raises(UnknownArgumentError, match="none at all"):
        Framework.of(0, [], []).number("1")


def test_equality_regards_names_and_attacks():
    assert framework(2, [(0, 1)]) == framework(2, [(0, 1), (0, 1)], ["1", "2"])
    assert framework(2, [(0, 1)]) != framework(2, [(1, 0)])
    assert framework(2, [(0, 1)]) != framework(2, [(0, 1)], ["a", "b"])
    assert framework(2, [(0, 1)]) != "a framework"
    assert len({framework(2, [(0, 1)]), framework(2, [(0, 1)])}) == 1


@pytest.mark.parametrize(
    ("size", "attackers", "targets", "names", "said"),
    [
        (2, [0], [2], None, "no argument number 2; allowed: 0 to 1"),
        (2, [-1], [0], None, "no argument number -1"),
        (0, [0], [0], None, "allowed: none"),
        (2, [0, 1], [1], None, "2 attackers, but 1 targets"),
        (2, [], [], ["a"], "2 arguments, but 1 names"),
        (2, [], [], ["a", "a"], "called 'a'"),
        (-1, [], [], None, "not -1"),
        (2**31, [], [], None, "has 0 to"),
    ],
)
def test_what_is_no_framework_is_refused(size, attackers, targets, names, said):
    with pytest.raises(InvalidFrameworkError, match=said):
        Framework.of(size, attackers, targets, names)


@pytest.mark.parametrize("wrong", [0.5, "0", None])
def test_anything_but_whole_numbers_is_refused_in_small_frameworks_too(wrong):
    with pytest.raises(InvalidFrameworkError, match="whole numbers"):
        Framework.of(2, [0, wrong], [1, 1])


def test_numbers_out_of_range_are_refused_in_large_frameworks_too():
    with pytest.raises(InvalidFrameworkError, match="no argument number 30000"):
        Framework.of(30000, [0] * 30000, [30000] * 30000)
    with pytest.raises(InvalidFrameworkError, match="whole numbers"):
        Framework.of(30000, [0.5] * 30000, [0] * 30000)


def test_a_small_framework_does_not_import_numpy():
    code = (
        "import sys; from buttress.frameworks import Framework; "
        "Framework.of(3, [0], [1]).attackers_of; sys.exit('numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
