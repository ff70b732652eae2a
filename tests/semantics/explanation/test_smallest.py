"""An explanation is enough by itself, and as small as it says."""

from itertools import combinations

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buttress.model import Standing
from buttress.semantics import Rule, Theory, build_theory, grounded
from buttress.semantics.explanation import Minimality, Rejected, Upheld
from buttress.semantics.explanation.hitting_set import ExhaustedError, smallest_hitting_set
from semantics.explanation.disputes import Dispute, explained
from semantics.random_maps import maps
from semantics.random_theories import rivalries, theories

ANY_THEORY = theories() | rivalries() | maps().map(build_theory)


def settled(theory):
    labelling = grounded(theory)
    for literal in theory.literals:
        if labelling.literal(literal) is not Standing.UNDECIDED:
            yield literal, labelling.literal(literal)


def is_accepted(rule, labelling):
    return labelling.rule(rule.name) is Standing.IN and all(
        labelling.literal(part) is Standing.IN for part in rule.body
    )


@settings(max_examples=60)
@given(ANY_THEORY)
def test_the_elements_alone_settle_it_against_all_that_can_be_said(theory):
    dispute = Dispute(theory)
    for literal, standing in settled(theory):
        account, _ = explained(theory, literal)
        assert dispute.outcome(literal, set(account.elements)) is standing


@settings(max_examples=60)
@given(ANY_THEORY)
def test_without_the_rest_of_what_is_accepted_the_verdict_is_the_same(theory):
    labelling = grounded(theory)
    for literal, standing in settled(theory):
        kept = set(explained(theory, literal)[0].elements)
        rest = attrs.evolve(
            theory,
            premises=tuple(
                name
                for name in theory.premises
                if name in kept or name[0] == "∴" or labelling.premise(name) is not Standing.IN
            ),
            axioms=tuple(name for name in theory.axioms if name in kept),
            rules=tuple(
                rule
                for rule in theory.rules
                if rule.name in kept or not is_accepted(rule, labelling)
            ),
        )
        assert grounded(rest).literal(literal) is standing


@settings(max_examples=50)
@given(ANY_THEORY)
def test_what_is_called_smallest_has_no_smaller_rival(theory):
    dispute = Dispute(theory)
    for literal, _ in settled(theory):
        account, minimality = explained(theory, literal)
        assert minimality is Minimality.SMALLEST
        if len(account.elements) <= 5:
            assert not dispute.has_fewer(literal, len(account.elements))


@settings(max_examples=50)
@given(ANY_THEORY, st.integers(0, 200))
def test_with_little_effort_it_is_enough_all_the_same(theory, effort):
    dispute = Dispute(theory)
    for literal, standing in settled(theory):
        account, minimality = explained(theory, literal, effort=effort)
        elements = set(account.elements)
        assert dispute.outcome(literal, elements) is standing
        if minimality is not Minimality.CHEAP:
            assert all(dispute.outcome(literal, elements - {e}) is not standing for e in elements)


@settings(max_examples=60)
@given(ANY_THEORY)
def test_the_points_hang_together(theory):
    labelling = grounded(theory)
    for literal, standing in settled(theory):
        points = explained(theory, literal)[0].points
        assert points[0].literal == literal
        assert isinstance(points[0], Upheld if standing is Standing.IN else Rejected)
        for point in points:
            if isinstance(point, Upheld):
                assert all(isinstance(points[part], Upheld) for part in point.parts)
                assert all(isinstance(points[o.by], Rejected) for o in point.objections)
                if point.rule is None:
                    assert point.literal in theory.premises + theory.axioms
                elif not point.rule.strict:
                    assert {points[part].literal for part in point.parts} == set(point.rule.body)
                if point.rule is None and point.literal in theory.premises:
                    met = {attack.attacker for attack in labelling.attacks_on(point.literal)}
                    assert {points[o.by].literal for o in point.objections} <= met
            else:
                for way in point.routes:
                    assert (way.objection is None) is not (way.lacking is None)
                    if way.objection:
                        assert isinstance(points[way.objection.by], Upheld)
                    else:
                        assert isinstance(points[way.lacking], Rejected)


@settings(max_examples=60)
@given(ANY_THEORY)
def test_nothing_upholds_itself(theory):
    for literal, _ in settled(theory):
        points = explained(theory, literal)[0].points
        below = {
            number: [*point.parts, *(o.by for o in point.objections)]
            if isinstance(point, Upheld)
            else [way.objection.by for way in point.routes if way.objection]
            + [way.lacking for way in point.routes if way.lacking is not None]
            for number, point in enumerate(points)
        }
        for start, first in below.items():
            if isinstance(points[start], Upheld):
                reached, waiting = set(), list(first)
                while waiting:
                    number = waiting.pop()
                    if number not in reached:
                        reached.add(number)
                        waiting += below[number]
                assert start not in reached


def test_a_premise_used_twice_counts_once():
    theory = Theory(
        literals=("[p]", "[q]", "[r]", "[a]", "[b]", "[c]"),
        premises=("[p]", "[q]", "[r]"),
        rules=(
            Rule("a by p", ("[p]",), "[a]"),
            Rule("b by p", ("[p]",), "[b]"),
            Rule("b by q", ("[q]",), "[b]"),
            Rule("c", ("[a]", "[b]"), "[c]"),
        ),
    )
    account, minimality = explained(theory, "[c]")
    assert account.elements == ("[p]", "a by p", "b by p", "c")
    assert minimality is Minimality.SMALLEST


def test_one_answer_to_two_objections_is_preferred():
    theory = Theory(
        literals=("[c]", "[o1]", "[o2]", "[x]", "[y]", "[both]"),
        premises=("[c]", "[o1]", "[o2]", "[x]", "[y]", "[both]"),
        contraries=(
            ("[o1]", "[c]"),
            ("[o2]", "[c]"),
            ("[x]", "[o1]"),
            ("[y]", "[o2]"),
            ("[both]", "[o1]"),
            ("[both]", "[o2]"),
        ),
    )
    assert explained(theory, "[c]")[0].elements == ("[c]", "[both]")


def test_a_long_chain_of_answers_is_explained():
    names = [f"[{number}]" for number in range(3001)]
    theory = Theory(
        literals=tuple(names),
        premises=tuple(names),
        contraries=tuple(zip(names[1:], names, strict=False)),
    )
    account, minimality = explained(theory, names[0])
    assert len(account.points) == 3001
    assert account.elements == tuple(names[::2])
    assert minimality is Minimality.CHEAP


@given(st.lists(st.frozensets(st.integers(0, 6), min_size=1), max_size=6))
def test_a_smallest_hitting_set_meets_all_and_none_is_smaller(sets):
    found = smallest_hitting_set(sets, 8)
    assert all(found & members for members in sets)
    for chosen in combinations(range(7), max(len(found) - 1, 0)):
        assert not found or not all(set(chosen) & members for members in sets)
    assert smallest_hitting_set(sets, len(found)) is None


def test_a_search_for_a_hitting_set_can_be_given_up():
    sets = [frozenset((n, n + 10, n + 20)) for n in range(8)]
    sets += [frozenset((n, (n + 1) % 8)) for n in range(8)]
    with pytest.raises(ExhaustedError):
        smallest_hitting_set(sets, 9, effort=40)
