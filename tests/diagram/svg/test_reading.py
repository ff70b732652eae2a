"""A drawing is read part by part."""

import pytest

from buttress.diagram.errors import EngineError
from buttress.diagram.svg.reading import read

SVG = "http://www.w3.org/2000/svg"
DRAWN = f"""\
<svg xmlns="{SVG}" viewBox="0 0 10 20"><g id="graph0" class="graph" transform="translate(1 2)">
<title>a graph</title><polygon points="0,0"/>
<g id="n1" class="node"><title>n1</title>
<g id="a_n1"><a><path d="M0,0"/></a></g><text x="1">a &amp; b</text></g>
<text x="2">legend</text>
<g id="e1" class="edge"><path d="M1,1"/></g>
<g id="frame"><ellipse cx="1"/></g>
</g></svg>"""


def taken(drawn):
    parts = {}
    drawing = read(
        drawn.encode(),
        lambda name, shapes: parts.update({name: [(each.tag, each.text) for each in shapes]}),
    )
    return drawing, parts


def test_each_part_has_its_shapes_whatever_they_are_wrapped_in():
    _, parts = taken(DRAWN)
    assert parts == {"n1": [("path", None), ("text", "a & b")], "e1": [("path", None)]}


def test_the_rest_is_the_drawings_own():
    drawing, _ = taken(DRAWN)
    assert (drawing.box, drawing.transform) == ("0 0 10 20", "translate(1 2)")
    assert [each.tag for each in drawing.shapes] == ["polygon", "text", "ellipse"]


@pytest.mark.parametrize("drawn", ["", "<svg>", DRAWN[:300], f'<svg xmlns="{SVG}"/>'])
def test_what_is_cut_short_or_empty_is_an_error(drawn):
    with pytest.raises(EngineError, match="layout engine"):
        taken(drawn)


def test_entities_of_its_own_are_not_expanded_without_end():
    bomb = "".join(
        f'<!ENTITY e{each} "{f"&e{each - 1};" * 10 if each else "x" * 100}">' for each in range(9)
    )
    with pytest.raises(EngineError):
        taken(f"<!DOCTYPE svg [{bomb}]>{DRAWN.replace('legend', '&e8;')}")
