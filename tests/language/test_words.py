"""Lists of words are data: a file can add to them, replace them, or be for another language."""

import pytest

from buttress.language import PhraseFinder, english, load_words, read_words
from buttress.language.stems import stemmer, terms


def test_english_lists_are_read_whole():
    words = english()
    assert words.language == "en"
    assert "because" in words.indicators
    assert words.strengths["may"] < words.strengths["likely"] < words.strengths["very likely"]
    assert words.strengths["very likely"] < words.strengths["almost certain"]
    assert words.strengths["almost certain"] < words.strengths["will"]


def test_file_adds_to_the_lists(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text('stop_words = ["Foo"]\n[hedges]\nlikely = ["belike"]\n', encoding="utf-8")
    reading = load_words([path])
    assert reading.problems == ()
    assert {"the", "foo"} <= set(reading.words.stop_words)
    assert reading.words.strengths["belike"] == english().strengths["likely"]


def test_file_replaces_a_list():
    reading = read_words('replace = ["stop_words", "hedges"]\nstop_words = ["foo"]\n', english())
    assert reading.words.stop_words == ("foo",)
    reading = read_words('replace = ["hedges"]\n[hedges]\nweak = ["foo"]\n', english())
    assert reading.words.strengths == {"foo": 1}


def test_file_for_another_language_starts_from_nothing():
    words = read_words(
        'language = "de"\nstemmer = "german"\nstop_words = ["der"]\n', english()
    ).words
    assert words.language == "de"
    assert words.stop_words == ("der",)
    assert words.indicators == ()


def test_lists_are_for_their_language_and_for_what_names_none():
    assert english().is_for("en-GB")
    assert english().is_for("English")
    assert english().is_for(None)
    assert not english().is_for("de")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("stop_words = [", "the word list is no TOML"),
        ('stop_word = ["a"]', "did you mean `stop_words`?"),
        ('stop_words = "a"', "`stop_words`: expected a list of words"),
        ("stop_words = [1]", "expected a word; found 1"),
        ('stop_words = [" "]', "expected a word"),
        (f'stop_words = ["{"a" * 101}"]', "at most 100 characters"),
        ('replace = ["stopwords"]', "did you mean `stop_words`?"),
        ("stemmer = 1", "expected the name of a Snowball stemmer"),
        ('stemmer = "englich"', "did you mean `english`?"),
        ("language = 1", "expected a tag such as en"),
        ("hedges = 1", "expected a table of ranks"),
        ('[hedges]\nlikly = ["a"]', "did you mean `likely`?"),
    ],
)
def test_what_cannot_be_used_is_told_and_costs_nothing_else(text, problem):
    reading = read_words(text, english())
    assert len(reading.problems) == 1
    assert problem in reading.problems[0]
    assert reading.words == english()


def test_file_that_is_not_there_is_a_problem(tmp_path):
    reading = load_words([tmp_path / "none.toml"])
    assert "cannot be read" in reading.problems[0]
    assert reading.words == english()


def test_file_that_is_too_large_is_a_problem(tmp_path):
    path = tmp_path / "large.toml"
    path.write_text("#" * 1_000_001, encoding="utf-8")
    assert "larger than 1,000,000 bytes" in load_words([path]).problems[0]


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("integrate", "integration"),
        ("deploying", "deployment"),
        ("troop", "troops"),
        ("assisted", "assists"),
        ("military", "militaries"),
        ("conceal", "concealing"),
        ("hopping", "hop"),
        ("happiness", "happy"),
    ],
)
def test_stemmer_joins_the_forms_of_a_word(word, other):
    assert stemmer("english")(word) == stemmer("english")(other)


@pytest.mark.parametrize(("word", "other"), [("north", "northern"), ("war", "warm"), ("use", "us")])
def test_stemmer_keeps_words_apart(word, other):
    assert stemmer("english")(word) != stemmer("english")(other)


def test_no_stemmer_leaves_words_as_they_are():
    assert stemmer("")("troops") == "troops"


def test_terms_are_stems_of_content_words_with_their_places():
    found = terms("North Korea's troops may not be 10,000 in all", english())
    assert found == {
        "north": ("North", 0),
        "korea": ("Korea's", 6),
        "troop": ("troops", 14),
        "10,000": ("10,000", 32),
    }


def test_phrases_are_found_whole_and_longest_first():
    finder = PhraseFinder(["likely", "very likely", "don't know"])
    found = finder.find("Very-likely, I don’t  know; unlikely, likelyish, likely.")
    assert [phrase.words for phrase in found] == ["very likely", "don't know", "likely"]
    assert [(phrase.start, phrase.stop) for phrase in found] == [(0, 11), (15, 26), (49, 55)]


def test_tags_and_mentions_are_no_phrases():
    assert PhraseFinder(["likely"]).find("Rain #likely @likely un-likely") == []
