"""What is undecided hangs on knots of attacks."""

from itertools import pairwise

import attrs
from hypothesis import given, settings

from buttress.model import MapBuilder, Standing
from buttress.semantics import build_theory, evaluate, grounded
from buttress.semantics.explanation import Decision, Link, explain_element
from buttress.semantics.explanation.ground_graph import Question
from buttress.semantics.explanation.knot import find_knots
from semantics.random_maps import maps
from semantics.random_theories import rivalries, theories


def explained(builder, name):
    map_ = builder.build()
    return explain_element(map_, evaluate(map_).labelling, name)


@settings(max_examples=200)
@given(theories() | rivalries() | maps().map(build_theory))
def test_what_is_undecided_has_a_knot_and_what_would_decide_it_does(theory):
    labelling = grounded(theory)
    numbers = labelling.translation.program.numbers
    for literal in theory.literals:
        if labelling.literal(literal) is not Standing.UNDECIDED:
            continue
        knots = find_knots(labelling, Question((numbers[literal],)), literal)
        assert knots
        for knot in knots:
            assert [link.of for link in knot.way][:1] in ([], [literal])
            assert (knot.way[-1].on if knot.way else literal) in knot.members
            assert all(one.on == other.of for one, other in pairwise(knot.way))
            assert {link.of for link in knot.links} >= set(knot.members) & set(theory.literals)
            for decision in knot.decisions:
                if decision.literal not in theory.literals:
                    continue  # a negation that stands in no map cannot be granted
                if decision.is_accepted and any(rule.priority for rule in theory.rules):
                    continue  # an axiom would be stronger than what was accepted
                changed = as_decided(theory, decision)
                assert grounded(changed).literal(literal) is decision.outcome


def as_decided(theory, decision):
    literal = decision.literal
    if decision.is_accepted:
        return attrs.evolve(theory, axioms=(*theory.axioms, literal))
    return attrs.evolve(
        theory,
        premises=tuple(name for name in theory.premises if name != literal),
        rules=tuple(rule for rule in theory.rules if rule.strict or rule.head != literal),
        rejected=(literal,),
    )


def test_two_rivals_are_a_knot():
    (knot,) = explained(MapBuilder().contradict("A", "B"), "A").knots
    assert knot.members == ("[A]", "[B]")
    assert set(knot.attacks) == {("[A]", "[B]"), ("[B]", "[A]")}
    assert Decision("[B]", is_accepted=False, outcome=Standing.IN) in knot.decisions


def test_the_way_to_a_distant_knot_is_told():
    builder = MapBuilder().contradict("A", "B").support("B", "C").attack("C", "D")
    (knot,) = explained(builder, "D").knots
    assert knot.way == (
        Link("[D]", "[C]", is_attack=True),
        Link("[C]", "[B]", is_attack=False),
    )


def test_a_knot_that_hangs_on_another_comes_after_it():
    builder = MapBuilder().contradict("A", "B").contradict("C", "D").attack("B", "C")
    assert [knot.members for knot in explained(builder, "D").knots] == [
        ("[A]", "[B]"),
        ("[C]", "[D]"),
    ]


def test_a_support_circle_above_a_knot_is_none_itself():
    builder = MapBuilder().contradict("A", "B").support("B", "C").support("C", "D")
    builder.support("D", "C")
    assert [knot.members for knot in explained(builder, "D").knots] == [("[A]", "[B]")]


def test_a_reconstructed_argument_can_be_undecided():
    builder = MapBuilder().argument("Why", premises=["A"], conclusion="C").contradict("A", "B")
    (knot,) = explained(builder, "<Why>").knots
    assert knot.members == ("[A]", "[B]")


def test_a_statement_against_itself():
    (knot,) = explained(MapBuilder().attack("A", "A"), "A").knots
    assert knot.attacks == (("[A]", "[A]"),)
