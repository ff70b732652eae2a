"""The typed words: what they accept, and what they say of the rest."""

from __future__ import annotations

import datetime

import pytest

from buttress.model import (
    ArgumentMeta,
    Basis,
    Confidence,
    MetadataError,
    ProofStandard,
    Standing,
    StatementMeta,
    read_argument_meta,
    read_statement_meta,
)

GOOD = {
    "basis": ("expert-opinion", Basis.EXPERT_OPINION),
    "assumption": (True, True),
    "axiom": (True, True),
    "implicit": (True, True),
    "open": (True, True),
    "source": ("nyt", ("nyt",)),
    "quote": (["one", "two"], ("one", "two")),
    "at": (4, ("4",)),
    "grade": ("B2", "B2"),
    "likelihood": ([0.2, 0.4], (0.2, 0.4)),
    "confidence": ("high", Confidence.HIGH),
    "as_of": ("2024-10-23", datetime.date(2024, 10, 23)),
    "formalization": ("p -> q", "p -> q"),
    "declarations": ({"p": "it rains"}, {"p": "it rains"}),
    "standard": ("preponderance", ProofStandard.PREPONDERANCE),
    "expect": ("out", Standing.OUT),
}


@pytest.mark.parametrize("name", GOOD)
def test_every_word_is_read_into_its_type(name):
    given, expected = GOOD[name]
    meta, issues = read_statement_meta({name: given})
    assert not issues
    assert getattr(meta, name) == expected
    assert StatementMeta(**{name: given}) == meta


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("basis", "hearsay", "expected one of assertion, case-study"),
        ("axiom", "yes", "expected true or false; found 'yes'"),
        ("grade", "G1", "expected an Admiralty grade"),
        ("grade", 2, "expected an Admiralty grade"),
        ("likelihood", 70, "a probability between 0 and 1"),
        ("likelihood", [0.9, 0.1], "the lower probability first"),
        ("likelihood", [0.1, 0.2, 0.3], "two probabilities"),
        ("likelihood", True, "a probability between 0 and 1"),
        ("confidence", "certain", "expected one of low, moderate, high"),
        ("as_of", "yesterday", "expected a date such as 2024-10-23"),
        ("source", {"a": 1}, "expected a text"),
        ("quote", ["a", []], "expected a text"),
        ("declarations", "p", "expected keys with values"),
        ("expect", "maybe", "expected one of in, out, undecided"),
        ("standard", "some", "expected one of scintilla"),
    ],
)
def test_a_value_of_the_wrong_kind_says_what_was_expected(name, value, words):
    meta, issues = read_statement_meta({name: value})
    assert [issue.key for issue in issues] == [name]
    assert words in issues[0].message
    assert meta == StatementMeta()
    with pytest.raises(MetadataError, match=name):
        StatementMeta(**{name: value})


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("scheme", "sign", "sign"),
        ("strict", True, True),
        ("priority", 2, 2.0),
        ("uses", [1, 3], (1, 3)),
        ("uses", 2, (2,)),
        ("roles", {"sign": 1}, {"sign": 1}),
        ("answers", ["CQ1: because", {"CQ2": "so"}], {"CQ1": "because", "CQ2": "so"}),
        ("answers", {"CQ3": "thus"}, {"CQ3": "thus"}),
    ],
)
def test_the_words_of_arguments_are_read(name, value, expected):
    meta, issues = read_argument_meta({name: value})
    assert not issues
    assert getattr(meta, name) == expected


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("uses", [0]),
        ("uses", ["a"]),
        ("priority", float("nan")),
        ("answers", ["CQ1"]),
        ("roles", 1),
    ],
)
def test_the_words_of_arguments_refuse_the_rest(name, value):
    meta, issues = read_argument_meta({name: value})
    assert [issue.key for issue in issues] == [name]
    assert meta == ArgumentMeta()


def test_own_keys_and_empty_values_are_left_alone():
    meta, issues = read_statement_meta({"mine": object(), "basis": None})
    assert (meta, issues) == (StatementMeta(), [])
