"""The smallest changes, and what matters, against plain re-evaluation of every scenario."""

from __future__ import annotations

import sys
from itertools import combinations
from random import Random

import attrs
import pytest
from grounded_rules import FAMILIES
from hypothesis import given, settings
from hypothesis import strategies as st

from buttress import loads
from buttress.model import MapBuilder, Standing
from buttress.semantics import build_theory, evaluate, grounded
from buttress.semantics.change import Scenario, hitting, judge, smallest, smallest_changes
from buttress.semantics.change.influence import influences
from buttress.semantics.change.masks import every_subset, places_in, scenarios_off
from buttress.semantics.change.parallel import Parallel
from buttress.semantics.change.residual import Switchable
from buttress.semantics.change.switches import objection_switches, premise_switches
from buttress.semantics.translation import translate
from semantics.random_maps import maps
from semantics.random_theories import rivalries, theories

any_theory = st.one_of(theories(), rivalries())


def without(theory, gone):
    return attrs.evolve(
        theory,
        premises=tuple(premise for premise in theory.premises if premise not in gone),
        axioms=tuple(axiom for axiom in theory.axioms if axiom not in gone),
    )


def rejecting(theory, gone):
    rules = tuple(rule for rule in theory.rules if rule.strict or rule.head not in gone)
    return attrs.evolve(without(theory, gone), rules=rules, rejected=tuple(gone))


KINDS = {"premises": (premise_switches, without), "objections": (objection_switches, rejecting)}
kinds = st.sampled_from(sorted(KINDS))


def subsets(names):
    for count in range(len(names) + 1):
        yield from combinations(names, count)


@settings(max_examples=100, deadline=None)
@given(any_theory, kinds)
def test_all_scenarios_at_once_are_as_each_by_itself(theory, kind):
    switches, changed = KINDS[kind]
    translation = translate(theory)
    goals = [translation.program.numbers[literal] for literal in theory.literals]
    residual = Switchable(translation.program, switches(translation)).residual(goals)
    names = [switch.literal for switch in residual.switches]
    masks = Parallel(residual).run(every_subset(len(names)), 1 << len(names))
    for scenario in range(1 << len(names)):
        gone = [names[place] for place in places_in(scenario)]
        labelling = grounded(changed(theory, gone))
        for literal, (true, possible) in zip(theory.literals, masks, strict=True):
            is_in, may_be = true >> scenario & 1, possible >> scenario & 1
            found = Standing.IN if is_in else Standing.UNDECIDED if may_be else Standing.OUT
            assert found is labelling.literal(literal)


@settings(max_examples=60, deadline=None)
@given(any_theory, kinds, st.booleans())
def test_the_smallest_sets_are_those_of_trying_all(theory, kind, with_pairs):
    switches, changed = KINDS[kind]
    translation = translate(theory)
    found = switches(translation)
    names = [switch.literal for switch in found]
    goals = [translation.program.numbers[literal] for literal in theory.literals]
    parallel = Parallel(Switchable(translation.program, found).residual(goals))
    labellings = {gone: grounded(changed(theory, gone)) for gone in subsets(names)}
    with pytest.MonkeyPatch.context() as patch:
        if not with_pairs:  # then the solver has to find the pairs
            patch.setattr(smallest, "_PAIRS", 0)
        for goal, literal in enumerate(theory.literals):
            for wanted in (True, False):
                told = smallest.smallest_sets(parallel, goal, is_true=wanted, limit=1000)
                fitting = [
                    gone
                    for gone, labelling in labellings.items()
                    if (labelling.literal(literal) is Standing.IN) is wanted
                ]
                least = min(map(len, fitting), default=0)
                assert told.is_complete
                assert sorted(told.found) == sorted(g for g in fitting if len(g) == least)


@settings(max_examples=60, deadline=None)
@given(any_theory, kinds)
def test_what_matters_is_what_ever_makes_a_difference(theory, kind):
    switches, changed = KINDS[kind]
    translation = translate(theory)
    names = [switch.literal for switch in switches(translation)]
    goals = [translation.program.numbers[literal] for literal in theory.literals]
    found = influences(Switchable(translation.program, switches(translation)), goals)
    labellings = {frozenset(gone): grounded(changed(theory, gone)) for gone in subsets(names)}
    for literal, told in zip(theory.literals, found, strict=True):
        standings = {gone: labelling.literal(literal) for gone, labelling in labellings.items()}
        before = standings[frozenset()]
        influence = {each.literal: each for each in told}
        for name in names:
            after = standings[frozenset([name])]
            matters = any(standings[gone] is not standings[gone | {name}] for gone in standings)
            if name not in influence:
                assert not matters
                continue
            assert influence[name].standing is after
            assert influence[name].turns is (after is not before)
            assert influence[name].matters is matters


@settings(max_examples=60, deadline=None)
@given(maps())
def test_the_changes_told_of_a_map_have_their_effect_as_scenarios(map):
    names = [f"[{title}]" for title in map.statements] + [f"<{title}>" for title in map.arguments]
    for name in names:
        told = smallest_changes(map, name)
        was_in = told.standing is Standing.IN
        assert evaluate(map).reason(name).standing is told.standing
        for gone in told.giving_up.found:
            after = judge(map, Scenario(without=gone)).after
            assert (after.reason(name).standing is Standing.IN) is not was_in
        for gone in told.answering.found:
            assert judge(map, Scenario(reject=gone)).after.reason(name).standing is Standing.IN


