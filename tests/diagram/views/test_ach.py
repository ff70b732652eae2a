"""The matrix of competing hypotheses as a picture."""

import re

import pytest

from buttress.argdown import loads
from buttress.diagram import UnknownElementError, ViewOptionError, draw
from buttress.diagram.dot import dot_of
from buttress.diagram.scene import Form, Tone
from buttress.diagram.themes import LIGHT
from buttress.diagram.views import ViewOptions, view
from buttress.diagram.views.ach import MOST_HYPOTHESES, MOST_ROWS
from buttress.model import MapBuilder
from diagram.scenes import HOSTILE, needs_engine

TEXT = """\
[Ball]: A ball did it. #hypothesis

[Storm]: A storm did it. #hypothesis

[Found]: A ball lies here.
  +> [Ball]
  >< [Storm]

[Calm]: The night was calm. {ach: {Storm: II, Wind: I}}
"""


def matrix(map_, *elements):
    return view("ach")(map_, ViewOptions(elements))


def test_hypotheses_stand_above_a_table_of_the_evidence():
    scene = matrix(loads(TEXT))
    heads, table = ([node for node in scene.nodes if node.key in stack] for stack in scene.stacks)
    assert [(node.label, node.title) for node in heads] == [("H1", "Ball"), ("H2", "Storm")]
    assert [(node.title, [cell.text for cell in node.cells]) for node in table] == [
        ("Evidence", ["H1 Ball", "H2 Storm", "Diagnosticity"]),
        ("Found", ["C", "II", "1.50"]),
        ("Calm", ["N", "II", "1.00"]),
        ("Inconsistency", ["0", "4", ""]),
    ]
    assert [cell.tone for cell in table[1].cells] == [Tone.GOOD, Tone.VERY_BAD, Tone.PLAIN]
    assert table[2].cells[1].note == "given"
    assert scene.notes[-1] == ("Not read: [Calm]: `ach` rates “Wind”, which is no hypothesis here.")


def test_all_rows_are_as_wide_as_each_other():
    source = dot_of(matrix(loads(TEXT)), LIGHT)
    widths = re.findall(r"^\tn\d .*?\bwidth=([\d.]+)", source, re.MULTILINE | re.DOTALL)
    assert len(set(widths)) == 1


def test_the_outline_says_the_ratings():
    outline = draw(loads(TEXT), view="ach").outline
    assert outline.startswith("4 statements. CC, C:")
    assert "[Found]: H1 consistent; H2 very inconsistent (diagnosticity 1.50)." in outline
    assert "H2 [Storm]: A storm did it. #hypothesis (inconsistency 4)." in outline


def test_unclear_hypotheses_are_a_word_to_the_caller(zoo):
    with pytest.raises(ViewOptionError, match="#hypothesis"):
        matrix(loads("[A]: a\n"))
    with pytest.raises(UnknownElementError, match="did you mean"):
        matrix(zoo, "Clos", "Keep")


def test_limits_say_so():
    builder = MapBuilder()
    for number in range(MOST_ROWS + 5):
        builder.support(f"E{number}", "A")
    for number in range(MOST_HYPOTHESES + 1):
        builder.statement(f"H{number}", "h")
    builder.statement("B", "b")
    map_ = builder.build()
    scene = matrix(map_, "A", "B")
    assert sum(node.form is Form.ROW for node in scene.nodes) == MOST_ROWS + 1
    assert "5 less diagnostic pieces of evidence are not drawn." in scene.notes
    with pytest.raises(ViewOptionError, match=f"at most {MOST_HYPOTHESES} hypotheses"):
        matrix(map_, *(f"H{number}" for number in range(MOST_HYPOTHESES + 1)))


@needs_engine
def test_the_letters_are_in_the_picture_whatever_titles_say():
    builder = MapBuilder()
    builder.statement("H", HOSTILE[2], tags=["hypothesis"])
    builder.statement(HOSTILE[0], HOSTILE[5], tags=["hypothesis"])
    for text in HOSTILE[:3]:
        builder.support(f"{text} {text}", "H")
    builder.attack(HOSTILE[12], HOSTILE[0])
    svg = draw(builder.build(), view="ach").svg()
    for letters in ("C", "I", "N", "Inconsistency", "Diagnosticity"):
        assert f">{letters}<" in svg
