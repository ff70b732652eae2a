"""Expectations are checked under grounded semantics, whatever else a map can be judged under."""

from __future__ import annotations

import pytest

from buttress.argdown import loads
from buttress.checks import check
from buttress.semantics import evaluate

POLITICS = """[Politics]: Nixon cares for politics. {{open: true, expect: {expected}}}
  + [Pacifist]: He is a pacifist.
    >< [Hawk]
  + [Hawk]: He is no pacifist.
"""


def failed(text: str) -> list[str]:
    findings = check(loads(text, "politics.argdown")).findings
    return [finding.message for finding in findings if finding.code == "CON007"]


@pytest.mark.parametrize("semantics", ["preferred", "stable"])
def test_what_stands_only_on_every_way_of_choosing_sides_is_not_what_is_expected(semantics):
    text = POLITICS.format(expected="in")
    assert evaluate(loads(text), semantics).statements["Politics"] == "in"
    assert failed(text) == ["[Politics] is undecided, but it is expected to be in."]


@pytest.mark.parametrize("semantics", ["preferred", "stable"])
def test_the_grounded_standing_meets_the_expectation_where_others_differ(semantics):
    text = POLITICS.format(expected="undecided")
    assert evaluate(loads(text), semantics).statements["Politics"] != "undecided"
    assert failed(text) == []


def test_an_expectation_changes_no_standing_under_any_semantics():
    for semantics in ("grounded", "complete", "preferred", "stable", "ideal"):
        expected, other = (
            evaluate(loads(POLITICS.format(expected=standing)), semantics).statements
            for standing in ("in", "out")
        )
        assert expected == other
