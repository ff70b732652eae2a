"""A graph that we write can be drawn in every text format of Graphviz."""

import json

import pytest

from buttress import evaluate
from buttress.argdown import loads
from buttress.diagram import draw
from buttress.diagram.engines import ENGINES

MATRIX = """\
[Ball]: A ball did it. #hypothesis

[Storm]: A storm did it. #hypothesis

[Calm]: The night was calm. {ach: {Ball: I, Storm: C}}

[Found]: A ball lies here. {ach: {Ball: I, Storm: CC}}
"""

DEBATE = """\
[Close]: Zoos should be closed.
  + <From suffering>
  - [Taught]: Children are taught. {implicit: true}
  _ <Beside the point>
"""


@pytest.mark.skipif(
    not ENGINES["embedded"].is_available(), reason="there is no embedded layout engine here"
)
@pytest.mark.parametrize("output", ["json", "xdot", "plain", "cmapx"])
@pytest.mark.parametrize(
    ("text", "view"), [(MATRIX, "ach"), (DEBATE, "issue"), (DEBATE, "default")]
)
def test_no_frame_of_ours_breaks_an_output_of_graphviz(text, view, output):
    map_ = loads(text)
    dot = draw(map_, view=view, evaluation=evaluate(map_)).dot
    drawn = ENGINES["embedded"].render(dot, output, time_limit=60)
    assert drawn
    if output == "json":
        assert json.loads(drawn)["name"] == "argument map"
