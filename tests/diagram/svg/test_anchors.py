"""Words grow away from the edge that they are set against."""

from xml.etree import ElementTree as ET

import pytest

from buttress.diagram.lettering import text_width
from buttress.diagram.measures import PAD
from buttress.diagram.svg.anchors import anchor
from buttress.diagram.svg.bounds import bounds_of


def anchored(x, words="✗ out", *, is_centred=False):
    box = ET.Element("polygon", {"points": "0,0 200,0 200,-50 0,-50"})
    text = ET.Element("text", {"x": str(x), "text-anchor": "start", "font-size": "11"})
    text.text = words
    anchor([box, text], bounds_of(box), is_centred=is_centred)
    return text.get("text-anchor"), float(text.get("x"))


def test_what_ends_at_the_right_margin_is_held_there():
    start = 200 - PAD - text_width("✗ out", 11)
    assert anchored(start) == ("end", 200 - PAD)
    assert anchored(start - 3) == ("end", 200 - PAD)


@pytest.mark.parametrize("is_centred", [False, True])
def test_what_begins_at_the_left_margin_stays(is_centred):
    assert anchored(PAD, is_centred=is_centred) == ("start", PAD)


def test_what_fills_its_line_stays():
    words = "i" * 73
    assert text_width(words, 11) == pytest.approx(200 - 2 * PAD, abs=3)
    assert anchored(PAD, words) == ("start", PAD)


def test_the_middle_is_held_where_a_theme_sets_texts_there():
    start = 100 - text_width("✗ out", 11) / 2
    assert anchored(start) == ("start", start)
    assert anchored(start, is_centred=True) == ("middle", 100)
