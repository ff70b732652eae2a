"""Models in words."""

import pytest

from buttress.logic import parse_formula, read_meaning
from buttress.logic.negating import negated
from buttress.logic.solving import Fact, Model
from buttress.logic.wording import Wording

DECLARED = {
    "R": "It rains.",
    "W": "The street is wet",
    "s": "Socrates",
    "Human(x)": "x is human",
    "Mortal": "is mortal",
    "Loves": "x loves y",
    "Gives(donor, gift, heir)": "donor gives gift to heir",
    "father": "the father of x",
    "Odd": "the number in question",
}
WORDING = Wording(
    {
        meaning.symbol: meaning
        for meaning in (read_meaning(key, words) for key, words in DECLARED.items())
    }
)


def fact(text):
    return Fact(parse_formula(text.removeprefix("-")), not text.startswith("-"))


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("R", "it rains"),
        ("-R", "it is not the case that it rains"),
        ("-W", "the street is not wet"),
        ("Human(s)", "Socrates is human"),
        ("-Human(a)", "a is not human"),
        ("Mortal(s)", "Socrates is mortal"),
        ("Loves(s, a)", "Socrates loves a"),
        ("Loves(a, a)", "a loves a"),
        ("Gives(a, b, s)", "a gives b to Socrates"),
        ("Loves(father(s), s)", "the father of Socrates loves Socrates"),
        ("Odd(s)", "Odd(s) is true"),
        ("Human(s, s)", "Human(s, s) is true"),
        ("-Q", "Q is false"),
        ("a = s", "a is Socrates"),
        ("mother(s) = a", "mother(Socrates) is a"),
    ],
)
def test_facts_are_told_by_what_the_symbols_mean(told, words):
    assert WORDING.fact(fact(told)) == words


@pytest.mark.parametrize(
    ("facts", "things", "unnamed", "words"),
    [
        (["R"], (), 0, "it rains"),
        (["-W", "R"], (), 0, "it rains, and the street is not wet"),
        (["Human(a)"], ("a",), 1, "there is a thing a such that a is human"),
        (
            ["Loves(a, b)"],
            ("a", "b"),
            2,
            "there are things a and b such that a loves b",
        ),
        (
            ["Human(s)", "-Human(a)"],
            ("s", "a"),
            1,
            "there is a thing a such that Socrates is human, and a is not human",
        ),
    ],
)
def test_models_are_told_in_a_sentence(facts, things, unnamed, words):
    assert WORDING.model(Model(tuple(map(fact, facts)), things, unnamed)) == words


def test_many_facts_are_counted():
    told = WORDING.model(Model(tuple(fact(f"p{n}") for n in range(9))))
    assert told.endswith("p5 is true, and 3 more things are the case")


@pytest.mark.parametrize(
    ("claim", "denial"),
    [
        ("the street is wet", "the street is not wet"),
        ("Alice can swim", "Alice cannot swim"),
        ("he will come", "he will not come"),
        ("the minister has been told", "the minister has not been told"),
        ("all birds are red", "it is not the case that all birds are red"),
        ("some birds are red", "it is not the case that some birds are red"),
        ("the man who is tall runs", "it is not the case that the man who is tall runs"),
        ("she is old and he is young", "it is not the case that she is old and he is young"),
        ("prices may rise", "it is not the case that prices may rise"),
        ("it is not cold", "it is not the case that it is not cold"),
        ("es regnet", "it is not the case that es regnet"),
    ],
)
def test_only_plain_claims_are_denied_in_the_middle(claim, denial):
    assert negated(claim) == denial


@pytest.mark.parametrize(
    ("key", "value"), [("R", None), ("R", True), ("R", ["it rains"]), ("R", " . "), ("a b", "x")]
)
def test_what_gives_no_meaning_is_passed_over(key, value):
    assert read_meaning(key, value) is None


def test_meanings_agree_but_for_capitals_blanks_and_full_stop():
    one, same = read_meaning("R", "It rains."), read_meaning("R", "it  rains")
    assert one.says_as(same)
    assert not one.says_as(read_meaning("R", "it snows"))
