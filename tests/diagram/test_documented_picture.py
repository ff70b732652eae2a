"""The picture in the documentation is one of the text beside it."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from buttress.argdown import loads
from buttress.checks import check
from buttress.diagram import draw
from buttress.diagram.wording import edge_sentence, names_of, tooltip
from buttress.semantics import evaluate

DOCS = Path(__file__).parents[2] / "docs"
SVG = "{http://www.w3.org/2000/svg}"


def test_it_shows_what_the_text_says():
    page = (DOCS / "how-to/draw.md").read_text(encoding="utf-8")
    text = re.search(r"```argdown file=zoo.argdown\n(.*?)```", page, re.DOTALL)[1]
    map_ = loads(text, "zoo.argdown")
    findings = check(map_).findings
    scene = draw(map_, view="structure", evaluation=evaluate(map_), findings=findings).scene
    root = ET.parse(DOCS / "images/zoo.svg").getroot()
    shown = {
        word: [
            each[0].text
            for each in root.iter(f"{SVG}g")
            if (each.get("class") or "").startswith(word)
        ]
        for word in ("node", "edge")
    }
    assert sorted(shown["node"]) == sorted(tooltip(node) for node in scene.nodes)
    names = names_of(scene)
    assert sorted(shown["edge"]) == sorted(edge_sentence(edge, names) for edge in scene.edges)
