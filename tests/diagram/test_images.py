"""Images that a map's author names are drawn in boxes, from the folder of the map alone."""

import base64
import re
from xml.etree import ElementTree as ET

import attrs
import pytest

import buttress
from argdown.images.image_bytes import gif, jpeg, png, webp
from buttress.diagram import images as limits
from buttress.diagram.errors import EngineError
from buttress.embed.figure import figure
from diagram.scenes import HOSTILE, needs_engine

TEXT = """\
===
images:
  files:
    zoo: {path: pics/zoo.png, title: "A <zoo> & \\"more\\""}
    small: {path: pics/small.gif, width: 20}
===

[Close]: Zoos should be closed. {images: [zoo, small]}
  + <Suffering>: Animals suffer. {images: [zoo]}
  - [Jobs]: Zoos give work. {images: [../secret.png]}
"""


@pytest.fixture
def file(tmp_path):
    folder = tmp_path / "map"
    (folder / "pics").mkdir(parents=True)
    (folder / "pics" / "zoo.png").write_bytes(png(60, 40))
    (folder / "pics" / "small.gif").write_bytes(gif(10, 10))
    (tmp_path / "secret.png").write_bytes(png(7, 7))
    path = folder / "map.argdown"
    path.write_text(TEXT)
    return path


def shown(picture):
    return {node.element: [each.name for each in node.images] for node in picture.scene.nodes}


def drawn_images(svg):
    return [each for each in ET.fromstring(svg).iter() if each.tag.endswith("}image")]


def test_boxes_have_their_images_and_what_is_refused_is_left_out(file):
    assert shown(buttress.draw(buttress.load(file))) == {
        "Close": ['A <zoo> & "more"', "small"],
        "Suffering": ['A <zoo> & "more"'],
        "Jobs": [],
    }


def test_a_text_has_images_only_where_a_root_is_given(file):
    map = buttress.loads(TEXT)
    assert set(map_names(shown(buttress.draw(map)))) == set()
    assert "small" in map_names(shown(buttress.draw(map, image_root=file.parent)))


def map_names(images):
    return [name for names in images.values() for name in names]


def test_sizes_are_the_files_own_or_those_asked_for(file):
    node, *_ = buttress.draw(buttress.load(file)).scene.nodes
    assert [(each.width, each.height) for each in node.images] == [(60, 40), (20, 20)]


@needs_engine
def test_the_svg_embeds_the_bytes_with_a_name_inside_the_box(file):
    svg = buttress.draw(buttress.load(file)).svg()
    images = drawn_images(svg)
    assert [each.get("aria-label") for each in images].count("small") == 1
    zoo = next(each for each in images if "zoo" in each.get("aria-label"))
    head, _, data = zoo.get("href").partition(",")
    assert head == "data:image/png;base64"
    assert base64.b64decode(data) == png(60, 40)
    assert abs(float(zoo.get("width")) - 60) < 1.5
    assert abs(float(zoo.get("height")) - 40) < 1.5
    assert zoo[0].text == 'A <zoo> & "more"'
    assert "image: small" in svg


@needs_engine
def test_the_svg_and_the_graph_name_no_file(file):
    picture = buttress.draw(buttress.load(file))
    assert "IMG" not in picture.dot
    assert "zoo.png" not in picture.dot
    assert not re.search(r'href="(?!data:image/(?:png|gif);base64,)', picture.svg())


@attrs.define
class Asked:
    """An engine that keeps what it is asked for, and breaks down where there are files if told."""

    breaks: bool = False
    name: str = "asked"
    calls: list = attrs.field(factory=list)

    def is_available(self):
        return True

    def render(self, dot, output, *, time_limit, resolution=None, files=()):
        self.calls.append((dot, dict(files)))
        if files and self.breaks:
            raise EngineError("crashed")
        return b"drawn"


@pytest.mark.parametrize("output", ["png", "pdf"])
def test_an_engine_is_given_copies_under_other_names(file, output):
    engine = Asked()
    attrs.evolve(buttress.draw(buttress.load(file)), engine=engine).render(output)
    ((dot, files),) = engine.calls
    assert sorted(files.values()) == sorted([png(60, 40), gif(10, 10)])
    named = re.findall(r'<IMG SRC="([^"]*)"', dot)
    assert set(named) == set(files)
    assert all(re.fullmatch(r"[0-9a-f]{32}\.(png|gif)", name) for name in named)
    assert "zoo.png" not in dot


