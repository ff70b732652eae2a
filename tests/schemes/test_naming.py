"""Names that differ only in form find the same scheme; slips of the pen are noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.schemes import plain_name, standard_catalogue
from buttress.schemes.naming import NearNames


@pytest.mark.parametrize(
    "written",
    [
        "position to know",
        "Position To Know",
        "PositionToKnow",
        "position_to-know",
        "argument from position to know",
        "Argument from the Position to Know",
    ],
)
def test_forms_of_one_name_come_to_the_same(written):
    assert plain_name(written) == "position to know"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("inference to the best explanation", "BestExplanation"),
        ("appeal to pity", "pity"),
        ("ethotic argument", "ethotic"),
        ("positive consequence", "positive consequences"),
        ("parts to whole", "part to whole"),
        ("analogies", "analogy"),
        ("arguments from analogy", "analogy"),
    ],
)
def test_openings_endings_and_plurals_do_not_matter(one, other):
    assert plain_name(one) == plain_name(other)


@pytest.mark.parametrize("word", ["argument", "scheme", "inference"])
def test_a_name_is_never_stripped_to_nothing(word):
    assert plain_name(word) == word


@given(st.text())
def test_making_a_name_plain_twice_changes_nothing_more_of_its_letters(text):
    plain = plain_name(text)
    assert plain == plain.strip()
    assert set(plain) <= set(text[:200].casefold()) | {" ", "y"}


LETTERS = st.text("abcdefgh ", min_size=6, max_size=14).map(str.strip).filter(lambda t: len(t) > 6)


@given(LETTERS, st.data())
def test_one_letter_more_less_changed_or_swapped_is_near(name, data):
    at = data.draw(st.integers(0, len(name) - 2))
    slips = {
        name[:at] + "x" + name[at:],
        name[:at] + name[at + 1 :],
        name[:at] + "x" + name[at + 1 :],
        name[:at] + name[at + 1] + name[at] + name[at + 2 :],
    } - {name}
    near = NearNames([name])
    assert all(near.to(slip) == (name,) for slip in slips)


@given(LETTERS, LETTERS)
def test_being_near_is_mutual(one, other):
    assert bool(NearNames([one]).to(other)) == bool(NearNames([other]).to(one))


def test_short_words_are_near_only_where_letters_are_swapped():
    near = NearNames(["sign", "bias"])
    assert near.to("sing") == ("sign",)
    assert near.to("sigh") == ()
    assert near.to("basis") == ()


@pytest.mark.parametrize("word", ["deduction", "specification", "design", "conjecture", "instinct"])
def test_other_words_are_not_near(word):
    assert standard_catalogue().misspelt(word) is None
