"""What is written of a drawn shape."""

from buttress.diagram.svg.paint import Painter
from buttress.diagram.svg.reading import read

SVG = "http://www.w3.org/2000/svg"


def painted(drawn, **more):
    painter = Painter(
        {"#000001": "card", "#000002": "ink"}, {"card": "#fff", "ink": "#111"}, **more
    )
    taken = {}
    node = f'<g id="n1" class="node">{drawn}</g>'
    read(f'<svg xmlns="{SVG}"><g>{node}</g></svg>'.encode(), taken.__setitem__)
    return list(painter.lines(taken["n1"])), painter.painted


def test_codes_become_colours_and_classes():
    lines, classes = painted('<path d="M0,0" fill="#000001" stroke="#000002" stroke-width="1.2"/>')
    assert lines == [
        '<path d="M0,0" stroke-width="1.2" fill="#fff" stroke="#111" class="f-card s-ink" />'
    ]
    assert classes == {"f-card", "s-ink"}


def test_a_text_keeps_its_words_and_gets_no_zeros():
    lines, _ = painted('<g><a><text x="1.00" y="-2.50" font-size="12.00">a &lt; b</text></a></g>')
    assert lines == ['<text x="1" y="-2.50" font-size="12">a &lt; b</text>']


def test_nothing_but_shapes_is_taken_over_and_of_them_only_form_and_paint():
    lines, _ = painted(
        '<script>x</script><image href="x"/><polygon points="0,0" onload="x" style="x"/>'
    )
    assert lines == ['<polygon points="0,0" />']


def test_values_cannot_leave_their_quotes():
    lines, _ = painted('<path d="&quot;&gt;&lt;b" fill="&quot;x"/>')
    assert lines == ['<path d="&quot;&gt;&lt;b" fill="&quot;x" />']


def test_a_pattern_lies_on_its_ground_but_not_on_words():
    lines, _ = painted(
        '<path d="M0,0" fill="#000001"/><text x="1" fill="#000001">a</text>',
        patterns={"card": "fig-dots"},
    )
    assert lines == [
        '<path d="M0,0" fill="#fff" class="f-card" />',
        '<path d="M0,0" fill="url(#fig-dots)" stroke="none" class="pattern" />',
        '<text x="1" fill="#fff" class="f-card">a</text>',
    ]


def test_a_frame_lies_on_the_pattern_so_that_it_is_not_taken_for_a_dashed_one():
    lines, _ = painted(
        '<path d="M0,0" fill="#000001" stroke="#000002" stroke-width="1.2"/>',
        patterns={"card": "fig-hatch"},
    )
    assert lines[1:] == [
        '<path d="M0,0" fill="url(#fig-hatch)" stroke="none" class="pattern" />',
        '<path d="M0,0" stroke-width="1.2" fill="none" stroke="#111" class="s-ink" />',
    ]
