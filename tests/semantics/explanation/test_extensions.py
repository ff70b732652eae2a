"""What an extension accepts, it defends: by itself, or by what else it accepts."""

import attrs
from hypothesis import given, settings

from buttress.model import MapBuilder, Standing
from buttress.semantics import evaluate
from buttress.semantics.explanation import Minimality, Upheld, explain_element
from buttress.semantics.extensions import accept, labellings
from semantics.random_maps import maps


@settings(max_examples=100)
@given(maps())
def test_the_elements_alone_let_some_extension_accept_it(map_):
    theory = evaluate(map_).theory
    for labelling in labellings(theory, "preferred"):
        for title in map_.statements:
            literal = f"[{title}]"
            if labelling.literal(literal) is not Standing.IN:
                continue
            found = explain_element(map_, labelling, literal, may_defend_itself=True)
            kept = set(found.account.elements)
            rest = attrs.evolve(
                theory,
                premises=tuple(
                    name
                    for name in theory.premises
                    if name in kept or name[0] == "∴" or labelling.premise(name) is not Standing.IN
                ),
                rules=tuple(
                    rule
                    for rule in theory.rules
                    if rule.name in kept
                    or labelling.rule(rule.name) is not Standing.IN
                    or any(labelling.literal(part) is not Standing.IN for part in rule.body)
                ),
            )
            assert accept(rest, "preferred", [literal])[literal].is_credulous


@settings(max_examples=100)
@given(maps())
def test_whatever_a_labelling_settles_is_explained(map_):
    theory = evaluate(map_).theory
    for labelling in labellings(theory, "complete"):
        for title in map_.statements:
            found = explain_element(map_, labelling, f"[{title}]", may_defend_itself=True)
            assert found.standing is labelling.literal(f"[{title}]")
            assert bool(found.knots) is (found.standing is Standing.UNDECIDED)


def test_one_of_two_rivals_defends_itself():
    map_ = MapBuilder().contradict("A", "B").build()
    labelling = next(
        found
        for found in labellings(evaluate(map_).theory, "preferred")
        if found.literal("[A]") is Standing.IN
    )
    found = explain_element(map_, labelling, "A", may_defend_itself=True)
    assert found.account.elements == ("[A]",)
    assert found.minimality is Minimality.SMALLEST
    first = found.account.points[0]
    assert isinstance(first, Upheld)
    assert found.account.points[first.objections[0].by].routes[0].objection.by == 0
