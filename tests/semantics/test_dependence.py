"""Load-bearing premises and cut sets agree with trying every set of premises."""

from itertools import chain, combinations

from hypothesis import example, given
from hypothesis import strategies as st

from buttress.argdown import loads
from buttress.semantics import Rule, Theory, build_theory
from buttress.semantics.dependence import RuleGraph, cut_sets, load_bearing, routes
from semantics.random_theories import theories


def closure(theory, missing=()):
    """What follows when some premises are not known: the plain fixpoint."""
    known = {*theory.premises, *theory.axioms} - set(missing)
    while True:
        more = {rule.head for rule in theory.rules if set(rule.body) <= known} - known
        if not more:
            return known
        known |= more


def tried_cut_sets(theory, conclusion, size):
    """Every smallest set of premises without which the conclusion does not follow."""
    if conclusion not in closure(theory):
        return set()
    premises = [*theory.premises, *theory.axioms]
    found = []
    for taken in chain.from_iterable(combinations(premises, k) for k in range(size + 1)):
        if not any(cut <= set(taken) for cut in found) and conclusion not in closure(theory, taken):
            found.append(frozenset(taken))
    return set(found)


CIRCLE = Theory(
    literals=("[a]", "[b]", "[c]", "[p]", "[q]"),
    premises=("[p]", "[q]"),
    rules=(
        Rule("r1", ("[p]",), "[a]"),
        Rule("r2", ("[b]",), "[a]"),
        Rule("r3", ("[a]",), "[b]"),
        Rule("r4", ("[q]", "[b]"), "[c]"),
        Rule("r5", ("[c]",), "[b]"),
    ),
)


@given(theories())
@example(CIRCLE)
def test_load_bearing_premises_are_those_without_which_it_does_not_follow(theory):
    found = load_bearing(RuleGraph(theory), theory.literals)
    assert found.is_complete
    for conclusion in theory.literals:
        expected = {min(cut) for cut in tried_cut_sets(theory, conclusion, 1)}
        assert set(found.of(conclusion)) == expected


@given(theories(), st.integers(0, 3))
@example(CIRCLE, 2)
def test_cut_sets_are_all_that_trying_every_set_finds(theory, size):
    graph = RuleGraph(theory)
    for conclusion in theory.literals:
        found = cut_sets(graph, conclusion, size=size)
        assert found.is_complete
        assert len(set(found.found)) == len(found.found)
        assert {frozenset(cut) for cut in found.found} == tried_cut_sets(theory, conclusion, size)


@given(theories(), st.data())
def test_asking_about_some_premises_gives_those_of_all(theory, data):
    graph = RuleGraph(theory)
    premises = sorted({*theory.premises, *theory.axioms})
    some = set(data.draw(st.lists(st.sampled_from(premises)))) if premises else set()
    every, found = (
        load_bearing(graph, theory.literals),
        load_bearing(graph, theory.literals, among=some),
    )
    for conclusion in theory.literals:
        assert set(found.of(conclusion)) == set(every.of(conclusion)) & some


@given(theories())
def test_weights_count_the_other_conclusions_that_need_a_premise(theory):
    found = load_bearing(RuleGraph(theory), theory.literals)
    expected = {}
    for conclusion in theory.literals:
        for premise in set(found.of(conclusion)) - {conclusion}:
            expected[premise] = expected.get(premise, 0) + 1
    weights = found.weights()
    assert {premise: count for premise, (count, _) in weights.items()} == expected
    assert all(premise in found.of(first) for premise, (_, first) in weights.items())


@given(theories())
def test_routes_lead_from_each_load_bearing_premise_to_the_conclusion(theory):
    graph = RuleGraph(theory)
    found = load_bearing(graph, theory.literals)
    for conclusion in theory.literals:
        needed = found.of(conclusion)
        ways = routes(graph, conclusion, needed)
        assert set(ways) == set(needed)
        for premise, way in ways.items():
            at = premise
            for rule in way:
                assert at in rule.body
                at = rule.head
            assert at == conclusion


def test_a_second_route_relieves_a_premise():
    text = """
[C]: c

<One>: one

(1) [Shared]: shared {basis: data}
(2) [First]: first {basis: data}
----
(3) [C]

<Two>: two

(1) [Shared]
(2) [Second]: second {basis: data}
----
(3) [C]
"""
    graph = RuleGraph(build_theory(loads(text)))
    assert load_bearing(graph, ["[C]"]).of("[C]") == ("[Shared]",)
    assert cut_sets(graph, "[C]").found == (("[Shared]",), ("[First]", "[Second]"))


def test_a_sketch_is_a_premise_and_the_bearing_of_reasons_is_none():
    graph = RuleGraph(build_theory(loads("[C]: c\n  + <Sketch>: s\n  _ [Doubt]: d\n")))
    assert load_bearing(graph, ["[C]"]).of("[C]") == ("<Sketch>",)


def test_limits_are_told():
    graph = RuleGraph(CIRCLE)
    stopped = load_bearing(graph, ["[c]"], effort=0)
    assert not stopped.is_complete
    assert stopped.unknown == ("[c]",)
    assert stopped.of("[c]") == ()
    assert not cut_sets(graph, "[c]", effort=0).is_complete
    assert len(cut_sets(graph, "[c]", limit=1).found) == 1
    assert not cut_sets(graph, "[c]", limit=1).is_complete


def test_a_long_chain_takes_no_longer_than_its_sets():
    length = 20_000
    literals = [f"[c{n}]" for n in range(length)] + [f"[p{n}]" for n in range(length)]
    rules = [
        Rule(f"r{n}", (f"[c{n - 1}]", f"[p{n}]") if n else ("[p0]",), f"[c{n}]")
        for n in range(length)
    ]
    theory = Theory(tuple(literals), premises=tuple(literals[length:]), rules=tuple(rules))
    found = load_bearing(RuleGraph(theory), [f"[c{length - 1}]"])
    assert len(found.of(f"[c{length - 1}]")) == length


def test_what_is_rejected_does_not_follow_even_strictly():
    rule = Rule("r", ("[p]",), "[c]", strict=True)
    graph = RuleGraph(Theory(("[p]", "[c]"), ("[p]",), rules=(rule,), rejected=("[c]",)))
    assert not graph.follows("[c]")
    assert load_bearing(graph, ["[c]"]).of("[c]") == ()
