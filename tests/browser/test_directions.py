"""Texts that run from right to left, in pages that run either way."""

import pytest

import buttress
from diagram.scenes import needs_engine

pytestmark = needs_engine

ANIMALS = "\u05d4\u05d7\u05d9\u05d5\u05ea \u05e1\u05d5\u05d1\u05dc\u05d5\u05ea"
TEXT = f"[Zoos]: Zoos are places. They close.\n  + [\u05e1\u05d1\u05dc]: {ANIMALS} {ANIMALS}.\n"

LINES = """
() => [...document.querySelectorAll('svg g.node text')].map(text => {
  const box = text.closest('g').querySelector('path').getBBox();
  const place = at => text.getExtentOfChar(at).x;
  const last = text.textContent.length - 1;
  const at = text.getBBox();
  return {
    words: text.textContent, runsLeft: place(last) < place(0),
    left: at.x - box.x, right: box.x + box.width - at.x - at.width,
  };
})
"""


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_each_line_runs_its_own_way_from_its_own_side(tab, direction):
    page = tab(f'<div dir="{direction}">{buttress.draw(buttress.loads(TEXT)).svg()}</div>')
    lines = page.evaluate(LINES)
    hebrew = [line for line in lines if not line["words"].isascii()]
    assert any(line["words"].endswith(".") for line in hebrew)
    assert all(line["runsLeft"] and line["right"] < 12 for line in hebrew)
    english = [line for line in lines if line["words"].isascii()]
    assert english
    assert all(not line["runsLeft"] and line["left"] < 12 for line in english)
