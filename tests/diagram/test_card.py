"""What is written in a node, and that it fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram import Mark, NodeKind
from buttress.diagram.card import card_of
from buttress.diagram.lettering import SLACK, text_width
from buttress.diagram.measures import PAD, SMALL, TEXT, TITLE
from buttress.model import Severity, Standing
from diagram.scenes import node

LONG = "A rather long sentence that says one thing after another. " * 20
WARNING = Mark("SUP001", Severity.WARNING, "message")

nodes = st.builds(
    node,
    st.just("key"),
    st.text(st.characters(codec=None), max_size=400),
    kind=st.sampled_from(NodeKind),
    title=st.text(st.characters(codec=None), max_size=80),
    is_implicit=st.booleans(),
    standing=st.none() | st.sampled_from(Standing),
    marks=st.just(()) | st.just((WARNING,)),
)


@given(nodes)
def test_every_line_fits_its_box_even_in_a_wider_font(drawn):
    card = card_of(drawn)
    is_small = drawn.kind is NodeKind.INFERENCE
    title, text = (SMALL, SMALL) if is_small else (TITLE, TEXT)
    widths = [text_width(line, title.size, bold=True) for line in card.title]
    widths += [text_width(line, text.size) for line in card.text]
    assert all(width * SLACK <= card.width - 2 * PAD + 1 for width in widths)
    needed = len(card.title) * title.line + len(card.text) * text.line
    needed += SMALL.line if card.notes or card.badge else 0
    assert needed <= card.height - 4 or not widths


def test_a_longer_text_makes_a_larger_card():
    short, long = card_of(node("Title", "Short.")), card_of(node("Title", LONG[:200]))
    assert (short.width, short.height) < (long.width, long.height)


def test_a_very_long_text_is_cut_with_an_ellipsis():
    card = card_of(node("Title", LONG))
    assert card.is_cut
    assert card.text[-1].endswith("…")
    assert card.height < 300


def test_a_text_that_fits_is_not_cut():
    assert not card_of(node("Title", "All of it…")).is_cut


def test_long_words_are_not_broken_where_there_is_room():
    card = card_of(node("Menschheitsgeschichte", "Gesundheitsschädlich."))
    assert card.title == ("Menschheitsgeschichte",)
    assert card.text == ("Gesundheitsschädlich.",)


@pytest.mark.parametrize(
    ("standing", "words"),
    [(Standing.IN, "✓ in"), (Standing.OUT, "✗ out"), (Standing.UNDECIDED, "? undecided")],
)
def test_a_standing_is_said_in_a_sign_and_a_word(standing, words):
    assert [note.text for note in card_of(node("Title", standing=standing)).notes] == [words]


def test_what_is_implicit_says_so():
    assert [note.text for note in card_of(node("Title", is_implicit=True)).notes] == ["implicit"]


def test_the_badge_counts_errors_and_warnings_apart_but_not_information():
    marks = (WARNING, Mark("A", Severity.ERROR, ""), Mark("B", Severity.INFO, ""), WARNING)
    assert card_of(node("Title", marks=marks)).badge.text == "‼ 1 ⚠ 2"
    assert card_of(node("Title", marks=marks[1:2])).badge.text == "‼ 1"
    assert card_of(node("Title", marks=marks[2:])).badge.text == "⚠ 1"
    assert card_of(node("Title", marks=marks[2:3])).badge is None


def test_a_title_of_a_source_has_more_lines_than_others():
    title = "South Korea's intelligence agency, the NIS, as the article of that day reports it"
    whole = card_of(node("Key", title=title, kind=NodeKind.SOURCE))
    assert " ".join(whole.title) == title
    assert not whole.is_cut


def test_an_argument_without_a_title_is_called_one():
    assert card_of(node("Untitled 1", "Gist.", kind=NodeKind.ARGUMENT, title="")).title == (
        "Argument",
    )


def test_an_inference_without_name_or_scheme_is_a_dot():
    card = card_of(node("Untitled 1", kind=NodeKind.INFERENCE, title=""))
    assert card.width == card.height < 20
