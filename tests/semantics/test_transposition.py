"""Strict rules closed under transposition."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from buttress.semantics import Rule, Theory
from buttress.semantics.opposition import find_opposition
from buttress.semantics.transposition import close_strict_rules

LITERALS = ["a", "b", "c", "d"]
literal = st.sampled_from(LITERALS)
strict_rules = st.lists(
    st.tuples(st.lists(literal, min_size=1, max_size=3, unique=True), literal),
    min_size=1,
    max_size=3,
)


def to_the_letter(rules, contradictories, contraries):
    """Transposition as Caminada and Amgoud 2007 define it, until nothing new comes."""
    opposite = {name: set() for name in LITERALS}
    for one, other in contradictories:
        opposite[one].add(other)
        opposite[other].add(one)
    for name in LITERALS:
        if not opposite[name]:
            opposite[name] = {f"¬{name}"}
            opposite[f"¬{name}"] = {name}
    denial_of = {name: set(found) for name, found in opposite.items()}
    for one, other in contraries:
        denial_of[one].add(other)
        denial_of[other].add(one)
    closed = {(tuple(body), head) for body, head in rules}
    while True:
        more = set(closed)
        for body, head in closed:
            for i, part in enumerate(body):
                for denial, negation in product(denial_of[head], opposite[part]):
                    more.add((tuple(sorted((*body[:i], denial, *body[i + 1 :]))), negation))
        if more == closed:
            return closed
        closed = more


def consequences(clauses, start):
    found = set(start)
    grown = True
    while grown:
        grown = False
        for body, head in clauses:
            if head not in found and found.issuperset(body):
                found.add(head)
                grown = True
    return found


pairings = st.sampled_from(
    [
        (),
        (("a", "b"),),
        (("a", "b"), ("c", "d")),
        (("a", "b"), ("a", "c")),
        (("a", "b"), ("b", "c"), ("c", "d")),
    ]
)


@settings(max_examples=300, deadline=None)
@given(strict_rules, pairings, st.lists(st.tuples(literal, literal), max_size=2), st.data())
def test_what_follows_is_what_follows_by_the_closure_to_the_letter(rules, pairs, mutual, data):
    theory = Theory(
        literals=tuple(LITERALS),
        rules=tuple(
            Rule(f"r{i}", tuple(body), head, strict=True) for i, (body, head) in enumerate(rules)
        ),
        contraries=(*mutual, *(pair[::-1] for pair in mutual)),
        contradictories=pairs,
    )
    clauses, _ = close_strict_rules(theory, find_opposition(theory).contradictories)
    names = [*LITERALS, *(f"¬{name}" for name in LITERALS)]
    start = data.draw(st.sets(st.sampled_from(names), max_size=4))
    found = consequences([(clause.body, clause.head) for clause in clauses], start)
    expected = consequences(to_the_letter(rules, pairs, mutual), start)
    assert found & set(names) == expected


def test_the_closure_grows_with_the_rules_not_with_their_square():
    def size(count):
        body = tuple(f"p{number}" for number in range(count))
        theory = Theory((*body, "q"), rules=(Rule("r", body, "q", strict=True),))
        clauses, _ = close_strict_rules(theory, {})
        return sum(1 + len(clause.body) for clause in clauses)

    assert size(2_000) < 2.1 * size(1_000)


def test_a_theory_without_strict_rules_needs_no_negations():
    theory = Theory(("a", "b"), rules=(Rule("r", ("a",), "b"),))
    assert close_strict_rules(theory, {}) == ([], {})


def test_three_rivals_are_contraries_not_negations():
    """a, b and c exclude each other; that a is not so does not make b so."""
    theory = Theory(
        literals=("a", "b", "c", "p"),
        rules=(Rule("r", ("p",), "a", strict=True),),
        contradictories=(("a", "b"), ("b", "c"), ("a", "c")),
    )
    clauses, _ = close_strict_rules(theory, find_opposition(theory).contradictories)
    plain = [(clause.body, clause.head) for clause in clauses]
    assert consequences(plain, {"p"}) & {"a", "b", "c"} == {"a"}
    assert "¬p" in consequences(plain, {"b"})
    assert "¬p" in consequences(plain, {"c"})
