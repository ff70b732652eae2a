"""What is left of a text when it is to be drawn."""

import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buttress.diagram.lettering import clean

ANY_TEXT = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("plain words", "plain words"),
        ("  two\n\tlines\r\n", "two lines"),
        ("a\u2028b\x85c\x1cd", "a b c d"),
        ("nul\x00 esc\x1b", "nul\ufffd esc\ufffd"),
        ("lone \ud800 half", "lone \ufffd half"),
        ("over\u202eride\u202c", "override"),
        ("e" + "\u0301" * 9, "e" + "\u0301" * 4),
        ("non\u00a0breaking", "non breaking"),
    ],
)
def test_what_cannot_be_drawn_is_replaced(text, cleaned):
    assert clean(text) == cleaned


@given(ANY_TEXT)
def test_a_cleaned_text_is_one_line_of_xml(text):
    cleaned = clean(text)
    assert ET.fromstring(f"<t>{escape(cleaned)}</t>").text in (cleaned, None)
    assert len(cleaned.splitlines()) <= 1
    cleaned.encode()


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing(text):
    assert clean(clean(text)) == clean(text)
