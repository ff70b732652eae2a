"""The scales are those of the standards, and a map can bring its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.language import (
    Interval,
    ScaleError,
    chosen_scale,
    interval_of_term,
    known_scales,
)

ICD_203 = [
    (("almost no chance", "remote"), 1, 5),
    (("very unlikely", "highly improbable"), 5, 20),
    (("unlikely", "improbable"), 20, 45),
    (("roughly even chance", "roughly even odds"), 45, 55),
    (("likely", "probable"), 55, 80),
    (("very likely", "highly probable"), 80, 95),
    (("almost certain", "nearly certain"), 95, 99),
]
PHIA = [
    (("remote",), 0, 5),
    (("highly unlikely",), 10, 20),
    (("unlikely",), 25, 35),
    (("realistic possibility",), 40, 50),
    (("likely", "probable"), 55, 75),
    (("highly likely",), 80, 90),
    (("almost certain",), 95, 100),
]
KENT = [
    (("almost certainly not",), 7 - 5, 7 + 5),
    (("probably not",), 30 - 10, 30 + 10),
    (("about even",), 50 - 10, 50 + 10),
    (("probable",), 75 - 12, 75 + 12),
    (("almost certain",), 93 - 6, 93 + 6),
]


@pytest.mark.parametrize(("name", "rows"), [("icd-203", ICD_203), ("phia", PHIA), ("kent", KENT)])
def test_scale_is_the_published_one(name, rows):
    scale = known_scales()[name]
    assert [
        (term.forms[0], round(100 * term.interval.low), round(100 * term.interval.high))
        for term in scale.terms
    ] == [(word, low, high) for words, low, high in rows for word in words if words]


def test_columns_of_icd_203_are_told_apart():
    scale = known_scales()["icd-203"]
    assert scale.exclusive_columns
    assert scale.term("likely").column == 0
    assert scale.term("probable").column == 1


def test_term_is_found_whatever_its_capitals_and_hyphens():
    scale = known_scales()["icd-203"]
    assert scale.term(" Almost-Certain ").word == "almost certain"
    assert scale.term("almost sure") is None


def test_without_a_scale_a_term_may_mean_what_it_means_on_any():
    assert interval_of_term("almost certain", None) == Interval(0.87, 1.0)
    assert interval_of_term("realistic possibility", None) == Interval(0.4, 0.5)
    assert interval_of_term("in the stars", None) is None


def test_front_matter_chooses_a_scale():
    assert chosen_scale({}) is None
    assert chosen_scale({"scale": "PHIA"}) is known_scales()["phia"]


def test_front_matter_makes_a_scale():
    per_cent = chosen_scale({"scale": {"sure": [90, 100], "no idea": (0, 90)}})
    fractions = chosen_scale({"scale": {"sure": [0.9, 1], "no idea": [0, 0.9]}})
    assert [term.word for term in per_cent.terms] == ["no idea", "sure"]
    assert per_cent == fractions


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("icd203", "did you mean icd-203"),
        (["phia"], "expected a scale"),
        ({}, "at least one term"),
        ({"sure": 120}, "up to 100"),
        ({"sure": [90]}, "a lower and an upper number for “sure”"),
        ({"sure": [90, 80]}, "a lower and an upper number"),
        ({"sure": [True, 2]}, "a lower and an upper number"),
        ({"sure": float("nan")}, "a lower and an upper number"),
    ],
)
def test_scale_that_cannot_be_read_says_what_was_expected(value, message):
    with pytest.raises(ScaleError, match=message):
        chosen_scale({"scale": value})


ENDS = st.integers(0, 10).map(lambda tenths: tenths / 10)
INTERVALS = st.tuples(ENDS, ENDS).map(lambda ends: Interval(*sorted(ends)))


@given(INTERVALS, INTERVALS)
def test_meeting_is_mutual_and_never_of_intervals_apart(one, other):
    assert one.meets(other) == other.meets(one)
    assert one.meets(one)
    if one.high < other.low:
        assert not one.meets(other)


def test_intervals_that_only_touch_do_not_meet():
    assert not Interval(0.55, 0.8).meets(Interval(0.8, 0.95))
    assert Interval(0.55, 0.8).meets(Interval(0.8, 0.8))


def test_interval_is_shown_in_per_cent():
    assert str(Interval(0.55, 0.8)) == "55–80 %"
    assert str(Interval(0.7, 0.7)) == "70 %"
