"""Text that means nothing to D2."""

import pytest

from buttress.diagram.d2.strings import quoted, tooltip_string


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ('a "b"', r'"a \"b\""'),
        ("${x} $", r'"\${x} \$"'),
        ("\\n", r'"\\n"'),
        ("{a}; # | 'b'", "\"{a}; # | 'b'\""),
    ],
)
def test_signs_with_a_meaning_are_escaped(text, written):
    assert quoted(text) == written


def test_lines_stand_below_each_other():
    assert quoted("a", "b") == r'"a\nb"'
    assert tooltip_string("a", "b") == r'"a\n\nb\n"'


def test_nothing_in_a_tooltip_begins_a_tag_or_a_link():
    told = tooltip_string("<b>x</b> [y](javascript:z) ![i](u) [r]: u [a][b]")
    assert "<" not in told
    assert "](" not in told
    assert "]:" not in told
    assert "][" not in told
