"""The probability that a conclusion stands: by hand, by brute force, and by sampling."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buttress import loads
from buttress.language import Interval
from buttress.model import MapBuilder, Standing, UnknownTitleError
from buttress.semantics import evaluate
from buttress.semantics.change import Scenario
from buttress.semantics.probability import constellations, probability_of, uncertain_premises
from buttress.semantics.probability.constellations import SampleSizeError
from buttress.semantics.probability.sampling import wilson
from buttress.semantics.probability.truth_table import bounds_of, probability_in

ARGUMENT = """
<A>

(1) [P]: P is so. {{likelihood: {p}}}
(2) [Q]: Q is so. {{likelihood: {q}}}
----
(3) [C]: So C.
"""


def test_a_premise_stands_as_often_as_it_holds():
    found = probability_of(loads("[P]: P. {likelihood: 0.7}\n"), "P")
    assert (found.stands, found.falls, found.undecided) == pytest.approx((0.7, 0.3, 0))
    assert found.bounds == Interval(0.7, 0.7)
    assert (found.is_exact, found.premises) == (True, ("[P]",))


def test_an_argument_needs_all_its_premises():
    assert probability_of(loads(ARGUMENT.format(p=0.9, q=0.8)), "C").stands == pytest.approx(0.72)


def test_one_of_two_arguments_is_enough():
    text = "[C]: C.\n  + [P]: P. {likelihood: 0.9}\n  + [Q]: Q. {likelihood: 0.8}\n"
    assert probability_of(loads(text), "C").stands == pytest.approx(1 - 0.1 * 0.2)


def test_an_objection_counts_as_often_as_it_holds_and_is_not_answered():
    text = "[C]: C.\n  - [O]: O. {likelihood: 0.3}\n"
    assert probability_of(loads(text), "C").stands == pytest.approx(0.7)
    text += "    - [D]: D. {likelihood: 0.5}\n"
    assert probability_of(loads(text), "C").stands == pytest.approx(1 - 0.3 * 0.5)


def test_rivals_are_undecided_where_both_hold():
    text = "[A]: A. {likelihood: 0.6}\n  >< [B]: B. {likelihood: 0.5}\n"
    found = probability_of(loads(text), "A")
    assert (found.stands, found.undecided, found.falls) == pytest.approx((0.3, 0.3, 0.4))


def test_terms_and_pairs_give_bounds():
    text = "===\nscale: icd-203\n===\n" + ARGUMENT.format(p="likely", q="[0.4, 0.6]")
    found = probability_of(loads(text), "C")
    assert found.stands == pytest.approx(0.675 * 0.5)
    assert (found.bounds.low, found.bounds.high) == pytest.approx((0.55 * 0.4, 0.8 * 0.6))


def test_what_an_objection_does_to_the_bounds_is_turned_round():
    text = "[C]: C.\n  - [O]: O. {likelihood: [0.2, 0.5]}\n"
    found = probability_of(loads(text), "C").bounds
    assert (found.low, found.high) == pytest.approx((0.5, 0.8))


def test_what_is_certain_is_certain():
    found = probability_of(loads(ARGUMENT.replace("{{likelihood: {p}}}", "").format(q=1)), "C")
    assert (found.stands, found.premises) == (1, ())


def test_the_likelihood_of_what_is_concluded_is_not_used():
    text = ARGUMENT.format(p=0.9, q=0.8) + "\n[C]: So C. {likelihood: 0.1}\n"
    assert probability_of(loads(text), "C").stands == pytest.approx(0.72)
    assert set(uncertain_premises(loads(text))) == {"[P]", "[Q]"}


def test_an_unknown_title_is_a_wrong_call():
    with pytest.raises(UnknownTitleError):
        probability_of(loads("[P]: P.\n"), "Q")


@pytest.mark.parametrize("samples", [0, -1, 10_000_001])
def test_a_number_of_samples_without_sense_is_a_wrong_call(samples):
    with pytest.raises(SampleSizeError, match=str(samples)):
        probability_of(loads("[P]: P.\n"), "P", samples=samples)


@st.composite
def uncertain_maps(draw):
    titles = ["A", "B", "C", "D", "E"]
    builder = MapBuilder()
    likelihoods = st.sampled_from([None, 0.0, 0.25, 0.5, 0.9, 1.0, (0.2, 0.6)])
    for title in titles:
        likelihood = draw(likelihoods)
        data = {"likelihood": likelihood} if likelihood is not None else {}
        builder.statement(title, f"{title} is so.", **data)
    title = st.sampled_from(titles)
    for number in range(draw(st.integers(0, 3))):
        premises = draw(st.lists(title, min_size=1, max_size=2, unique=True))
        builder.argument(f"p{number}", premises=premises, conclusion=draw(title))
    for _ in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from(["support", "attack", "attack", "contradict"]))
        getattr(builder, kind)(draw(title), draw(title))
    return builder.build()


def by_brute_force(map, title, chances):
    """The probabilities that a statement is in, undecided and out, scenario by scenario."""
    found = dict.fromkeys(Standing, 0.0)
    for holds in product([True, False], repeat=len(chances)):
        chance = 1.0
        for held, probability in zip(holds, chances.values(), strict=True):
            chance *= probability if held else 1 - probability
        gone = [name for held, name in zip(holds, chances, strict=True) if not held]
        standings = evaluate(map, theory=Scenario(without=gone).apply(map)).statements
        found[standings[title]] += chance
    return found


@settings(max_examples=60, deadline=None)
@given(uncertain_maps())
def test_the_exact_probability_is_that_of_trying_all(map):
    intervals = uncertain_premises(map)
    for title in map.statements:
        told = probability_of(map, title)
        middle = {name: (i.low + i.high) / 2 for name, i in intervals.items()}
        found = by_brute_force(map, title, middle)
        assert told.stands == pytest.approx(found[Standing.IN])
        assert told.undecided == pytest.approx(found[Standing.UNDECIDED])
        assert told.falls == pytest.approx(found[Standing.OUT])


@settings(max_examples=25, deadline=None)
@given(uncertain_maps())
def test_the_bounds_are_reached_at_ends_of_the_intervals(map):
    intervals = uncertain_premises(map)
    ends = [sorted({i.low, i.high}) for i in intervals.values()]
    for title in ("A", "B"):
        corners = [
            by_brute_force(map, title, dict(zip(intervals, corner, strict=True)))[Standing.IN]
            for corner in product(*ends)
        ]
        told = probability_of(map, title).bounds
        assert (told.low, told.high) == pytest.approx((min(corners), max(corners)))


@settings(max_examples=30, deadline=None)
@given(uncertain_maps())
def test_samples_agree_with_what_is_exact(map):
    """Within four standard errors, which a right estimate of these few misses hardly ever."""
    for title in ("A", "B"):
        exact = probability_of(map, title)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(constellations, "_EXACT", 0)
            told = probability_of(map, title, samples=4000, seed=1)
        assert told.is_exact is (not told.premises)
        if told.is_exact:
            continue
        error = (exact.stands * (1 - exact.stands) / 4000) ** 0.5
        assert abs(told.stands - exact.stands) <= 4 * error + 1e-9
        assert told.confidence.low <= told.stands <= told.confidence.high
        if told.bounds is not None:
            assert told.bounds.low == pytest.approx(exact.bounds.low, abs=0.05)
            assert told.bounds.high == pytest.approx(exact.bounds.high, abs=0.05)


def test_many_premises_are_sampled():
    text = "[C]: C. {open: true}\n" + "".join(
        f"  + [P{number}]: P. {{likelihood: 0.05}}\n" for number in range(30)
    )
    map = loads(text)
    found = probability_of(map, "C", samples=20_000, seed=3)
    assert (found.samples, found.seed, len(found.premises)) == (20_000, 3, 30)
    assert found.confidence.low <= 1 - 0.95**30 <= found.confidence.high
    assert found == probability_of(map, "C", samples=20_000, seed=3)
    assert found != probability_of(map, "C", samples=20_000, seed=4)


def test_eighteen_premises_are_tried_in_all_their_sets():
    text = "[C]: C. {open: true}\n" + "".join(
        f"  + [P{number}]: P. {{likelihood: [0.05, 0.1]}}\n" for number in range(18)
    )
    found = probability_of(loads(text), "C")
    assert found.is_exact
    assert found.stands == pytest.approx(1 - 0.925**18)
    assert (found.bounds.low, found.bounds.high) == pytest.approx((1 - 0.95**18, 1 - 0.9**18))


def test_the_interval_of_wilson():
    """Worked by hand: 81 of 263 gives .2553 to .3662 (R. Newcombe, Statistics in Medicine 1998)."""
    found = wilson(81, 263)
    assert (round(found.low, 4), round(found.high, 4)) == (0.2553, 0.3662)
    assert wilson(0, 20).low == 0
    assert round(wilson(0, 20).high, 4) == 0.1611


def test_a_table_where_a_switch_works_both_ways():
    table = 0b1001  # in where both are on or both are off
    assert probability_in(table, [0.5, 0.3]) == pytest.approx(0.5)
    assert bounds_of(table, [0.0, 0.0], [1.0, 1.0]) == (0, 1)
    many = 0
    for scenario in range(1 << 7):
        many |= (scenario.bit_count() & 1) << scenario
    assert bounds_of(many, [0.1] * 7, [0.9] * 7) is None
