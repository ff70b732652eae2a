"""The page as a text."""

import json
import re

import pytest

import buttress
from buttress.diagram import EngineTimeoutError, Picture
from buttress.diagram.engines import ENGINES
from buttress.diagram.page import page_of
from buttress.diagram.page.pictures import shown_views
from buttress.diagram.themes import DARK, theme
from diagram.scenes import needs_engine, node, scene_of

TEXT = "[A]: One.\n  + <B>\n\n<B>\n\n(1) [P]: A premise.\n----\n(2) [A]\n"


@pytest.fixture(scope="module")
def map():
    return buttress.loads(TEXT, path="a.argdown")


def payload(html):
    return json.loads(re.search(r'id="payload">(.*?)</script>', html)[1])


@needs_engine
def test_the_page_is_one_file_that_fetches_nothing(map):
    html = page_of(map)
    assert html.startswith("<!doctype html>")
    assert not re.search(r"<(?:link|img|iframe|object|embed|base)\b", html)
    assert not re.search(r'\bsrc="', html)
    assert html.count("<style>") == 1


@needs_engine
def test_the_view_that_is_asked_for_comes_first(map):
    views = payload(page_of(map, view="structure"))["views"]
    assert [view["name"] for view in views] == ["structure", "default", "overview"]


@needs_engine
def test_a_view_that_shows_the_same_is_not_offered_twice():
    views = payload(page_of(buttress.loads("[A]: One.\n  + [B]: Two.\n")))["views"]
    assert [view["name"] for view in views] == ["default"]


@needs_engine
def test_a_view_of_some_elements_comes_with_the_whole_map(map):
    views = payload(page_of(map, view="neighbourhood", elements=["P"], depth=1))["views"]
    assert views[0]["name"] == "neighbourhood"
    assert "default" in {view["name"] for view in views}


@needs_engine
def test_nodes_edges_and_sections_are_named_as_in_the_picture(map):
    html = page_of(map)
    for view in payload(html)["views"]:
        for part in (*view["nodes"], *view["edges"], *view["sections"]):
            assert f'<g id="{part[0]}"' in html
        for _, _, source, target, verb in view["edges"]:
            assert verb
            assert max(source, target) < len(view["nodes"])
    known = {element["id"] for element in payload(html)["elements"]}
    assert {part[2] for view in payload(html)["views"] for part in view["nodes"]} <= known


class Hasty:
    """An engine that draws the first picture and gives up on every other."""

    name, is_available = "hasty", staticmethod(lambda: True)

    def __init__(self):
        self.drawn = 0

    def render(self, dot, output, **limits):
        self.drawn += 1
        if self.drawn > 1:
            raise EngineTimeoutError("too long")
        return ENGINES["auto"].render(dot, output, **limits)


@needs_engine
def test_a_further_view_that_takes_too_long_is_told_as_too_large():
    engine = Hasty()
    scenes = [scene_of([node("A")]), scene_of([node("B")]), scene_of([])]
    first, *others = (Picture(scene, engine) for scene in scenes)
    views = shown_views(first, iter(others))
    assert [each.scene for each in views.shown] == [scenes[0]]
    assert views.too_large == (views.shown[0].label,)
    assert engine.drawn == 2


@needs_engine
def test_what_is_too_large_cannot_be_chosen(map, monkeypatch):
    monkeypatch.setattr("buttress.diagram.page.pictures.MOST_IN_FURTHER", 1)
    assert "<option disabled>Structure (too large)</option>" in page_of(map)


@needs_engine
def test_a_theme_of_ones_own_is_what_the_page_begins_with(map):
    html = page_of(map, theme="print")
    assert 'data-theme="own"' in html
    assert '<option value="own">Print</option><option value="auto">' in html
    assert 'data-theme="dark"' in page_of(map, theme=DARK)
    assert theme("print").colours()["ink"] in html


@needs_engine
def test_the_same_map_gives_the_same_page(map):
    assert page_of(map) == page_of(map)


@needs_engine
def test_an_empty_map_has_a_page():
    assert "Contents" in page_of(buttress.loads(""))
