"""The colours: told apart by everyone, legible everywhere."""

from itertools import combinations

import attrs
import pytest

from buttress.diagram import THEMES, ThemeError, UnknownNameError
from buttress.diagram.dot.lines import LINES
from buttress.diagram.themes import AUTO, AUTO_THEME, LIGHT, Theme, theme, weak_contrasts
from buttress.diagram.themes.contrast import contrast_ratio

LINES_OF = ("support", "attack", "undercut", "contrary", "premise")

# Machado, Oliveira and Fernandes 2009, severity 1.0; the last is normal vision.
SIGHTS = {
    "protanopia": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deuteranopia": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "tritanopia": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
}
XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE = (0.95047, 1, 1.08883)


def linear(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def times(matrix, vector):
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def contrast(one, other):
    """WCAG 2.2's contrast ratio."""
    bright, dark = sorted((times(XYZ, linear(c))[1] for c in (one, other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def lab(colour, sight):
    seen = [min(1, max(0, channel)) for channel in times(SIGHTS[sight], linear(colour))]
    x, y, z = (
        (v / w) ** (1 / 3) if v / w > 0.008856 else 7.787 * v / w + 16 / 116
        for v, w in zip(times(XYZ, seen), WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one, other, sight):
    """CIE76; above 10 two colours are seen to differ at a glance."""
    pairs = zip(lab(one, sight), lab(other, sight), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


@pytest.fixture(params=THEMES.values(), ids=THEMES)
def colours(request):
    return request.param


def test_texts_and_lines_contrast_with_what_they_stand_on(colours):
    assert [str(weak) for weak in weak_contrasts(colours)] == []


@pytest.mark.parametrize("name", ["high-contrast", "high-contrast-dark"])
def test_high_contrast_is_that_of_the_highest_level(name):
    assert [str(weak) for weak in weak_contrasts(theme(name), text=7, line=4.5)] == []


def test_words_in_the_colour_of_a_relation_are_measured_on_every_card():
    weak = weak_contrasts(attrs.evolve(LIGHT, attack="#e9ebee"))
    told = {(each.part, each.ground) for each in weak if each.least == 4.5}
    assert told == {("attack", ground) for ground in ("card", "card_out", "card_undecided")}


@pytest.mark.parametrize(
    ("one", "other"), [("#ffffff", "#767676"), ("#000000", "#ffffff"), ("#0060a0", "#fff6dc")]
)
def test_contrast_is_that_of_the_guidelines(one, other):
    assert contrast_ratio(one, other) == pytest.approx(contrast(one, other), rel=1e-3)


def test_print_is_all_grey_and_has_patterns_instead():
    assert [name for name, each in THEMES.items() if each.is_grey] == ["print"]
    assert set(THEMES["print"].patterns) == {"card_out", "card_undecided"}


@pytest.mark.parametrize("sight", SIGHTS)
def test_lines_are_told_apart_with_every_kind_of_sight(colours, sight):
    if colours.is_grey:
        assert difference(colours.premise, colours.support, sight) > 15
        return  # greys look alike to everyone: the heads and dashes of lines tell them apart
    for one, other in combinations(LINES_OF, 2):
        assert difference(getattr(colours, one), getattr(colours, other), sight) > 15, (one, other)


@pytest.mark.parametrize("sight", SIGHTS)
def test_what_is_out_and_what_is_undecided_have_grounds_of_their_own(colours, sight):
    if colours.is_grey:
        assert colours.patterns["card_out"] != colours.patterns["card_undecided"]
        return
    grounds = (colours.card, colours.card_out, colours.card_undecided)
    for one, other in combinations(grounds, 2):
        assert difference(one, other, sight) > 5, (one, other)


def test_no_two_kinds_of_edge_differ_by_colour_alone():
    looks = [(line.style, line.head, line.width) for line in LINES.values()]
    assert len(set(looks)) == len(looks)


def test_auto_is_light_where_nothing_can_follow():
    assert theme(AUTO) is AUTO_THEME
    assert AUTO_THEME.colours() == LIGHT.colours()
    assert AUTO_THEME.dark.colours() == THEMES["dark"].colours()
    assert AUTO_THEME.contrast.colours() == THEMES["high-contrast"].colours()
    assert AUTO_THEME.dark.contrast.colours() == THEMES["high-contrast-dark"].colours()


def test_a_theme_is_given_back():
    assert theme(LIGHT) is LIGHT


def test_an_unknown_theme_is_told_those_that_exist():
    with pytest.raises(UnknownNameError, match="there are: auto, light, dark, print"):
        theme("sepia")


def test_a_theme_nearly_named_is_told():
    with pytest.raises(UnknownNameError, match="did you mean high-contrast"):
        theme("high contrast")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("ink", "red"),
        ("ink", "#12345"),
        ("ink", "#123456;}"),
        ("ink", None),
        ("frames", ()),
        ("frames", ("x",)),
        ("name", "two\nlines"),
        ("name", "x" * 61),
        ("fonts", "A'};*{display:none"),
        ("fonts", [1]),
        ("line_width", 100),
        ("line_width", True),
        ("patterns", {"card": "url(x)"}),
    ],
)
def test_what_no_theme_can_say_is_refused(field, value):
    with pytest.raises((ThemeError, ValueError)):
        attrs.evolve(LIGHT, **{field: value})


def test_short_and_capital_colours_are_taken():
    assert attrs.evolve(LIGHT, ink="#ABC").ink == "#aabbcc"


def test_every_part_is_a_colour():
    assert set(LIGHT.colours()) >= set(Theme.parts())
    assert LIGHT.colours()["frame_2"] == LIGHT.frames[1]
