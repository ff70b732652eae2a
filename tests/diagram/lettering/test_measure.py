"""Widths of texts, in Helvetica."""

import pytest

from buttress.diagram.lettering import SLACK, room, text_width


@pytest.mark.parametrize(
    ("text", "bold", "width"),
    [
        ("", False, 0),
        ("Ham", False, 722 + 556 + 833),
        ("W", False, 944),
        ("W", True, 944),
        ("a", True, 556),
        ("n", True, 611),
        (" ", True, 278),
        ("@", False, 1015),
    ],
)
def test_ascii_has_the_widths_of_the_font(text, bold, width):
    assert text_width(text, 1000, bold=bold) == pytest.approx(width)


@pytest.mark.parametrize(("accented", "plain"), [("é", "e"), ("Ü", "U"), ("ř", "r"), ("ã", "a")])
def test_accented_letters_are_at_least_as_wide_as_plain_ones(accented, plain):
    assert text_width(plain, 10) <= text_width(accented, 10) <= 1.3 * text_width(plain, 10)


@pytest.mark.parametrize("text", ["漢", "가", "あ", "Ａ"])
def test_full_width_characters_take_a_square(text):
    assert text_width(text, 12) == 12


@pytest.mark.parametrize("mark", ["\u0301", "\u200d", "\ufe0f", "\u200b"])
def test_marks_and_joiners_take_no_room(mark):
    assert text_width("a" + mark, 12) == text_width("a", 12)


def test_emoji_are_wider_than_a_square():
    assert text_width("\U0001f600", 10) > 12


def test_unknown_letters_are_taken_for_wide_ones():
    assert text_width("\u0915", 10) >= text_width("o", 10)


@pytest.mark.parametrize("bold", [False, True])
def test_room_is_enough_for_the_widest_usual_fonts(bold):
    assert room("North Korea", 10, bold=bold) >= SLACK * text_width("North Korea", 10, bold=bold)
    assert room("tilt it", 10, bold=True) > SLACK * text_width("tilt it", 10, bold=True)
    assert room("", 10, bold=bold) == 0


def test_room_grows_with_every_letter():
    text = "Illiteracy \u0e01\u0e02 \u6f22\u5b57 \ufdfd e\u0301 \u2168"
    rooms = [room(text[:end], 12) for end in range(len(text) + 1)]
    assert rooms == sorted(rooms)
