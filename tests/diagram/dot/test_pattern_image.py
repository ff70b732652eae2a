"""Patterns as PNG."""

import re
import struct
import zlib

import attrs
import pytest

import buttress
from buttress.diagram.dot.pattern_image import SCALE, pattern_image
from buttress.diagram.themes import THEMES
from buttress.diagram.themes.values import PATTERNS
from buttress.model import Standing
from diagram.scenes import needs_engine, node, scene_of
from diagram.test_images import Asked


def rows_of(png):
    """The rows of an indexed PNG without filters, and its palette."""
    chunks, at = {}, 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        kind, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0] == zlib.crc32(
            kind + data
        )
        chunks[kind] = data
        at += 12 + length
    width, height = struct.unpack(">II", chunks[b"IHDR"][:8])
    pixels = zlib.decompress(chunks[b"IDAT"])
    assert len(pixels) == height * (width + 1)
    return [pixels[y * (width + 1) + 1 : (y + 1) * (width + 1)] for y in range(height)], chunks


def made(name, *, is_rounded=True):
    rows, _ = rows_of(pattern_image(name, 100, 60, "#d0d0d0", is_rounded=is_rounded))
    return rows


def test_it_is_as_large_as_its_box_and_of_the_colour_of_the_hatch():
    rows, chunks = rows_of(pattern_image("stripes", 100, 60, "#d0d0d0", is_rounded=True))
    assert (len(rows[0]), len(rows)) == (100 * SCALE, 60 * SCALE)
    assert chunks[b"PLTE"][3:] == bytes.fromhex("d0d0d0")
    assert chunks[b"PLTE"][:3] == b"\xff\xff\xff"
    assert chunks[b"tRNS"] == b"\x01\xff"


def test_no_two_patterns_are_alike():
    assert len({b"".join(made(name)) for name in PATTERNS}) == len(PATTERNS)


@pytest.mark.parametrize("name", PATTERNS)
def test_most_of_a_box_stays_free_for_the_words(name):
    pixels = b"".join(made(name))
    assert 0.05 < sum(pixels) / len(pixels) < 0.45


@pytest.mark.parametrize("name", PATTERNS)
def test_the_frame_and_round_corners_stay_free(name):
    rows = made(name)
    assert not any(rows[0])
    assert not any(rows[-1])
    assert not any(row[0] or row[-1] for row in rows)
    corner = [row[:9] for row in rows[:9]]
    assert not any(map(any, corner))
    square = made(name, is_rounded=False)
    assert sum(map(sum, square)) > sum(map(sum, rows))


def test_stripes_rise_and_backstripes_fall():
    rising, falling = made("stripes"), made("backstripes")
    middle = len(rising) // 2
    assert rising[middle + 1][50:150] == rising[middle][51:151]
    assert falling[middle + 1][51:151] == falling[middle][50:150]


SCENE = scene_of(
    [
        attrs.evolve(node(standing, "a " * 20), standing=Standing(standing))
        for standing in ("in", "out", "undecided")
    ]
)


def asked(scene, theme):
    engine = Asked()
    buttress.diagram.Picture(scene, engine, THEMES[theme]).pdf()
    ((dot, files),) = engine.calls
    return dot, files


def test_what_is_out_and_what_is_undecided_have_patterns_of_their_own_in_print():
    dot, files = asked(SCENE, "print")
    lines = [line for line in dot.splitlines() if re.match(r"\tn\d+ \[", line)]
    named = [next((name for name in files if name in line), None) for line in lines]
    assert len(files) == 2
    assert named[0] is None
    assert {named[1], named[2]} == set(files)


def test_themes_without_patterns_need_no_files():
    assert asked(SCENE, "light")[1] == {}


@needs_engine
def test_patterns_do_not_move_what_is_drawn():
    picture = buttress.diagram.Picture(SCENE, buttress.diagram.ENGINES["auto"], THEMES["print"])
    dot, files = picture._enclosing
    ask = picture.engine.render
    assert _places(ask(dot, "plain", time_limit=60, files=files)) == _places(
        ask(picture.dot, "plain", time_limit=60)
    )
    assert picture.pdf().count(b"/Subtype /Image") >= 2


def _places(plain):
    return [line.split()[:6] for line in plain.decode().splitlines() if line.startswith("node")]
