"""What the page works out is what Python works out, whatever is switched off."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import buttress
from buttress.diagram.page.payload import payload_of
from buttress.model import MapBuilder
from buttress.semantics import build_theory, evaluate
from buttress.semantics.change import Scenario
from buttress.testing import argument_maps
from diagram.page.agreement import assert_agreement, singles
from diagram.page.page_script import NODE, PageScript
from diagram.page.tangles import tangle
from semantics.random_maps import maps

pytestmark = pytest.mark.skipif(NODE is None, reason="node is not installed")


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    with PageScript(tmp_path_factory.mktemp("page")) as script:
        yield script


def some_of(draw, map):
    """Sets of things to be switched off: none, each alone, and several at once."""
    names = [name for single in singles(map) for name in single]
    if not names:
        return [[]]
    several = st.lists(st.sampled_from(names), max_size=6, unique=True)
    return [*singles(map), *draw(st.lists(several, min_size=3, max_size=3))]


@settings(max_examples=60)
@given(data=st.data())
def test_random_maps_agree(page, data):
    map = data.draw(argument_maps())
    assert_agreement(page, map, some_of(data.draw, map))


@settings(max_examples=100)
@given(data=st.data(), order=st.sampled_from(["elitist", "democratic"]))
def test_tangled_maps_with_priorities_and_strict_rules_agree(page, data, order):
    map = data.draw(maps())
    assert_agreement(page, map, some_of(data.draw, map), order)


@pytest.mark.parametrize("order", ["elitist", "democratic"])
def test_tangles_of_circles_agree(page, order):
    for seed in range(100):
        map = tangle(seed)
        assert_agreement(page, map, singles(map), order)


def strict_and_ranked(structures, ends):
    """Structures over few statements that infer each other, and contradictories among them."""
    builder = MapBuilder(mode="strict")
    for name in "ABCDE":
        builder.statement(name, **({"axiom": True} if name == "E" else {}))
    for at, (premises, conclusion, data) in enumerate(structures):
        builder.argument(f"a{at}", premises=premises, conclusion=conclusion, **data)
    for one, other in ends:
        builder.contradict(one, other)
    return builder.build()


@settings(max_examples=80)
@given(
    data=st.data(),
    order=st.sampled_from(["elitist", "democratic"]),
    structures=st.lists(
        st.tuples(
            st.lists(st.sampled_from("ABCDE"), min_size=1, max_size=2, unique=True),
            st.sampled_from("ABCDE"),
            st.sampled_from([{"strict": True}, {"priority": 1}, {"priority": 2}, {}]),
        ),
        max_size=5,
    ),
    ends=st.lists(st.tuples(*[st.sampled_from(["A", "B", "C", "D"])] * 2), max_size=3),
)
def test_closed_strict_rules_under_preferences_agree(page, data, order, structures, ends):
    map = strict_and_ranked(structures, ends)
    assert_agreement(page, map, some_of(data.draw, map), order)


@pytest.mark.parametrize("order", ["elitist", "democratic"])
def test_a_sketch_that_is_off_is_off_at_every_strength(page, order):
    builder = MapBuilder()
    builder.argument("Rule", premises=["P"], conclusion="Q", priority=2)
    builder.argument("Deduction", premises=["Q"], conclusion="R", strict=True)
    builder.argument("Weak", "w", priority=1)
    builder.support("<Weak>", "<K>")
    builder.attack("R", "<K>")
    builder.attack("<K>", "R")
    payload = assert_agreement(page, builder.build(), [[], ["argument:K"]], order)
    (without,) = page.standings(payload["program"], [["argument:K"]])
    assert without["statement:Q"] == "in"


def test_what_a_scenario_took_away_stays_away(page):
    map = buttress.loads("[A]: a\n  + <S>: s\n  - [B]: b\n    - [C]: c\n")
    theory = Scenario(without=["C"]).apply(map)
    program = payload_of(map, evaluation=evaluate(map, theory=theory))["program"]
    (found, without) = page.standings(program, [[], ["statement:B"]])
    assert (found["statement:C"], found["statement:A"]) == ("out", "out")
    assert without["statement:A"] == "in"


def test_what_can_be_switched_off_is_a_premise_or_an_argument():
    map = buttress.loads(
        "<Why>\n\n(1) [P]: p\n----\n(2) [Q]: q\n\n[Open]: o {open: true}\n\n"
        "[Sure]: s {axiom: true}\n  - <Sketch>: k\n"
    )
    payload = payload_of(map)
    switchable = {entry["id"] for entry in payload["elements"] if entry["switchable"]}
    assert switchable == {"statement:P", "statement:Sure", "argument:Why", "argument:Sketch"}
    assert payload["judgement"] is None


def test_hostile_titles_are_names_like_others(page):
    titles = ["__proto__", "constructor", "</script>", "a:b", "toString"]
    builder = MapBuilder()
    for title in titles:
        builder.statement(title, "x")
    builder.attack("__proto__", "constructor")
    assert_agreement(page, builder.build(), [[], ["statement:__proto__"], ["statement:a:b"]])


def test_unknown_names_switch_nothing_off(page):
    map = buttress.loads("[A]: a\n  - [B]: b\n")
    (found,) = page.standings(payload_of(map)["program"], [["statement:Z", "nothing", ""]])
    assert found == {"statement:A": "out", "statement:B": "in"}


def test_a_chain_of_ten_thousand_statements_is_worked_out(page):
    builder = MapBuilder()
    for number in range(10_000):
        builder.statement(f"S{number}", "x")
    for number in range(9_999):
        relate = builder.support if number % 3 else builder.attack
        relate(f"S{number + 1}", f"S{number}")
    map = builder.build()
    off = ["statement:S9999", "statement:S5000"]
    assert_agreement(page, map, [[], off[:1], off])


def test_a_circle_of_ten_thousand_statements_is_worked_out(page):
    builder = MapBuilder()
    for number in range(10_000):
        builder.statement(f"S{number}", "x", **({"basis": "data"} if number % 100 == 0 else {}))
        builder.support(f"S{(number + 1) % 10_000}", f"S{number}")
        builder.attack(f"<Doubt {number % 7}>", f"S{number * 3 % 10_000}")
    map = builder.build()
    assert build_theory(map).rules
    sets = [[], ["statement:S0"], [f"statement:S{number}" for number in range(0, 10_000, 100)]]
    assert_agreement(page, map, sets)


def test_dependents_are_all_that_rests_on_an_element(page):
    map = buttress.loads(
        "<First>\n\n(1) [A]: a\n(2) [B]: b\n----\n(3) [C]: c\n(4) [D]: d\n----\n(5) [E]: e\n\n"
        "[F]: f\n  + [E]\n  + <Sketch>: s\n\n<Undercut>: u\n  _> <First>\n"
    )
    elements = payload_of(map)["elements"]
    (on_a, on_c, on_f, on_sketch) = page.dependents(
        elements, ["statement:A", "statement:C", "statement:F", "argument:Sketch"]
    )
    assert on_a[0] == "argument:First"
    assert set(on_a) == {"argument:First", "statement:C", "statement:E", "statement:F"}
    assert set(on_c) == {"statement:E", "statement:F"}
    assert (on_f, on_sketch) == ([], ["statement:F"])
