"""Strategies for small theories."""

from __future__ import annotations

from hypothesis import strategies as st

from buttress.semantics import Rule, Theory


@st.composite
def theories(draw, *, strict=True, axioms=True, contraries=True):
    """Small theories of any shape, with few literals, so that rules meet and run in circles."""
    literals = [f"[{letter}]" for letter in "abcdef"[: draw(st.integers(2, 6))]]
    literal = st.sampled_from(literals)
    rules = []
    for number in range(draw(st.integers(0, 7))):
        is_strict = strict and draw(st.integers(0, 3)) == 0
        body = draw(st.lists(literal, min_size=1, max_size=3, unique=True))
        rules.append(Rule(f"r{number}", tuple(body), draw(literal), is_strict))
    kinds = ["premise", "premise", "none", "axiom"] if axioms else ["premise", "none"]
    kind = {name: draw(st.sampled_from(kinds)) for name in literals}
    target = st.sampled_from(literals + [rule.name for rule in rules])
    against = st.lists(st.tuples(literal, target), max_size=4, unique=True)
    return Theory(
        literals=tuple(literals),
        premises=tuple(name for name in literals if kind[name] == "premise"),
        axioms=tuple(name for name in literals if kind[name] == "axiom"),
        rules=tuple(rules),
        contraries=tuple(draw(against)) if contraries else (),
        contradictories=tuple(draw(st.lists(st.tuples(literal, literal), max_size=3, unique=True))),
    )


@st.composite
def rivalries(draw, *, strict=True):
    """Small theories in which claims with ranked reasons contradict each other."""
    facts = ["[p]", "[q]", "[s]"]
    claims = [f"[{letter}]" for letter in "abcde"[: draw(st.integers(2, 5))]]
    claim = st.sampled_from(claims)
    ground = st.sampled_from(facts + facts + claims)
    rules = []
    for number in range(draw(st.integers(2, 8))):
        is_strict = strict and draw(st.integers(0, 3)) == 0
        body = draw(st.lists(ground, min_size=1, max_size=2, unique=True))
        head = claims[number % len(claims)] if number < len(claims) else draw(claim)
        priority = draw(st.sampled_from([1, 2, 3, 1, 2, 3, None]))
        rules.append(Rule(f"r{number}", tuple(body), head, is_strict, priority))
    rivals = st.tuples(claim, claim).filter(lambda pair: pair[0] != pair[1])
    target = st.sampled_from(claims + facts + [rule.name for rule in rules])
    return Theory(
        literals=(*facts, *claims),
        premises=tuple(draw(st.lists(st.sampled_from([*facts, claims[0]]), unique=True)) or facts),
        rules=tuple(rules),
        contraries=tuple(draw(st.lists(st.tuples(claim, target), max_size=2, unique=True))),
        contradictories=tuple(draw(st.lists(rivals, min_size=1, max_size=3, unique=True))),
    )
