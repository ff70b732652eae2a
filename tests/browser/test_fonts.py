"""No text leaves its box, nor runs into another, whatever letters a browser falls back to."""

import os
from pathlib import Path

import pytest

import buttress
from browser.labels import hard_map, large_map
from diagram.scenes import needs_engine

pytestmark = needs_engine

TOP = Path(__file__).parents[2]
CONFORMANCE = Path(
    os.environ.get("BUTTRESS_CONFORMANCE", TOP.parent / "shared/conformance/argdown")
)
FAMILIES = [
    "",  # the picture's own
    "Arial",
    "Helvetica",
    "Verdana",
    "DejaVu Sans",
    "Noto Sans",
    "Open Sans",
    "Liberation Serif",
    "DejaVu Serif",
    "system-ui",
    "sans-serif",
    "serif",
]
MAPS = {file.stem: file for file in sorted((TOP / "arguments").glob("*.argdown"))}
MAPS |= {name: CONFORMANCE / f"{name}.argdown" for name in ("veggie_debate", "semmelweis_betz")}
MAPS |= {"hard": hard_map, "large": large_map}

MEASURE = """
families => families.map(family => {
  const found = [], sheet = document.createElement('style');
  if (family) sheet.textContent = `svg text { font-family: ${family} !important }`;
  document.head.append(sheet);
  for (const group of document.querySelectorAll('svg g.node, svg g.cluster')) {
    const shapes = [...group.querySelectorAll('path, polygon, ellipse')];
    const box = shapes[0].getBBox();
    const texts = [...group.querySelectorAll('text')].map(
      text => [text.textContent, text.getBBox()]);
    for (const [words, at] of texts) {
      const right = at.x + at.width - box.x - box.width;
      const low = at.y + at.height - box.y - box.height;
      const out = Math.max(box.x - at.x, right, box.y - at.y - 4, low - 4);
      if (out > 0) found.push(`${words} leaves its box by ${out.toFixed(1)}`);
    }
    texts.forEach(([words, at], place) => texts.slice(0, place).forEach(([other, before]) => {
      const beside = Math.abs(at.y + at.height / 2 - before.y - before.height / 2) < 6;
      const across = at.x < before.x + before.width && before.x < at.x + at.width;
      if (beside && across) found.push(`${words} runs into ${other}`);
    }));
  }
  const key = [...document.querySelectorAll('svg g.legend text')].map(
    text => [text.textContent, text.getBBox()]);
  key.forEach(([words, at], place) => key.slice(0, place).forEach(([other, before]) => {
    const beside = Math.abs(at.y - before.y) < 6;
    const across = at.x < before.x + before.width && before.x < at.x + at.width;
    if (beside && across) found.push(`in the legend ${words} runs into ${other}`);
  }));
  sheet.remove();
  return found;
})
"""
INSTALLED = """
families => families.filter(family => {
  const pen = document.createElement('canvas').getContext('2d');
  const width = font => {
    pen.font = `40px ${font}`;
    return pen.measureText('Illiterate WWW quartz').width;
  };
  return width(`"${family}", monospace`) !== width('monospace');
})
"""


def read(name):
    source = MAPS[name]
    if callable(source):
        return source()
    if not source.is_file():
        pytest.skip(f"{source.name} is not here")
    return buttress.load(source)


@pytest.mark.parametrize("name", MAPS)
def test_no_text_leaves_its_box(tab, name, record_property):
    map = read(name)
    findings = buttress.check(map).findings
    for view in ("default", "structure"):
        picture = buttress.draw(
            map, view=view, evaluation=buttress.evaluate(map), findings=findings
        )
        page = tab(picture.svg())
        record_property("families", page.evaluate(INSTALLED, FAMILIES[1:]))
        assert page.locator("svg g.node text").count() > 20
        found = dict(zip(FAMILIES, page.evaluate(MEASURE, FAMILIES), strict=True))
        assert {family: told for family, told in found.items() if told} == {}, view


def test_no_text_leaves_its_box_where_texts_are_centred(tab):
    page = tab(buttress.draw(hard_map(), view="structure", theme="argdown").svg())
    assert page.locator("text[text-anchor=middle]").count() > 100
    found = dict(zip(FAMILIES, page.evaluate(MEASURE, FAMILIES), strict=True))
    assert {family: told for family, told in found.items() if told} == {}


def test_no_text_leaves_the_figure_of_an_argument(tab):
    map = hard_map()
    for argument in list(map.arguments)[::4]:
        page = tab(buttress.draw(map, view="argument", elements=f"<{argument}>").svg())
        found = dict(zip(FAMILIES, page.evaluate(MEASURE, FAMILIES), strict=True))
        assert {family: told for family, told in found.items() if told} == {}, argument


def test_a_text_that_is_too_wide_is_found(tab):
    page = tab(buttress.draw(large_map(8)).svg())
    page.add_style_tag(content="svg text { letter-spacing: 9px }")
    (told,) = page.evaluate(MEASURE, [""])
    assert any("leaves its box" in words for words in told)