def test_where_an_engine_breaks_down_at_an_image_there_is_a_frame_with_its_name(file):
    engine = Asked(breaks=True)
    picture = attrs.evolve(buttress.draw(buttress.load(file)), engine=engine)
    assert picture.pdf() == b"drawn"
    assert engine.calls[-1] == (picture.dot, {})
    assert 'TITLE="small"' in picture.dot


@needs_engine
def test_png_and_pdf_hold_the_images(file):
    picture = buttress.draw(buttress.load(file))
    plain = buttress.draw(buttress.load(file), image_root=file.parent / "pics")
    assert picture.pdf().count(b"/Subtype /Image") > plain.pdf().count(b"/Subtype /Image")
    assert picture.png().startswith(b"\x89PNG")


@needs_engine
@pytest.mark.parametrize("data", [webp("lossy"), jpeg(), gif(), png(3000, 3000), png()[:60]])
def test_a_broken_image_breaks_no_picture(file, data):
    file.parent.joinpath("pics", "zoo.png").write_bytes(data)
    picture = buttress.draw(buttress.load(file))
    assert picture.png().startswith(b"\x89PNG")
    assert picture.pdf().startswith(b"%PDF")


@needs_engine
def test_images_stand_above_or_below_the_words(file):
    def order(text):
        file.write_text(text)
        svg = buttress.draw(buttress.load(file)).svg()
        return svg.index("<image") < svg.index(">Close</text>")

    assert order(TEXT)
    below = "images:\n  files:", "dot: {statement: {images: {position: bottom}}}\nimages:\n  files:"
    only = TEXT.replace(" {images: [zoo]}", "")
    assert not order(only.replace(*below, 1))


@needs_engine
def test_large_images_are_made_to_fit_their_box(file):
    file.parent.joinpath("pics", "zoo.png").write_bytes(png(3000, 3000))
    file.write_text(TEXT.replace("pics/zoo.png,", "pics/zoo.png, width: 1000, height: 1000,"))
    image = next(
        each
        for each in drawn_images(buttress.draw(buttress.load(file)).svg())
        if "zoo" in each.get("aria-label")
    )
    assert float(image.get("width")) <= 240
    assert float(image.get("height")) <= 241


@needs_engine
@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_of_an_image_breaks_the_picture(file, title):
    picture = buttress.draw(buttress.load(file))
    node, *rest = picture.scene.nodes
    images = (attrs.evolve(node.images[0], name=title),)
    scene = attrs.evolve(picture.scene, nodes=(attrs.evolve(node, images=images), *rest))
    assert len(drawn_images(attrs.evolve(picture, scene=scene).svg())) == 2


def test_a_picture_holds_so_much_and_says_what_it_leaves_out(file, monkeypatch):
    monkeypatch.setattr(limits, "LARGEST_PICTURE", len(png(60, 40)) + len(gif()))
    made = buttress.draw(buttress.load(file))
    assert map_names(shown(made)) == ['A <zoo> & "more"', "small"]
    assert made.scene.notes[-1].startswith("Images left out: 1. A picture holds 0 MB")


@needs_engine
def test_a_figure_reads_no_image_outside_its_root(file):
    inner = file.parent / "inner"
    inner.mkdir()
    for name in ("map.argdown", "pics"):
        (inner / name).symlink_to(file.parent / name)
    assert map_names(shown(figure(file, root=file.parent).picture))
    outside = figure(buttress.load(file), root=inner)
    assert map_names(shown(outside.picture)) == []


@pytest.mark.parametrize("output", ["mermaid", "d2", "graphml"])
def test_formats_without_images_say_what_they_are_called_and_name_no_file(file, output):
    text = buttress.draw(buttress.load(file)).render(output).decode()
    assert "small" in text
    assert "pics/" not in text
    assert "zoo.png" not in text


def test_a_figure_depends_on_its_images(file):
    made = figure(file, root=file.parent)
    assert file.parent.resolve() / "pics" / "zoo.png" in made.files
