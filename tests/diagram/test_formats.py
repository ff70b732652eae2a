"""The formats of pictures that are text."""

import pytest

from buttress.diagram import FormatError, Picture, draw, format_of
from buttress.diagram.d2 import d2_of
from buttress.diagram.engines import AutoEngine
from buttress.diagram.mermaid import mermaid_of
from buttress.diagram.themes import theme
from diagram.scenes import hostile_figure, hostile_scene, node, scene_of

LIGHT = theme("light")


def test_links_lead_to_lines_in_every_format(tmp_path, monkeypatch):
    from buttress import load  # noqa: PLC0415

    monkeypatch.chdir(tmp_path)
    (tmp_path / "a file.argdown").write_text("[A]: a\n  - [B]: b\n", encoding="utf-8")
    picture = draw(load("a file.argdown"), link_base="https://example.org/x/")
    for text in (picture.mermaid, picture.d2, picture.graphml):
        assert "https://example.org/x/a%20file.argdown#L1" in text


def test_no_engine_is_needed_for_text(zoo, tmp_path):
    picture = Picture(draw(zoo).scene, AutoEngine(()))
    for name, start in (
        ("map.mmd", "---\n"),
        ("map.mermaid", "---\n"),
        ("map.d2", "direction: up\n"),
        ("map.graphml", "<?xml"),
        ("map.gv", "digraph"),
    ):
        text = picture.save(tmp_path / name).read_text(encoding="utf-8")
        assert text.startswith(start)
        assert text == picture.render(format_of(tmp_path / name)).decode()


@pytest.mark.parametrize("name", ["map.drawio", "map.md", "map"])
def test_other_endings_are_no_format(tmp_path, name):
    with pytest.raises(FormatError, match="mermaid, d2, graphml"):
        format_of(tmp_path / name)


@pytest.mark.parametrize("write", [mermaid_of, d2_of])
def test_the_same_scene_gives_the_same_lines(zoo, write):
    scene = draw(zoo, view="structure").scene
    assert write(scene, LIGHT) == write(scene, LIGHT)
    assert len(write(scene, LIGHT).splitlines()) < 100


@pytest.mark.parametrize("scene", [hostile_scene(), hostile_figure()], ids=["map", "figure"])
def test_nothing_hostile_leaves_its_line(scene):
    for text in (mermaid_of(scene, LIGHT), d2_of(scene, LIGHT)):
        assert "\r" not in text
        assert "\x00" not in text
        text.encode()
        assert len(text.splitlines()) < 6 * (len(scene.nodes) + len(scene.edges))


def test_a_tooltip_of_d2_has_the_text_that_a_box_has_no_room_for():
    text = "word " * 300 + "end"
    assert text in d2_of(scene_of([node("A", text)]), LIGHT)
    assert len(d2_of(scene_of([node("A", "x" * 100_000)]), LIGHT)) < 10_000
