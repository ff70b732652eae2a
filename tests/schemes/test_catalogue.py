"""Schemes are found by name, by words and by what was nearly their name."""

import pytest

from buttress.schemes import Catalogue, Scheme, standard_catalogue

CATALOGUE = standard_catalogue()


def names(schemes):
    return [scheme.name for scheme in schemes]


def test_an_unknown_name_finds_nothing():
    assert CATALOGUE.find("horoscope") is None
    assert CATALOGUE.find("") is None
    assert CATALOGUE.find("AIF 999999") is None


def test_a_bare_number_is_no_name():
    assert CATALOGUE.find("15") is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [("cause to efect", "cause to effect"), ("sing", "sign"), ("ExpertOpinon", "expert opinion")],
)
def test_a_slip_of_the_pen_is_put_right(written, meant):
    assert CATALOGUE.misspelt(written).name == meant
    assert names(CATALOGUE.near(written))[0] == meant


def test_a_name_that_is_near_two_schemes_is_not_put_right():
    two = Catalogue((Scheme("first way", "", ""), Scheme("first day", "", "")))
    assert two.misspelt("first say") is None
    assert set(names(two.near("first say"))) == {"first way", "first day"}


def test_a_name_goes_before_an_alias():
    one = Scheme("one", "", "")
    other = Scheme("other", "", "", aliases=("one",))
    assert Catalogue((one, other)).find("one") is one


def test_of_two_schemes_with_one_alias_the_later_has_it():
    one = Scheme("one", "", "", aliases=("way",))
    other = Scheme("other", "", "", aliases=("way",))
    assert Catalogue((one, other)).find("way") is other


def test_search_finds_every_word_and_puts_names_first():
    assert names(CATALOGUE.search(["motive", "gain"]))[0] == "motive from gain"
    assert names(CATALOGUE.search(["deterr"]))[0] == "deterrence"
    assert names(CATALOGUE.search(["treaty bind"])) == ["treaty obligation"]
    assert CATALOGUE.search(["motive", "horoscope"]) == ()
    assert CATALOGUE.search([]) == ()


def test_groups_hold_every_scheme_once():
    together = [scheme for group in CATALOGUE.groups.values() for scheme in group]
    assert sorted(names(together)) == sorted(names(CATALOGUE))


def test_roles_are_found_by_alias_and_form():
    scheme = CATALOGUE.find("expert opinion")
    assert scheme.role("Expert").name == "expert"
    assert scheme.role("field").name == "domain"
    assert scheme.role("planet") is None


@pytest.mark.parametrize("written", ["CQ2", "cq2", "CQ 2", "Q2", "2", "field", "Field"])
def test_a_question_is_found_by_number_and_name(written):
    scheme = CATALOGUE.find("expert opinion")
    assert scheme.question(written).number == 2


@pytest.mark.parametrize("written", ["CQ7", "0", "", "weather"])
def test_a_question_that_is_not_asked_is_not_found(written):
    assert CATALOGUE.find("expert opinion").question(written) is None


def test_what_an_unmet_question_does_is_said_in_words():
    scheme = CATALOGUE.find("expert opinion")
    assert [question.unmet for question in scheme.questions][:4] == [
        "undermines the premise “expert”",
        "undermines the premise “domain”",
        "undermines the premise “claim”",
        "undercuts the inference",
    ]
