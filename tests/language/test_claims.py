"""What a claim's wording gives away: moods, second claims, pronouns that stand alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.language import PhraseFinder, WordLists, english
from buttress.language.clauses import second_claim
from buttress.language.figures import FigureFinder
from buttress.language.hedging import is_hedge, sentence_around
from buttress.language.moods import Mood, mood
from buttress.language.pronouns import dangling_pronoun
from buttress.language.stems import terms

WORDS = english()
NONE = WordLists(language="xx")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Is it raining?", Mood.QUESTION),
        ("Let’s go home.", Mood.COMMAND),
        ("Don't lie.", Mood.COMMAND),
        ("Make sure that it is closed.", Mood.COMMAND),
        ("Raise the tax.", Mood.COMMAND),
        ("Raising the tax helps.", None),
        ("Taxes rise.", None),
        ("Please", None),
        ("", None),
    ],
)
def test_mood(text, expected):
    assert mood(text, WORDS) is expected


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("It rains a lot. It is wet.", "It is wet."),
        ("It rains; the street is wet.", "the street is wet."),
        ("The plan is cheap, but it takes years.", "it takes years."),
        ("The U.S. Senate met.", None),
        ("He met Dr. Smith.", None),
        ("Das ist z.B. Soja.", None),
        ("If it rains, we stay, and we sleep.", None),
        ("Stop! Go.", None),
        ("Rome, Paris; Berlin", None),
    ],
)
def test_second_claim(text, second):
    at = second_claim(text, WORDS)
    assert (text[at:] if at is not None else None) == second


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("They lie.", "They"),
        ("It’ll hurt them.", "It"),
        ("These are lies.", "These"),
        ("These lies hurt.", None),
        ("This flooded the street.", "This"),
        ("This flooded street is wet.", None),
        ("This year the street is wet.", None),
        ("They who lie are wicked.", None),
        ("It seems a lie.", None),
        ("It will soon be spring.", None),
        ("It leased the brick cellar in the spring.", "It"),
        ("It is certain that they lie.", None),
        ("Lies are what they tell.", None),
    ],
)
def test_dangling_pronoun(text, pronoun):
    found = dangling_pronoun(text, WORDS)
    assert (text[found.start : found.stop] if found else None) == pronoun


@given(st.text())
def test_any_text_can_be_looked_at_with_any_lists(text):
    for words in (WORDS, NONE):
        assert mood(text, words) in (None, *Mood)
        at = second_claim(text, words)
        assert at is None or 0 < at <= len(text)
        found = dangling_pronoun(text, words)
        assert found is None or text[found.start : found.stop]
        for word, start in terms(text, words).values():
            assert text[start : start + len(word)] == word


def test_pathological_texts_take_linear_time():
    finder = PhraseFinder(WORDS.strengths, WORDS.stop_words)
    parts = ("a.", ".", ", and it ", "; a", "It ", "may ", "“", "5 ", "5 % ", "chance of ", "A. ")
    for text in (part * 20_000 for part in parts):
        second_claim(text, WORDS)
        dangling_pronoun(text, WORDS)
        mood(text, WORDS)
        terms(text, WORDS)
        list(FigureFinder(WORDS).find(text))
        for phrase in finder.find(text):
            is_hedge(text, phrase, WORDS)
            sentence_around(text, phrase.start)
