"""Arguments come one by one, smallest first, each once, and none is left out."""

from __future__ import annotations

from itertools import islice, pairwise, product

import pytest
from hypothesis import HealthCheck, assume, example, given, settings

from buttress.model import Standing
from buttress.semantics import Rule, Theory, grounded
from buttress.semantics.arguments import MANY, ArgumentSearchError, Extraction, arguments_for, tree
from semantics.random_theories import rivalries, theories

SOME = settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
MOST = 400


def conclusions(*rules: Rule) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for rule in rules for name in (*rule.body, rule.head)))


def theory_of(premises: tuple[str, ...], *rules: Rule) -> Theory:
    return Theory(literals=conclusions(*rules), premises=premises, rules=rules)


class Trees:
    """Every tree of a theory without strict rules in which no rule repeats on a branch."""

    def __init__(self, theory: Theory) -> None:
        self.theory = theory
        self.built = 0

    def of(self, literal, above=frozenset()):
        """Each tree as its conclusion, its rule and its parts."""
        found = [(literal, None, ())] if literal in self.theory.premises else []
        for axiom in self.theory.axioms:
            found += [(literal, None, ())] if axiom == literal and not found else []
        for rule in self.theory.rules_for.get(literal, ()):
            if rule.name not in above:
                parts = [self.of(part, above | {rule.name}) for part in rule.body]
                for chosen in product(*parts):
                    self.built += 1
                    assume(self.built < MOST)
                    found.append((literal, rule.name, chosen))
        return found


def as_tree(argument):
    parts = tuple(as_tree(part) for part in argument.parts)
    return argument.conclusion, argument.rule.name if argument.rule else None, parts


def lines(tree):
    return 1 + sum(map(lines, tree[2]))


def said(tree):
    """What a tree says, whichever places of a rule a part fills."""
    return tree[0], tree[1], frozenset(map(said, tree[2]))


@SOME
@given(theories(strict=False) | rivalries(strict=False))
def test_all_trees_come_in_order_of_size_each_once(theory):
    extraction = Extraction(theory)
    for literal in theory.literals:
        expected = Trees(theory).of(literal)
        found = list(extraction.of(literal))
        trees = [as_tree(argument) for argument in found]
        assert [argument.size for argument in found] == [lines(tree) for tree in trees]
        assert all(one.size <= other.size for one, other in pairwise(found))
        assert len(set(trees)) == len(trees)
        assert set(trees) == set(expected)


FILLED_TWICE = Theory(
    literals=("[a]", "[b]", "[c]"),
    premises=("[a]", "[b]", "[c]"),
    rules=(
        Rule("r0", ("[a]", "[b]", "[c]"), "[a]", strict=True),
        Rule("r1", ("[a]",), "[b]"),
    ),
    contradictories=(("[a]", "[b]"), ("[a]", "[c]")),
)
"""b and c both deny a and stand for one another: one argument fills several places of r0."""


@SOME
@given(theories() | rivalries())
@example(FILLED_TWICE)
def test_arguments_of_strict_rules_come_in_order_of_size_each_once(theory):
    extraction = Extraction(theory)
    for literal in (*theory.literals, *(f"¬{literal}" for literal in theory.literals)):
        found = list(islice(extraction.of(literal), 60))
        trees = [as_tree(argument) for argument in found]
        assert len({said(tree) for tree in trees}) == len(found)
        assert [argument.size for argument in found] == [lines(tree) for tree in trees]
        assert all(one.size <= other.size for one, other in pairwise(found))
        for argument in found:
            assert argument.conclusion == literal
            assert set(argument.ordinary_premises) <= set(theory.premises)


@SOME
@given(theories() | rivalries())
def test_a_literal_is_in_exactly_where_it_has_an_argument_from_what_is_in(theory):
    labelling = grounded(theory)
    extraction = Extraction(theory, labelling)
    for literal in theory.literals:
        accepted = extraction.smallest(literal)
        assert (accepted is not None) == (labelling.literal(literal) is Standing.IN)
        if accepted is not None:
            starts = map(labelling.premise, accepted.ordinary_premises)
            steps = (labelling.rule(rule.name) for rule in accepted.rules)
            assert {*starts, *steps} <= {Standing.IN}


