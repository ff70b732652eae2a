"""The colours: told apart by everyone, legible everywhere."""

from itertools import combinations

import pytest

from buttress.diagram import THEMES, UnknownNameError
from buttress.diagram.dot.lines import LINES
from buttress.diagram.themes import AUTO, LIGHT, theme

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


def test_no_two_parts_have_one_colour(colours):
    used = list(colours.colours().values())
    assert len(set(used)) == len(used)
    assert all(len(colour) == 7 and colour == colour.lower() for colour in used)


def test_texts_contrast_with_what_they_stand_on(colours):
    cards = (colours.card, colours.card_out, colours.card_undecided)
    marks = (colours.mark_in, colours.mark_out, colours.mark_undecided, colours.finding)
    pairs = [
        (ink, ground)
        for ground in (*cards, colours.body)
        for ink in (colours.ink, colours.prose, colours.quiet)
    ]
    pairs += [(mark, ground) for ground in (*cards, colours.body) for mark in marks]
    pairs += [(colours.bar_ink, colours.bar), (colours.quiet, colours.paper)]
    grounds = (colours.junction, colours.card_out, colours.card_undecided)
    pairs += [(colours.junction_ink, ground) for ground in grounds]
    pairs += [(mark, colours.junction) for mark in (colours.mark_in, colours.finding)]
    pairs += [(colours.frame_ink, ground) for ground in colours.frames]
    assert [(a, b, round(contrast(a, b), 2)) for a, b in pairs if contrast(a, b) < 4.5] == []


def test_lines_contrast_with_the_ground(colours):
    grounds = (colours.paper, *colours.frames)
    lines = [getattr(colours, name) for name in LINES_OF]
    assert all(contrast(line, ground) >= 3 for line in lines for ground in grounds)


@pytest.mark.parametrize("sight", SIGHTS)
def test_lines_are_told_apart_with_every_kind_of_sight(colours, sight):
    for one, other in combinations(LINES_OF, 2):
        assert difference(getattr(colours, one), getattr(colours, other), sight) > 15, (one, other)


def test_no_two_kinds_of_edge_differ_by_colour_alone():
    looks = [(line.style, line.head, line.width) for line in LINES.values()]
    assert len(set(looks)) == len(looks)


def test_auto_is_light_where_nothing_can_follow():
    assert theme(AUTO) is LIGHT


def test_an_unknown_theme_is_told_those_that_exist():
    with pytest.raises(UnknownNameError, match="there are: auto, light, dark"):
        theme("sepia")
