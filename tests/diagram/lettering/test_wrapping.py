"""Texts in lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram.lettering import clean, text_width, wrap

SIZE = 12


def test_lines_break_at_spaces():
    assert wrap("the quick brown fox", 60, SIZE, max_lines=9) == ("the quick", "brown fox")


def test_lines_break_after_hyphens_and_slashes():
    assert wrap("premise-conclusion structure", 60, SIZE, max_lines=9)[0] == "premise-"
    assert wrap("and/or otherwise", 30, SIZE, max_lines=9)[0] == "and/"


def test_full_width_characters_break_anywhere_but_before_a_stop():
    assert wrap("漢字漢字。", 48, SIZE, max_lines=9) == ("漢字漢", "字。")


def test_a_word_that_is_too_long_is_broken():
    lines = wrap("x" * 40, 60, SIZE, max_lines=9)
    assert "".join(lines) == "x" * 40
    assert len(lines) > 1


def test_what_is_cut_ends_in_an_ellipsis():
    lines = wrap("one two three four five six", 40, SIZE, max_lines=2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")


def test_nothing_makes_no_line():
    assert wrap("", 60, SIZE, max_lines=3) == ()


@pytest.mark.parametrize("text", ["word " * 100_000, "x" * 400_000, "漢" * 200_000])
def test_of_a_very_long_text_only_the_lines_shown_come_out(text):
    assert len(wrap(text, 100, SIZE, max_lines=3)) == 3


@given(st.text(), st.integers(20, 200), st.integers(1, 6), st.booleans())
def test_lines_fit_and_lose_nothing_but_blanks(text, width, most, bold):
    text = clean(text)
    lines = wrap(text, width, SIZE, bold=bold, max_lines=most)
    assert len(lines) <= most
    for line in lines:
        visible = [char for char in line if text_width(char, SIZE, bold=bold)]
        assert text_width(line, SIZE, bold=bold) <= width or len(visible) == 1
    whole = wrap(text, width, SIZE, bold=bold, max_lines=len(text) + 1)
    assert "".join(whole).replace(" ", "") == text.replace(" ", "")
