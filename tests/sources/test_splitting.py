"""Where paragraphs and sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.sources.passages import SourceText
from buttress.sources.splitting import split_paragraphs, split_sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["The sea is calm.", "Nobody fishes!", "Why?", "Nobody knows…", "So it goes."],
        ["Mr. Ames and Dr. Vane met Gen. Holt on Oct. 5 at No. 12."],
        ["He served in the U.S. Navy.", "She left the U.S.", "The ship stayed."],
        ["J. R. Holt wrote it.", "See e.g. Vane."],
        ["It grew by 3.5 points to 10,000.", "In 2031 it will shrink."],
        ["“We know. ", "This is urgent,” he said."],
        ["“Why?” he asked.", "“Because.”", "She laughed."],
        ["(He was there.)", "[So was she.]", "Boats, ropes, etc. lay about."],
        ["It ended.[1]", "It began again.²", "Then nothing."],
        ["It closes at 5 p.m.", "The guard leaves."],
        ["The list has ports: Aldport; Southmere; Holm."],
        ["No.", "Nobody knew."],
    ],
)
def test_english_sentences(sentences):
    expected = [sentence.strip() for sentence in sentences]
    assert split_sentences(" ".join(expected)) == expected


def test_other_languages_have_ordinals_and_other_full_stops():
    assert split_sentences("Am 3. Oktober kam er. Er blieb.", "de") == [
        "Am 3. Oktober kam er.",
        "Er blieb.",
    ]
    assert split_sentences("海很安静。没有人。", "zh") == ["海很安静。", "没有人。"]


def test_paragraphs_end_at_blank_lines_list_items_and_furniture():
    items = "- a bullet\n- another\n  going on\n\n1. first\n2. second\n"
    text = f"One line\nand its end.\n\n{items}AD 77\n"
    assert [(p.line, p.text) for p in split_paragraphs(text, {10})] == [
        (1, "One line and its end."),
        (4, "a bullet"),
        (5, "another going on"),
        (8, "first"),
        (9, "second"),
    ]


def test_a_wrapped_line_that_begins_with_a_number_begins_no_item():
    assert len(split_paragraphs("It ended in\n1945. Then came peace.\n")) == 1


def test_long_lines_are_paragraphs_of_their_own():
    line = "word " * 40
    assert len(split_paragraphs(f"{line}\n{line}\n")) == 2


def test_a_word_parted_at_a_line_end_is_whole():
    source = SourceText.read("An inter-\nnational port.")
    assert [word.plain for word in source.words[0]] == ["an", "international", "port"]


@given(st.text(alphabet="ab AB.!?…”“)(\n-1,;'[]", max_size=300))
def test_no_letter_is_lost_or_made_up(text):
    def letters(some):
        return [c for c in some if c in "abAB"]

    found = SourceText.read(text)
    kept = letters("".join(sentence.text for sentence in found.sentences))
    assert kept == letters(text)
    assert [s.number for s in found.sentences] == list(range(1, len(found.sentences) + 1))
    assert SourceText.read(text).sentences == found.sentences


def test_a_long_run_of_full_stops_is_read_in_no_time():
    assert len(SourceText.read("a" + "." * 200_000 + " B. " + "x. " * 50_000).sentences) >= 1
