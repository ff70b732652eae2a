"""Lines of a text that runs from right to left."""

import pytest

from buttress.diagram.lettering import is_right_to_left, wrap

LEFT, RIGHT = "\u200e", "\u200f"
ANIMALS = "\u05d7\u05d9\u05d5\u05ea"
ARABIC = "\u0627\u0644\u062d\u064a\u0648\u0627\u0646"


@pytest.mark.parametrize("text", [ANIMALS, f"95 % {ANIMALS} are", ARABIC, f"({ARABIC})"])
def test_the_first_letter_with_a_direction_decides(text):
    assert is_right_to_left(text)


@pytest.mark.parametrize("text", ["", "95 %", "Animals", f"The {ANIMALS} are", "\u6f22\u5b57"])
def test_all_else_runs_from_the_left(text):
    assert not is_right_to_left(text)


def test_a_line_of_other_letters_keeps_to_the_direction_of_its_text():
    lines = wrap(f"{ANIMALS} {ANIMALS} Smith). 12 %", 60, 12, max_lines=9)
    assert lines == (ANIMALS, ANIMALS, f"{RIGHT}Smith). 12", f"{RIGHT}%")
    assert all(is_right_to_left(line) for line in lines)


def test_a_line_of_hebrew_in_an_english_text_runs_as_the_text_does():
    lines = wrap(f"Animals are called {ANIMALS} there.", 110, 12, max_lines=9)
    assert [line.startswith(LEFT) for line in lines] == [False, True]
    assert not any(is_right_to_left(line) for line in lines)


def test_texts_without_such_letters_get_no_marks():
    assert wrap("Animals are there", 60, 12, max_lines=9) == ("Animals", "are there")