def test_what_fills_two_places_of_a_rule_counts_twice_and_is_written_once():
    """p says the same as x, which denies c: either may stand for the denial of c and for p."""
    theory = Theory(
        literals=("p", "x", "r", "q", "c", "no p"),
        premises=("p", "x", "r"),
        rules=(Rule("s", ("p", "r", "q"), "c", strict=True),),
        contradictories=(("c", "x"), ("p", "no p"), ("no p", "x")),
    )
    found = {argument.premises: argument for argument in arguments_for(theory, "¬q")}
    assert sorted(map(sorted, found)) == [["p", "r"], ["p", "r", "x"], ["r", "x"]]
    assert [argument.size for argument in found.values()] == [4, 4, 4]
    assert str(found["p", "r"]) == (
        "(1) p    premise\n(2) r    premise\n(3) ¬q    from (1), (2) strictly by s, transposed"
    )
    assert tree(found["p", "r"]) == (
        "¬q    strictly by s, transposed\n├─ p    premise\n├─ p    premise\n└─ r    premise"
    )


def test_parts_are_shared():
    rules = [Rule("start", ("p",), "l0")]
    for i in range(60):
        rules.append(Rule(f"left {i}", (f"l{i}",), f"m{i}"))
        rules.append(Rule(f"both {i}", (f"l{i}", f"m{i}"), f"l{i + 1}"))
    found = Extraction(theory_of(("p",), *rules)).smallest("l60")
    assert len(found.subarguments) == 122
    assert found.size == MANY


def test_rules_in_a_circle_make_finitely_many_arguments():
    circle = [Rule(f"r{i}", (f"c{i}",), f"c{(i + 1) % 50}") for i in range(50)]
    found = list(arguments_for(theory_of(("c0", "c30"), *circle), "c40"))
    assert [argument.size for argument in found] == [11, 41]
    assert [argument.premises for argument in found] == [("c30",), ("c0",)]


def layers(depth: int) -> Theory:
    """Each claim of a layer has two rules from the layer below: far too many arguments to build."""
    rules = []
    for i in range(1, depth):
        for here, there in (("a", "b"), ("b", "a")):
            rules.append(Rule(f"{here}{i} both", (f"a{i - 1}", f"b{i - 1}"), f"{here}{i}"))
            rules.append(Rule(f"{here}{i} one", (f"{there}{i - 1}",), f"{here}{i}"))
    return theory_of(("a0", "b0"), *rules)


def test_the_first_arguments_of_a_large_theory_come_without_the_others():
    found = list(islice(arguments_for(layers(2500), "a2499"), 4))
    assert [argument.size for argument in found] == [2500, 2501, 2502, 2503]


def test_a_long_chain_is_no_trouble():
    chain = [Rule(f"r{i}", (f"c{i}",), f"c{i + 1}") for i in range(20_000)]
    found = Extraction(theory_of(("c0",), *chain)).smallest("c20000")
    assert found.size == 20_001
    assert len(str(found).splitlines()) == 20_001


def test_a_literal_without_arguments_has_none():
    theory = theory_of(("p",), Rule("r", ("q",), "s"), Rule("t", ("s",), "q"))
    assert list(arguments_for(theory, "q")) == []
    assert list(arguments_for(theory, "unheard of")) == []


def test_a_search_that_takes_too_long_says_so():
    extraction = Extraction(layers(100))
    assert len(list(islice(extraction.of("a99", steps=5000), 20))) == 20
    with pytest.raises(ArgumentSearchError, match="more than 50 steps"):
        list(extraction.of("b99", steps=50))
    with pytest.raises(ArgumentSearchError):
        list(extraction.of("b99"))
    assert extraction.smallest("b99").size == 100
    assert extraction.smallest("a98").size == 99
