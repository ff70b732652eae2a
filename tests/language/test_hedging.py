"""Which words hedge a claim, and which figures are probabilities."""

import pytest

from buttress.language import Interval, PhraseFinder, WordLists, english
from buttress.language.figures import FigureFinder
from buttress.language.hedging import is_hedge, sentence_around

WORDS = english()
FINDER = PhraseFinder(WORDS.strengths, WORDS.stop_words)


def hedges(text):
    return [phrase.words for phrase in FINDER.find(text) if is_hedge(text, phrase, WORDS)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rain is likely.", "likely"),
        ("If the wind turns, it will rain.", "will"),
        ("It’s likely that the king’s men come.", "likely"),
        ("North Korea, a deployment could signal, is not prepared.", "could"),
        ("Perhaps it rains.", "perhaps"),
        ("May it be that it rains?", "may"),
        ("There is a realistic possibility that it rains.", "realistic possibility"),
        ("It is almost certainly not true.", "almost certainly not"),
    ],
)
def test_word_that_bears_on_the_whole_claim_is_a_hedge(text, words):
    assert hedges(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "A drought makes famine more likely.",
        "Rain is as likely as snow.",
        "No one may be held without trial.",
        "Only judges may decide.",
        "You may not smoke here.",
        "It is not likely to rain.",
        "A state that may be attacked is neutral.",
        "The probable cause is a spark.",
        "Russia's likely response is silence.",
        "The will of the people decides.",
        "The vote in May is free.",
        "If a storm could break the dam it is unsafe.",
    ],
)
def test_word_in_another_use_is_no_hedge(text):
    assert hedges(text) == []


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("There is a 70 % chance of rain.", Interval(0.7, 0.7)),
        ("It is 60–70% likely.", Interval(0.6, 0.7)),
        ("It is 60 to 70 percent probable.", Interval(0.6, 0.7)),
        ("The probability of rain is 12.5 per cent.", Interval(0.125, 0.125)),
        ("The odds are long, with a chance of about 5 %.", Interval(0.05, 0.05)),
    ],
)
def test_figure_beside_a_word_for_chance_is_a_probability(text, interval):
    ((_, found),) = FigureFinder(WORDS).find(text)
    assert found == interval


@pytest.mark.parametrize(
    "text",
    [
        "70 % of the voters are against it.",
        "Prices rose by 30 %, more than likely.",
        "It is a 200 % chance.",
        "He scored 10,000.70 % chances.",
        "The chance is slim.",
    ],
)
def test_other_figures_are_no_probabilities(text):
    assert list(FigureFinder(WORDS).find(text)) == []


def test_lists_without_words_for_chance_find_no_figures():
    assert list(FigureFinder(WordLists(language="xx")).find("a 70 % chance")) == []


def test_sentence_around_a_place():
    text = "It rains. Is it “wet.” No"
    assert sentence_around(text, 2) == (0, 9)
    assert text[slice(*sentence_around(text, 12))] == "Is it “wet."
    assert text[slice(*sentence_around(text, len(text) - 1))] == "No"
