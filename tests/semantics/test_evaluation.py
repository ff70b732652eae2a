"""What stands in a map."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import assume, given, settings

from buttress.model import ButtressError, MapBuilder, Premise, Standing
from buttress.semantics import UnknownSemanticsError, build_theory, evaluate
from semantics.oracles.aspic import Argument as Built
from semantics.oracles.aspic import Oracle, TooManyArgumentsError
from semantics.random_maps import maps

IN, OUT, UNDECIDED = Standing.IN, Standing.OUT, Standing.UNDECIDED


def trees(oracle, theory, argument, number):
    """Every argument of the theory that an inference, with those it builds on, can be."""
    step = argument.steps[number - 1]
    given_by = {a.conclusion: [] for a in oracle.arguments}
    for found in oracle.arguments:
        given_by[found.conclusion].append(found)
    rule = theory.rules_by_name[f"<{argument.title}> ({number})"]
    choices = {literal: given_by.get(literal, []) for literal in rule.body}
    for used in step.inference.premises:
        below = argument.steps[used - 1]
        if not isinstance(below, Premise):
            choices[f"[{below.title}]"] = list(trees(oracle, theory, argument, used))
    for parts in product(*choices.values()):
        yield Built(rule.head, parts, rule)


@settings(max_examples=150, deadline=None)
@given(maps())
def test_arguments_stand_as_what_can_be_built_of_all_their_inferences(map):
    theory = build_theory(map)
    try:
        oracle = Oracle(theory, most=120)
    except TooManyArgumentsError:
        assume(False)
    found = evaluate(map)
    for title in map.statements:
        assert found.statements[title] is oracle.standing(f"[{title}]")
    for title, argument in map.arguments.items():
        if not argument.is_reconstructed:
            assert found.arguments[title] is oracle.standing(f"<{title}>")
        elif not any(rule.strict for rule in theory.rules) and no_step_repeats(argument):
            built = [
                oracle.standing_of_tree(tree)
                for tree in trees(oracle, theory, argument, len(argument.steps))
            ]
            best = IN if IN in built else UNDECIDED if UNDECIDED in built else OUT
            assert found.arguments[title] is best


def no_step_repeats(argument) -> bool:
    titles = [step.title for step in argument.steps]
    return len(titles) == len(set(titles))


@settings(max_examples=100, deadline=None)
@given(maps())
def test_every_standing_has_a_reason_that_names_elements_of_the_map(map):
    found = evaluate(map)
    names = [f"[{title}]" for title in map.statements] + [f"<{title}>" for title in map.arguments]
    standings = [*found.statements.values(), *found.arguments.values()]
    for name, standing in zip(names, standings, strict=True):
        reason = found.reason(name)
        assert reason.standing is standing
        assert reason.sentence.startswith(f"{name} is {standing}: ")
        assert reason.sentence.endswith(".")
        assert all(map.at(end) for end in reason.because)


def test_an_argument_is_out_where_its_conclusion_is_in_by_another():
    builder = MapBuilder()
    builder.argument("Weak", premises=["P"], conclusion="C")
    builder.argument("Good", premises=["Q"], conclusion="C")
    builder.attack("No P", "P")
    found = evaluate(builder.build())
    assert found.statements["C"] is IN
    assert found.arguments == {"Weak": OUT, "Good": IN}


def test_support_in_a_circle_holds_nothing_up():
    builder = MapBuilder().support("A", "B").support("B", "A").support("A", "C")
    assert set(evaluate(builder.build()).statements.values()) == {OUT}


def test_a_circle_with_a_ground_of_its_own_stands():
    builder = MapBuilder().support("A", "B").support("B", "A")
    builder.statement("A", "A is so.", basis="data")
    assert set(evaluate(builder.build()).statements.values()) == {IN}


def test_an_open_question_is_out_until_something_is_said_for_it():
    builder = MapBuilder().statement("Q", "Is it?", open=True)
    assert evaluate(builder.build()).statements["Q"] is OUT
    builder.support("P", "Q")
    assert evaluate(builder.build()).statements["Q"] is IN


def test_an_axiom_withstands_every_attack():
    builder = MapBuilder().statement("X", "Given.", axiom=True).attack("S", "X")
    builder.contradict("X", "Y")
    found = evaluate(builder.build()).statements
    assert (found["X"], found["S"], found["Y"]) == (IN, IN, OUT)


def test_priorities_decide_between_contradictories_but_not_against_an_objection():
    builder = MapBuilder()
    builder.argument("Strong", premises=["P"], conclusion="C", priority=2)
    builder.argument("Weak", premises=["Q"], conclusion="D", priority=1)
    builder.contradict("C", "D")
    found = evaluate(builder.build()).statements
    assert (found["C"], found["D"]) == (IN, OUT)
    builder.attack("D", "C")
    assert evaluate(builder.build()).statements["C"] is not OUT


@pytest.mark.parametrize("priority", [-5, 0, 5])
def test_a_priority_alone_is_no_preference(priority):
    """It ranks an argument only among those that are ranked."""
    builder = MapBuilder()
    builder.argument("Ranked", premises=["P"], conclusion="C", priority=priority)
    builder.argument("Unranked", premises=["Q"], conclusion="D")
    builder.contradict("C", "D")
    found = evaluate(builder.build()).statements
    assert found["C"] is found["D"] is UNDECIDED


def test_a_premise_is_neither_weaker_nor_stronger_than_an_argument():
    """A weakly ranked argument against a bare premise still meets it, and the other way round."""
    builder = MapBuilder()
    builder.argument("A", premises=["P"], conclusion="C", priority=1)
    builder.statement("D", "Not C.").contradict("C", "D")
    found = evaluate(builder.build()).statements
    assert found["C"] is found["D"] is UNDECIDED


def test_an_unknown_semantics_is_told_with_what_there_is():
    with pytest.raises(UnknownSemanticsError, match=r"'groundd' \(did you mean grounded") as caught:
        evaluate(MapBuilder().build(), semantics="groundd")
    assert isinstance(caught.value, ButtressError)


def test_an_empty_map_is_judged():
    found = evaluate(MapBuilder().build())
    assert (found.statements, found.arguments) == ({}, {})
    assert found.path == "<python>"
    assert found.semantics == "grounded"


def test_an_evaluation_tells_its_counts():
    builder = MapBuilder().attack("S", "T")
    assert repr(evaluate(builder.build())) == (
        "<Evaluation <python>, grounded: 1 in, 1 out, 0 undecided>"
    )
