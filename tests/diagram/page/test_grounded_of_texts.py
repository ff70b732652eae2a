"""The page agrees with Python on every map that this repository has as a text, and on those of the
reference's own tests where they are: whatever one statement or argument is switched off."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

import buttress
from buttress.model import ArgumentMap
from diagram.page.agreement import assert_agreement, singles
from diagram.page.page_script import NODE, PageScript

pytestmark = pytest.mark.skipif(NODE is None, reason="node is not installed")

TESTS = Path(__file__).parents[2]
ROOT = TESTS.parent
SHOWCASE = sorted((ROOT / "arguments").glob("*.argdown"))
CONFORMANCE = os.environ.get("BUTTRESS_CONFORMANCE")
ORDERS = ["elitist", "democratic"]


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    with PageScript(tmp_path_factory.mktemp("page")) as script:
        yield script


def files_of(*folders):
    return [file for folder in folders for file in sorted((ROOT / folder).rglob("*.argdown"))]


def maps_in_tests() -> list[ArgumentMap]:
    """Every string in the tests that is the text of a map with more than one element."""
    texts: dict[str, None] = {}
    for file in sorted(TESTS.rglob("*.py")):
        for each in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(each, ast.Constant) and isinstance(each.value, str):
                texts[each.value] = None
    read = [buttress.loads(text) for text in texts if "[" in text or "<" in text]
    return [map for map in read if len(map.statements) + len(map.arguments) > 1]


SAYABLE = ("axiom", "open", "assumption", "strict", "priority")


def said_in(map: ArgumentMap) -> set[str]:
    """Of what the author can say about a map's theory that which is said."""
    metas = [*(each.meta for each in map.statements.values())]
    metas += [each.meta for each in map.arguments.values()]
    metas += [way.meta for each in map.arguments.values() for way in each.inferences]
    return {word for meta in metas for word in SAYABLE if getattr(meta, word, None)}


@pytest.mark.parametrize("path", SHOWCASE, ids=lambda path: path.stem)
def test_every_element_of_the_showcase_can_be_switched_off(page, path):
    map = buttress.load(path)
    pairs = [[f"statement:{one}" for one in list(map.statements)[at::7]] for at in range(7)]
    assert_agreement(page, map, [*singles(map), *pairs])


@pytest.mark.parametrize("order", ORDERS)
def test_every_element_of_all_texts_in_the_tests_can_be_switched_off(page, order):
    maps = maps_in_tests()
    assert len(maps) > 500
    assert set(SAYABLE) == {each for map in maps for each in said_in(map)}
    assert {map.mode for map in maps} == {"loose", "strict"}
    for map in maps:
        assert_agreement(page, map, singles(map), order)


@pytest.mark.parametrize("order", ORDERS)
def test_every_element_of_all_files_can_be_switched_off(page, order):
    files = files_of("tests/fixtures", "docs/gallery", "benchmarks/seeded_defects/maps")
    assert len(files) > 300
    for file in files:
        map = buttress.load(file)
        assert_agreement(page, map, singles(map), order)


@pytest.mark.skipif(not CONFORMANCE, reason="BUTTRESS_CONFORMANCE names no folder of inputs")
def test_every_element_of_the_conformance_inputs_can_be_switched_off(page):
    for path in sorted(Path(CONFORMANCE).rglob("*.argdown")):
        map = buttress.load(path)
        assert_agreement(page, map, singles(map))
