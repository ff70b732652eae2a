"""Lines that are seen on light and on dark pages."""

import pytest

from buttress.diagram import EdgeKind
from buttress.diagram.midtones import FRAME, LINE_COLOURS


def luminance(colour):
    """Relative luminance after WCAG 2.2."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("ground", ["#ffffff", "#0d1117"])
@pytest.mark.parametrize("colour", sorted({*LINE_COLOURS.values(), FRAME}))
def test_lines_have_contrast_on_both_grounds(colour, ground):
    one, other = sorted((luminance(colour), luminance(ground)))
    assert (other + 0.05) / (one + 0.05) >= 3


def test_every_kind_has_a_colour():
    assert set(LINE_COLOURS) == set(EdgeKind)
