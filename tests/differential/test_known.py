"""The list of known differences and the page about them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from buttress.argdown import loads
from differential.known import KNOWN, known_difference

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "differences.md"

SHOWN_BY = {
    "Undercuts below later statements": "(1) A\n----\n(2) [B]\n\n[C]: c\n  _ [D]: d\n",
    "Data that are not YAML": "[A]: a {x: y: z}\n",
    "Addresses in running text": "[A]: see http://example.org\n",
    "A comment at the very end": "[A]: a // b",
    "Apostrophes before a relation": "[A]: a\n '+ [B]: b\n",
    "Windows line ends in data": "[A]: a {\r\nx: 1\r\n}\r\n",
    "Texts that say nothing": "/* nothing */\n",
    "Titles that JavaScript knows": "[constructor]: a\n",
    "A tab after a sign": "*a*\tb\n",
    "Relations of something to itself": "[A]: a\n  + [A]\n",
    "Line separators": "a\u2028b\n",
    "Titles like those that are given": "<Untitled 1>: a\n\n[B]: b\n\n(1) A\n----\n(2) B\n",
    "Values of two kinds under one key": "[A]: a {x: [1]}\n\n[A] {x: {y: 1}}\n",
    "Line ends in titles and links": "[\nA]\n",
    "Blank lines after comments": "a\n\n/* b */\n \nc\n",
    "Front matter signs in a line": "a, === b ===\n",
    "A byte order mark": "\ufeff# A\n",
    "Includes": "@include(a.argdown)\n",
}


def test_every_known_difference_is_on_the_page():
    headings = re.findall(r"^### (.*)$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert set(KNOWN) <= set(headings)


@pytest.mark.parametrize("name", KNOWN)
def test_a_known_difference_is_told_from_a_text_that_shows_it(name: str):
    text = SHOWN_BY[name]
    assert KNOWN[name](text, loads(text))


@pytest.mark.parametrize(
    "text",
    [
        "[A]: a\n  + <B>: b {x: [1, 2]}\n",
        "# H\n\n<A>: *b* [c](http://d.e/f)\n\n(1) B\n----\n(2) C\n",
    ],
)
def test_ordinary_texts_show_none(text: str):
    assert known_difference(text, loads(text)) is None
