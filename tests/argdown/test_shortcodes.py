"""Shortcodes, those of Argdown and those that front matter adds."""

from __future__ import annotations

import pytest

from buttress.argdown import loads


def text_of(shortcodes: str, text: str) -> str:
    map = loads(f"===\nmodel:\n  shortcodes: {shortcodes}\n===\n\n[A]: {text}\n")
    assert not map.problems
    return map.statements["A"].text


def test_front_matter_adds_shortcodes():
    assert text_of('{":bolt:": {unicode: "⚡"}}', "a :bolt: and .A. b") == "a ⚡ and ∀ b"


def test_front_matter_changes_what_a_shortcode_stands_for():
    assert text_of('{".A.": {unicode: "each"}}', ".A. x") == "each x"


def test_an_escaped_shortcode_stays_as_it_is():
    assert text_of('{":bolt:": {unicode: "⚡"}}', "a \\:bolt: b") == "a :bolt: b"


@pytest.mark.parametrize("wrong", ["7", "[a]", '{":b:": c}', '{":b:": {unicode: 7}}', "null"])
def test_shortcodes_of_a_wrong_kind_count_as_not_given(wrong: str):
    assert text_of(wrong, ":b: .A.") == ":b: ∀"


def test_only_the_front_matter_at_the_start_counts():
    text = '[A]: :b:\n\n===\nmodel: {shortcodes: {":b:": {unicode: "x"}}}\n===\n\n[B]: :b:\n'
    assert loads(text).statements["A"].text == ":b:"
