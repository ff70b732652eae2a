"""Flat assumption-based frameworks."""

import pytest

from buttress.frameworks import (
    AssumptionFramework,
    AssumptionRule,
    InvalidFrameworkError,
    UnknownArgumentError,
)


def test_assumptions_rules_and_body_atoms_are_kept_once():
    made = AssumptionFramework.of(3, [0, 0], {0: 2}, [(2, [1, 1]), (2, [1]), (1, [])])
    assert made.assumptions == (0,)
    assert made.rules == (AssumptionRule(2, (1,)), AssumptionRule(1))
    assert made.contraries[0] == 2
    assert made == AssumptionFramework.of(3, [0], {0: 2}, [(2, [1]), (1, [])])


def test_atoms_are_found_by_their_names():
    made = AssumptionFramework.of(2, [0], {}, [], ["p", "q"])
    assert made.number("q") == 1
    assert AssumptionFramework.of(2, [], {}, []).number("2") == 1
    with pytest.raises(UnknownArgumentError, match="no argument 'z'"):
        made.number("z")


@pytest.mark.parametrize(
    ("assumptions", "contraries", "rules", "names", "said"),
    [
        ([3], {}, [], None, "no atom number 3"),
        ([0], {0: 9}, [], None, "no atom number 9"),
        ([0], {}, [(1, [-1])], None, "no atom number -1"),
        ([0], {}, [(0, [1])], None, "concludes the assumption 1, so the framework is not flat"),
        ([0], {1: 2}, [], None, "2 has a contrary but is no assumption"),
        ([], {}, [], ["a", "a", "b"], "3 different names"),
        ([], {}, [], ["a"], "3 different names"),
    ],
)
def test_what_is_no_flat_framework_is_refused(assumptions, contraries, rules, names, said):
    with pytest.raises(InvalidFrameworkError, match=said):
        AssumptionFramework.of(3, assumptions, contraries, rules, names)
