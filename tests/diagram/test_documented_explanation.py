"""The explained picture in the documentation is one of the text beside it."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from buttress.argdown import loads
from buttress.diagram import Emphasis, draw
from buttress.diagram.wording import tooltip
from buttress.semantics import evaluate
from buttress.semantics.explanation import explain_element

DOCS = Path(__file__).parents[2] / "docs"
SVG = "{http://www.w3.org/2000/svg}"


def test_it_shows_what_decides():
    page = (DOCS / "how-to/explain-a-conclusion.md").read_text(encoding="utf-8")
    text = re.search(r"```argdown file=bridge.argdown\n(.*?)```", page, re.DOTALL)[1]
    map_ = loads(text, "bridge.argdown")
    judged = evaluate(map_)
    why = explain_element(map_, judged.labelling, "Close the bridge")
    emphasis = Emphasis(why.elements, why.subject)
    scene = draw(map_, view="structure", evaluation=judged, emphasis=emphasis).scene
    root = ET.parse(DOCS / "images/bridge-explained.svg").getroot()
    nodes = [g for g in root.iter(f"{SVG}g") if (g.get("class") or "").startswith("node")]
    assert sorted(node[0].text for node in nodes) == sorted(map(tooltip, scene.nodes))