def wall(count):
    """A conclusion with `count` arguments of its own, each with a premise of its own."""
    builder = MapBuilder()
    for number in range(count):
        builder.argument(f"A{number}", premises=[f"P{number}", "Common"], conclusion="C")
        builder.argument(f"B{number}", premises=[f"Q{number}"], conclusion="D")
    return builder.build()


def test_the_one_premise_that_all_arguments_share():
    told = smallest_changes(wall(5), "C")
    assert told.giving_up.found == (("[Common]",),)
    assert told.answering.found == ()


def test_one_premise_of_each_argument_has_to_go():
    told = smallest_changes(wall(6), "D").giving_up
    assert (told.found, told.is_complete) == ((tuple(f"[Q{n}]" for n in range(6)),), True)


def test_to_give_up_what_defends_a_conclusion_makes_it_fall():
    told = smallest_changes(loads("[C]: C.\n  - [O]: O.\n    - [D]: D.\n"), "C")
    assert told.giving_up.found == (("[C]",), ("[D]",))


def test_objections_that_hide_each_other_have_to_be_answered_together():
    text = "[C]: C.\n  - [O]: O.\n  - [N]: N.\n    - [O]\n"
    told = smallest_changes(loads(text), "C")
    assert told.standing is Standing.OUT
    assert told.answering.found == (("[O]", "[N]"),)
    assert told.giving_up.found == (("[O]", "[N]"),)


def test_what_nothing_is_said_for_is_not_made_to_stand_by_answers():
    told = smallest_changes(loads("[C]: C. {open: true}\n  - [O]: O.\n"), "C")
    assert (told.answering.found, told.answering.is_complete) == ((), True)


def test_a_limit_says_that_it_was_met():
    builder = MapBuilder()
    for number in range(5):
        builder.argument("A", premises=[f"P{number}"], conclusion="C") if number == 0 else None
        builder.support(f"S{number}", "P0")
    builder.undercut("U", "<A>").attack("V", "U")
    told = smallest_changes(builder.build(), "C", limit=0).giving_up
    assert not told.found
    assert "more than 0 sets" in told.problem


def test_the_search_gives_up_with_a_word():
    theory = build_theory(wall(6))
    translation = translate(theory)
    switchable = Switchable(translation.program, premise_switches(translation))
    parallel = Parallel(switchable.residual([translation.program.numbers["[D]"]]))
    told = smallest.smallest_sets(parallel, 0, is_true=False, effort=30)
    assert (told.found, told.is_complete) == ((), False)
    assert "takes too long" in told.problem


def test_what_was_found_before_the_search_was_broken_off_is_told(monkeypatch):
    monkeypatch.setattr(smallest, "_AT_ONCE", 2)
    builder = MapBuilder()
    for number in range(9):
        builder.support(f"P{number + 1}" if number < 8 else "P9", f"P{number}")
    theory = build_theory(builder.build())
    translation = translate(theory)
    switchable = Switchable(translation.program, premise_switches(translation))
    goal = translation.program.numbers["[P0]"]
    told = []
    for effort in range(0, 2_000, 5):
        parallel = Parallel(switchable.residual([goal]))
        told.append(smallest.smallest_sets(parallel, 0, is_true=False, effort=effort))
    assert not told[0].is_complete
    assert told[-1].is_complete
    for each in told:
        assert set(each.found) <= set(told[-1].found)


def test_a_set_that_is_too_hard_to_find_is_given_up():
    chance = Random(1)
    with hitting.HittingSets(60, conflicts=200) as sets:
        for _ in range(200):
            sets.add(chance.sample(range(60), 6), ())
        with pytest.raises(hitting.TooHardError):
            sets.smallest()


def test_without_the_solver_larger_sets_are_not_looked_for(monkeypatch):
    monkeypatch.setitem(sys.modules, "buttress.semantics.change.hitting", None)
    assert smallest_changes(wall(2), "D").giving_up.found == (("[Q0]", "[Q1]"),)
    told = smallest_changes(wall(3), "D").giving_up
    assert told.found == ()
    assert 'pip install "buttress[solve]"' in told.problem


def test_sets_of_scenarios():
    assert every_subset(3) == {0: 0b10101010, 1: 0b11001100, 2: 0b11110000}
    assert scenarios_off([(0,), (), (0, 4)]) == {0: 0b101, 4: 0b100}
    assert list(places_in(0b1_0000_0000_0110)) == [1, 2, 12]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
def test_single_changes_in_larger_theories_are_as_each_by_itself(family):
    """Chains, circles and tangles of dozens of rules, with knots of support and attack."""
    theory = family(60)
    translation = translate(theory)
    goals = [translation.program.numbers[literal] for literal in theory.literals]
    switches = premise_switches(translation)
    found = influences(Switchable(translation.program, switches), goals)
    told = [{each.literal: each for each in row} for row in found]
    before = grounded(theory)
    for switch in switches:
        after = grounded(without(theory, {switch.literal}))
        for literal, influence in zip(theory.literals, told, strict=True):
            standing = after.literal(literal)
            if switch.literal in influence:
                assert influence[switch.literal].standing is standing
            else:
                assert standing is before.literal(literal)
