"""Large and hostile theories: nothing recurses, and what would grow without bound says so."""

from __future__ import annotations

import pytest

from buttress.model import ButtressError, MapBuilder, Standing
from buttress.semantics import Rule, Theory, TooManyPrioritiesError, evaluate, grounded, strength

LONG = 5_000


def named(count: int, letter: str = "s") -> tuple[str, ...]:
    return tuple(f"[{letter}{number}]" for number in range(count))


def test_a_long_reinstatement_alternates():
    literals = named(LONG)
    attacks = tuple((literals[i + 1], literals[i]) for i in range(LONG - 1))
    labelling = grounded(Theory(literals, premises=literals, contraries=attacks))
    found = [labelling.literal(literal) for literal in reversed(literals)]
    assert set(found[::2]) == {Standing.IN}
    assert set(found[1::2]) == {Standing.OUT}


@pytest.mark.parametrize("strict", [False, True])
def test_a_long_support_carries_to_its_end(strict):
    literals = named(LONG)
    rules = tuple(
        Rule(f"r{i}", (literals[i],), literals[i + 1], strict=strict) for i in range(LONG - 1)
    )
    labelling = grounded(Theory(literals, premises=literals[:1], rules=rules))
    assert {labelling.literal(literal) for literal in literals} == {Standing.IN}


def test_a_large_circle_without_a_ground_is_out_and_with_one_is_in():
    literals = named(LONG)
    rules = tuple(Rule(f"r{i}", (literals[i - 1],), literals[i]) for i in range(LONG))
    circle = Theory(literals, rules=rules)
    assert grounded(circle).literal(literals[7]) is Standing.OUT
    founded = Theory(literals, premises=literals[3:4], rules=rules)
    assert grounded(founded).literal(literals[2]) is Standing.IN


def test_a_large_circle_loses_its_grounds_one_after_the_other():
    """Each ground attacks the next; the circle rests on every second one."""
    circle, grounds = named(LONG), named(LONG, "g")
    rules = [Rule(f"r{i}", (circle[i - 1],), circle[i]) for i in range(LONG)]
    rules += [Rule(f"g{i}", (grounds[i],), circle[i]) for i in range(LONG)]
    attacks = tuple((grounds[i + 1], grounds[i]) for i in range(LONG - 1))
    theory = Theory(circle + grounds, grounds, rules=tuple(rules), contraries=attacks)
    labelling = grounded(theory)
    assert {labelling.literal(literal) for literal in circle} == {Standing.IN}
    assert labelling.literal(grounds[-2]) is Standing.OUT


def test_a_strict_inference_may_have_very_many_premises():
    premises = named(LONG)
    rule = Rule("r", premises, "[q]", strict=True)
    theory = Theory(
        (*premises, "[q]", "[n]"),
        premises=premises[1:],
        axioms=(premises[0], "[n]"),
        rules=(rule,),
        contradictories=(("[q]", "[n]"),),
    )
    labelling = grounded(theory)
    assert labelling.literal("[q]") is Standing.UNDECIDED
    assert labelling.literal(premises[0]) is Standing.IN
    assert labelling.literal(premises[-1]) is Standing.UNDECIDED


def test_a_deep_map_is_judged_and_explained():
    builder = MapBuilder()
    for number in range(2_000):
        builder.argument(f"A{number}", premises=[f"S{number}"], conclusion=f"S{number + 1}")
    builder.attack("Objection", "S0")
    found = evaluate(builder.build())
    assert found.statements["S2000"] is Standing.OUT
    assert found.reason("S2000").sentence == (
        "[S2000] is out: <A1999>, which is all that is said for it, is out."
    )


def rivals(count: int) -> Theory:
    """Strict chains whose arguments have to be told apart at every priority."""
    chain = named(40)
    rules = [Rule(f"c{i}", (chain[i],), chain[i + 1], strict=True) for i in range(39)]
    rules += [Rule(f"r{i}", ("[p]",), chain[0], priority=i) for i in range(count)]
    rules += [Rule(f"q{i}", ("[p]",), "[rival]", priority=i + 0.5) for i in range(count)]
    return Theory(
        (*chain, "[p]", "[rival]"),
        premises=("[p]",),
        rules=tuple(rules),
        contradictories=((chain[-1], "[rival]"),),
    )


def test_many_priorities_are_compared():
    labelling = grounded(rivals(60))
    assert labelling.literal("[rival]") is Standing.IN
    assert labelling.literal("[s39]") is Standing.OUT


def test_too_many_priorities_are_refused_with_advice(monkeypatch):
    monkeypatch.setattr(strength, "LIMIT", 500)
    with pytest.raises(TooManyPrioritiesError, match="give fewer different numbers") as caught:
        grounded(rivals(60))
    assert isinstance(caught.value, ButtressError)
