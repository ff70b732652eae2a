"""What a PNG says of itself."""

import json
import struct
import subprocess
import sys
import zlib

import pytest

from buttress.diagram import (
    EngineError,
    Picture,
    ResolutionError,
    TooManyPixelsError,
    draw,
)
from buttress.diagram.engines import EmbeddedEngine, embedded, engine, pixels
from buttress.diagram.png import described_png
from diagram.scenes import needs_engine, node, scene_of

SCENE = scene_of([node("A", "a"), node("B", "b")], [("A", "B")])


def chunks(png):
    place, found = 8, []
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        kind, content = png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        (check,) = struct.unpack(">I", png[place + 8 + length : place + 12 + length])
        assert check == zlib.crc32(kind + content)
        found.append((kind, content))
        place += 12 + length
    return found


@needs_engine
def test_a_png_is_as_large_as_its_resolution_says():
    picture = draw_scene()
    sizes = {}
    for resolution in (72, 144, 300):
        found = dict(chunks(picture.png(resolution)))
        sizes[resolution] = struct.unpack(">II", found[b"IHDR"][:8])
        assert struct.unpack(">IIB", found[b"pHYs"]) == (*(round(resolution / 0.0254),) * 2, 1)
    for side in (0, 1):
        assert sizes[144][side] == pytest.approx(2 * sizes[72][side], abs=2)
        assert sizes[300][side] == pytest.approx(300 / 72 * sizes[72][side], abs=3)
    assert struct.unpack(">II", picture.png()[16:24]) == sizes[144]


def draw_scene(**options):
    return Picture(SCENE, engine("auto"), **options)


@needs_engine
def test_a_png_says_in_words_what_it_shows():
    texts = [content for kind, content in chunks(draw_scene().png()) if kind == b"iTXt"]
    assert texts == [
        b"Title\0\0\0\0\0Argument map",
        b"Description\0\0\0\0\x002 statements and 1 relation.",
    ]


@needs_engine
def test_the_resolution_of_the_picture_is_that_of_a_saved_png(zoo, tmp_path):
    small = draw(zoo, resolution=50).save(tmp_path / "small.png").read_bytes()
    assert small == draw(zoo).png(50)


@pytest.mark.parametrize("resolution", [0, -96, 9, 2401, 96.5, True, "96"])
def test_a_senseless_resolution_is_refused(zoo, resolution):
    for call in (
        lambda: draw(zoo, resolution=resolution),
        lambda: draw_scene().png(resolution),
    ):
        with pytest.raises(ResolutionError, match="from 10 to 2,400"):
            call()


@needs_engine
def test_more_pixels_than_memory_bears_are_refused_with_what_fits(monkeypatch):
    monkeypatch.setattr(embedded, "MOST_PIXELS", 40_000)
    monkeypatch.setattr(pixels, "MOST_PIXELS", 40_000)
    with pytest.raises(
        TooManyPixelsError, match=r"at 600 pixels an inch .* it fits at \d+"
    ) as told:
        Picture(SCENE, EmbeddedEngine()).png(600)
    fitting = int(str(told.value).split("it fits at ")[1].split(",")[0])
    assert Picture(SCENE, EmbeddedEngine()).png(fitting)
    with pytest.raises(TooManyPixelsError):
        Picture(SCENE, EmbeddedEngine()).png(round(fitting * 1.1))


def test_a_long_side_is_refused_too():
    with pytest.raises(TooManyPixelsError, match=r"32,767 a side"):
        pixels.check_pixels(b"graph 1 400 1.5\nstop\n", 96)
    pixels.check_pixels(b"graph 1 300 1.5\nstop\n", 96)


@pytest.mark.parametrize("content", [b"", b"graph 1", b"graph 1 x y", b"nonsense 1 2 3 4"])
def test_what_is_no_layout_is_an_error_in_words(content):
    with pytest.raises(EngineError, match="something else than a layout"):
        pixels.check_pixels(content, 96)


@needs_engine
def test_the_child_writes_the_layout_of_what_it_does_not_draw():
    wanted = {"output": "png", "attributes": {"dpi": "72"}, "dpi": 72, "margin": 0.3}
    command = [
        sys.executable,
        "-P",
        str(embedded._CHILD),
        json.dumps(wanted | {"side": 5, "area": 9}),
    ]
    done = subprocess.run(command, input=b"digraph g { a -> b }", capture_output=True, check=True)
    assert done.stdout.startswith(b"graph 1 ")


def test_what_is_no_png_stays_as_it_is():
    assert described_png(b"nothing", resolution=96, title="", description="") == b"nothing"
