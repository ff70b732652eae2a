"""Pictures: rendered when asked for, saved as what the suffix says."""

import attrs
import pytest

from buttress.diagram import (
    THEMES,
    EngineMissingError,
    FormatError,
    LinkBaseError,
    Picture,
    TooLargeError,
    UnknownNameError,
    draw,
)
from buttress.diagram.engines import AutoEngine
from buttress.semantics import evaluate
from diagram.scenes import needs_engine, node, scene_of

SCENE = scene_of([node("A", "a"), node("B", "b")], [("A", "B")])


@attrs.define
class Recorder:
    """An engine that answers with what it was asked for, and counts."""

    name: str = "recorder"
    calls: list = attrs.field(factory=list)

    def is_available(self):
        return True

    def render(self, dot, output, *, time_limit, resolution=None, files=()):
        self.calls.append((output, time_limit, resolution))
        return b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g/></svg>'


def test_nothing_is_laid_out_before_it_is_asked_for():
    engine = Recorder()
    picture = Picture(SCENE, engine)
    assert "digraph" in picture.dot
    assert repr(picture) == "<Picture default: Argument map, 2 statements and 1 relation>"
    assert engine.calls == []
    assert picture.svg() == picture.svg()
    assert engine.calls == [("svg", 60.0, None)]


def test_a_png_has_a_resolution():
    engine = Recorder()
    Picture(SCENE, engine, time_limit=5).png(300)
    assert engine.calls == [("png", 5, 300)]


def test_a_dot_file_needs_no_engine(tmp_path):
    picture = Picture(SCENE, AutoEngine(()))
    assert picture.save(tmp_path / "map.dot").read_text(encoding="utf-8") == picture.dot
    with pytest.raises(EngineMissingError):
        picture.save(tmp_path / "map.svg")
    assert not (tmp_path / "map.svg").exists()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("map", "no suffix"),
        ("map.gif", "svg, png, pdf, dot, mermaid, d2, graphml, html; found 'gif'"),
        ("map.html", "only a picture that `draw` made of a map"),
    ],
)
def test_an_unknown_format_is_told_those_that_exist(tmp_path, name, told):
    with pytest.raises(FormatError, match=told):
        Picture(SCENE, Recorder()).save(tmp_path / name)


def test_too_much_is_refused_but_for_dot():
    nodes = [node(f"S{number}") for number in range(11)]
    picture = Picture(scene_of(nodes), Recorder(), most_nodes=10)
    with pytest.raises(TooLargeError, match="11 nodes, and at most 10"):
        picture.svg()
    assert picture.dot.count("label=<") == 11
    edges = [(one.key, two.key) for one in nodes for two in nodes]
    crowded = Picture(scene_of(nodes, edges), Recorder(), most_nodes=20)
    with pytest.raises(TooLargeError, match="121 edges"):
        crowded.png()


def test_a_notebook_gets_the_svg_and_the_words():
    bundle = Picture(SCENE, Recorder())._repr_mimebundle_()
    assert bundle["image/svg+xml"].startswith("<svg")
    assert "[A] supports [B]." in bundle["text/plain"]


def test_a_notebook_gets_what_it_asks_for():
    picture = Picture(SCENE, Recorder())
    assert list(picture._repr_mimebundle_(include=["text/plain"])) == ["text/plain"]
    assert list(picture._repr_mimebundle_(exclude=["text/plain"])) == ["image/svg+xml"]


def test_without_an_engine_a_notebook_gets_the_words_and_the_advice():
    bundle = Picture(SCENE, AutoEngine(()))._repr_mimebundle_()
    assert list(bundle) == ["text/plain"]
    assert "pip install" in bundle["text/plain"]


def test_a_map_is_drawn_with_what_is_known_of_it(zoo):
    picture = draw(zoo, view="overview", evaluation=evaluate(zoo))
    assert all(drawn.standing for drawn in picture.scene.nodes)
    assert picture.scene.view == "overview"


@pytest.mark.parametrize("choice", [{"view": "x"}, {"theme": "x"}, {"engine": "x"}])
def test_wrong_names_are_told_at_once(zoo, choice):
    with pytest.raises(UnknownNameError, match="there is no"):
        draw(zoo, **choice)


@pytest.mark.parametrize("base", ["javascript:alert(1)//", "data:text/html,", "vbscript:x"])
def test_links_lead_nowhere_unsafe(zoo, base):
    with pytest.raises(LinkBaseError, match="http, https, file or relative"):
        draw(zoo, link_base=base)


@needs_engine
@pytest.mark.parametrize(
    ("suffix", "start"),
    [("svg", b"<svg "), ("png", b"\x89PNG"), ("pdf", b"%PDF"), ("dot", b"digraph")],
)
def test_pictures_are_saved_as_their_suffix_says(zoo, tmp_path, suffix, start):
    saved = draw(zoo).save(tmp_path / f"map.{suffix}")
    assert saved.read_bytes().startswith(start)


def test_a_theme_is_a_name_a_theme_or_a_file(zoo, tmp_path):
    file = tmp_path / "house.toml"
    file.write_text('[colours]\nsupport = "#123456"\n', encoding="utf-8")
    own = attrs.evolve(THEMES["dark"], support="#123456")
    assert THEMES["print"].support in draw(zoo, theme="print").dot
    for theme in (file, str(file), own):
        assert '"#123456"' in draw(zoo, theme=theme).dot


def test_a_pictures_ids_are_those_of_its_svg():
    picture = Picture(SCENE, Recorder(), prefix="fig 1")
    assert set(picture.ids) == {"A", "B"}
    assert all(each.startswith("fig-1-statement-") for each in picture.ids.values())
