"""What an author's settings and data say about colours."""

import pytest

from buttress.argdown import loads
from buttress.argdown.appearance import COLOUR_SCHEMES, Colouring
from buttress.argdown.appearance.colour_values import colour_of, hexadecimal
from buttress.model import RelationKind

TEXT = """\
# One {{color: 1}}

[A]: a #pro
  + <B>: b #con #pro {{color: "#abc"}}
  - <C>: c

## Two

[D]: d
  + [A]
"""


def colours(settings):
    return Colouring.of(loads(f"===\ncolor:\n{settings}===\n\n" + TEXT.format()))


def test_without_settings_only_data_colour():
    m = loads(TEXT.format())
    found = Colouring.of(m)
    assert found.statements == {}
    assert found.arguments == {"B": "#aabbcc"}
    assert found.groups(m.sections) == {"s1": "#d95f02"}
    assert found.group(1) is None


def test_tags_have_colours_of_a_scheme_in_the_order_in_which_they_occur():
    found = colours("  ignoreColorData: true\n")
    assert found.statements == {"A": COLOUR_SCHEMES["default"][1]}
    assert found.arguments == {"B": COLOUR_SCHEMES["default"][2]}
    assert colours("  colorizeByTag: false\n").statements == {}


def test_the_tag_of_highest_priority_decides():
    low = colours("  ignoreColorData: true\n  tagColors: {pro: '#111111', con: '#222222'}\n")
    high = colours("  ignoreColorData: true\n  tagColors: {pro: {color: 2, priority: 1}}\n")
    assert low.arguments["B"] == "#222222"
    assert high.arguments["B"] == COLOUR_SCHEMES["default"][2]


def test_a_scheme_that_is_named_colours_everything():
    found = colours("  colorScheme: iwanthue-fancy\n")
    assert found.statements["D"] == found.arguments["C"] == COLOUR_SCHEMES["iwanthue-fancy"][0]
    assert colours("  colorScheme: ['#123456']\n").statements["D"] == "#123456"


def test_titles_and_relations_have_colours_and_words_have_inks():
    found = colours(
        "  statementColors: {D: '#0f0'}\n  argumentColors: {C: 3}\n  groupFontColor: '#f00'\n"
        "  statementFontColor: '#111'\n  argumentFontColor: red\n  relationColors: {support: 1}\n"
    )
    assert found.statements["D"] == "#00ff00"
    assert found.arguments["C"] == COLOUR_SCHEMES["default"][3]
    assert found.relations == {RelationKind.SUPPORT: COLOUR_SCHEMES["default"][1]}
    assert (found.statement_ink, found.argument_ink, found.group_ink) == (
        "#111111",
        None,
        "#ff0000",
    )


def test_groups_have_colours_by_title_by_tag_and_by_level():
    m = loads(
        "===\ncolor:\n  groupColors: {One: '#101010'}\n  groupColorScheme: ['#a0a0a0', '#b0b0b0']\n"
        "  colorizeGroupsByTag: true\n===\n\n# One\n\n## Two #pro\n\n### Three\n\n[A]: a\n"
    )
    found = Colouring.of(m)
    assert found.groups(m.sections) == {"s1": "#101010", "s2": "#b0b0b0"}
    assert [found.group(level) for level in (1, 2, 3)] == ["#a0a0a0", "#b0b0b0", "#b0b0b0"]


@pytest.mark.parametrize(
    "value", ["red", "#12", "#1234567", "", 8, -1, True, 1.5, None, [], {}, {"color": "url(x)"}]
)
def test_what_is_no_colour_counts_as_not_given(value):
    assert colour_of(value, COLOUR_SCHEMES["default"]) is None


def test_colours_are_written_in_full():
    assert hexadecimal("#AbC") == "#aabbcc"
    assert {len(colour) for scheme in COLOUR_SCHEMES.values() for colour in scheme} == {7}
