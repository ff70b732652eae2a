"""Quotes looked up in a text and in its fingerprint: what is verified, and what is said if not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.sources.fingerprint import Fingerprint
from buttress.sources.quotes import Kind, Outcome, PrintIndex, TextIndex
from sources.texts import HARBOUR, SHA, indices, judged, read

TEXT, PRINT = indices()
BOTH = pytest.mark.parametrize("index", [TEXT, PRINT], ids=["text", "fingerprint"])


@BOTH
@pytest.mark.parametrize(
    "quote",
    [
        "voted on Monday to close the old harbour",
        "some 1,200 [fishing] boats that will not return",
        "some 1200 boats that will not return",
        'told reporters, warning of a "slow death" of the town',
        "will not return this year. The sea is patient",
        "[The town] voted on Monday to close",
        "voted on Monday [sic] to close the old harbour",
        "[E]xperts are not convinced that the closure saves money",
        "the boats could move to the international harbour",
        "council of Aldport voted … to close the old harbour",
        "council of Aldport voted [...] to close the old harbour",
        "… according to the U.S. Naval Institute ...",
    ],
)
def test_verbatim_quotes_are_verified(quote, index):
    assert judged(quote, index).outcome is Outcome.VERIFIED


@BOTH
@pytest.mark.parametrize(
    ("quote", "kind"),
    [
        ("Experts are convinced that the closure saves money", Kind.NEGATION),
        ("boats that will return this year", Kind.NEGATION),
        ("the boats could not move to the international harbour", Kind.NEGATION),
        ("which has refused them", Kind.NEGATION),
        ("some 12,000 [fishing] boats that will not return", Kind.NUMBER),
        ("may cost the town four million crowns by 2031", Kind.NUMBER),
        ("may cost the town three million crowns by 2013, according", Kind.NUMBER),
        ("will cost the town three million crowns", Kind.MODAL),
        ("It will cost the town three million crowns", Kind.MODAL),
        ("and Dr. Ames calls it a gamble", Kind.MODAL),
        ("the old pier should be rebuilt with stones", Kind.MODAL),
        ("the old pier could be rebuilt with granite from the quarry", Kind.WORDING),
        ("[not] voted on Monday to close the old harbour", Kind.NEGATION),
    ],
)
def test_altered_quotes_are_told_from_absent_ones(quote, kind, index):
    judgement = judged(quote, index)
    assert judgement.outcome is Outcome.ALTERED
    assert [departure.kind for departure in judgement.near.departures] == [kind]


def test_what_differs_is_said_word_by_word():
    def phrases(quote, index):
        return [each.phrase for each in judged(quote, index).near.departures]

    dropped = "it leaves out “not” after “are”"
    for index in (TEXT, PRINT):
        assert phrases("Experts are convinced that the closure", index) == [dropped]
    changed = phrases("cost the town three billion crowns by 2030, according", TEXT)
    assert changed == [
        "it says “billion” where the source says “million”",
        "it says “2030” where the source says “2031”",
    ]


def test_the_sources_own_words_come_with_their_punctuation():
    near = judged("by 2030, in line with the U.S. Naval Institute and Dr. Ames", TEXT).near
    assert near.source_words == "by 2031, according to the U.S. Naval Institute, and Dr. Ames"


@BOTH
@pytest.mark.parametrize(
    "quote", ["Elephants sleep standing in the shade", "the purple cow never moos"]
)
def test_invented_quotes_are_not_found(quote, index):
    assert judged(quote, index).outcome is Outcome.NOT_FOUND


@BOTH
@pytest.mark.parametrize("quote", ["a " * 2000, "the … " * 30])
def test_an_endless_quote_is_not_looked_up(index, quote):
    assert judged(quote, index).outcome is Outcome.TOO_LONG


@BOTH
def test_a_quote_may_run_on_into_the_next_paragraph(index):
    judgement = judged("which calls it “a gamble.” There are two ways out", index)
    assert judgement.outcome is not Outcome.VERIFIED
    for quote in ("calls it “a gamble.” There are two ways out", "it a gamble There are two ways"):
        judgement = judged(quote, index)
        assert judgement.outcome is Outcome.VERIFIED
        assert {sentence.paragraph for sentence in judgement.sentences} == {2, 3}


def test_parts_have_to_stand_in_order_and_near_each_other():
    assert (
        judged("close the old harbour … The council of Aldport", TEXT).outcome is Outcome.SCATTERED
    )
    assert judged("voted on Monday … harbour of Southmere", TEXT).outcome is Outcome.SCATTERED


@BOTH
def test_an_ellipsis_may_not_hide_a_denial(index):
    quote = "some 1,200 boats that will … return this year. The sea"
    (departure,) = judged(quote, index).near.departures
    assert departure.kind is Kind.NEGATION
    assert departure.phrase == "it leaves out “not” after “will”"


def test_a_fingerprint_says_of_few_words_that_it_cannot_tell():
    assert judged("slow death", TEXT).outcome is Outcome.VERIFIED
    assert judged("slow death", PRINT).outcome is Outcome.UNCHECKED


@BOTH
def test_a_quote_is_put_where_the_statement_says_if_it_stands_there_too(index):
    source = read("The sea is calm today.\n\nThe sea is calm today.\n", ())
    index = TextIndex(source) if index is TEXT else PrintIndex(Fingerprint.of(source, SHA))
    assert judged("sea is calm today", index).sentences[0].paragraph == 1
    assert judged("sea is calm today", index, {2}).sentences[0].paragraph == 2


WORDS = [word.plain for row in read().words for word in row]
SENTENCES = [[word.written for word in row] for row in read().words]


@given(st.data())
def test_every_stretch_of_a_sentence_is_verified(data):
    number = data.draw(st.integers(0, len(SENTENCES) - 1))
    words = SENTENCES[number]
    start = data.draw(st.integers(0, max(0, len(words) - 4)))
    end = data.draw(st.integers(min(start + 4, len(words)), min(start + 12, len(words))))
    quote = " ".join(words[start:end])
    for index in (TEXT, PRINT):
        judgement = judged(quote, index)
        assert judgement.outcome is Outcome.VERIFIED
        assert number + 1 in [s.number for place in judgement.places for s in place]


@given(st.integers(0, 10**7), st.data())
def test_a_changed_number_is_never_verified(number, data):
    if number == 1200:
        return
    quote = data.draw(
        st.sampled_from(
            ["We count some {} [fishing] boats", "We count some {:,} boats that will not return"]
        )
    ).format(number)
    for index in (TEXT, PRINT):
        judgement = judged(quote, index)
        assert judgement.outcome is not Outcome.VERIFIED
        if judgement.outcome is Outcome.ALTERED:
            assert judgement.near.is_grave


VOCABULARY = [*sorted(set(WORDS)), "not", "never", "wolf", "7"]


@given(st.lists(st.sampled_from(VOCABULARY), min_size=5, max_size=12))
def test_text_and_fingerprint_agree_about_what_is_verified(words):
    quote = " ".join(words)
    one, other = (judged(quote, index).outcome for index in (TEXT, PRINT))
    assert (one is Outcome.VERIFIED) == (other is Outcome.VERIFIED)


@given(st.text(max_size=200), st.text(max_size=400))
def test_any_quote_of_any_text_is_judged(quote, text):
    for index in indices(text, ()):
        judged(quote, index)


def test_the_harbours_paragraphs_and_sentences_are_counted():
    sentences = read(HARBOUR).sentences
    assert [(s.paragraph, s.place) for s in sentences] == [
        (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (3, 1), (4, 1), (5, 1),
    ]  # fmt: skip
