import pytest

from buttress.model import Document, Span
from buttress.report.excerpt import excerpt


def marked(text, start, end):
    """The shown line and the line of carets below it."""
    found = excerpt(Span(Document.of(text), start, end))
    return found.text, " " * found.start + "^" * found.length


def test_a_place_within_a_line():
    assert marked("It has rained.", 3, 6) == ("It has rained.", "   ^^^")


def test_an_empty_place_is_one_column_wide():
    assert marked("rain", 4, 4) == ("rain", "    ^")


def test_a_place_over_several_lines_is_marked_to_the_end_of_its_first():
    found = excerpt(Span(Document.of("a rain\nb wet\nc dry\n"), 2, 15))
    assert (found.text, found.start, found.length) == ("a rain", 2, 4)
    assert found.is_longer
    assert found.end_line == 3


def test_tabs_reach_to_the_next_stop():
    assert marked("\ta\tbc", 3, 5) == ("    a   bc", "        ^^")


def test_wide_characters_take_two_columns():
    assert marked("雨が降った rain", 6, 10) == ("雨が降った rain", " " * 11 + "^^^^")
    assert marked("雨が降った", 0, 2) == ("雨が降った", "^^^^")


def test_combining_marks_take_none():
    assert marked("e\u0301e\u0301 x", 5, 6) == ("e\u0301e\u0301 x", "   ^")


def test_a_long_line_is_cut_around_the_place():
    text = "a" * 300 + " rain " + "b" * 300
    line, carets = marked(text, 301, 305)
    assert line.startswith("…a")
    assert line.endswith("b…")
    assert len(line) <= 102
    at = carets.index("^")
    assert line[at : at + 4] == "rain"


def test_a_place_longer_than_can_be_shown_is_cut_too():
    line, carets = marked("x" * 500, 0, 500)
    assert len(line) == 101
    assert carets == "^" * 100


@pytest.mark.parametrize("sign", ["\x1b[31m", "\u202e", "\x07", "\u2066"])
def test_what_would_steer_a_terminal_is_replaced(sign):
    line, carets = marked(f"a{sign}b", 0, 1)
    assert sign[0] not in line
    assert "\ufffd" in line
    assert carets == "^"


def test_a_line_as_long_as_a_book_is_not_walked_through():
    text = "word " * 200_000 + "rain"
    line, carets = marked(text, len(text) - 4, len(text))
    assert line.endswith("word rain")
    assert carets.endswith("^^^^")
    assert len(carets) == len(line)
