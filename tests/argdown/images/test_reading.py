"""Images are read from one folder, and nothing else is."""

import os

import pytest

from argdown.images.image_bytes import png
from buttress.argdown.images import ImageError, read_image


@pytest.fixture
def folder(tmp_path):
    inside = tmp_path / "map"
    (inside / "pics").mkdir(parents=True)
    (inside / "pics" / "a.png").write_bytes(png())
    (tmp_path / "secret.png").write_bytes(png())
    return inside


def test_an_image_below_the_folder_is_read(folder):
    image = read_image("pics/a.png", folder)
    assert (image.media_type, image.width, image.height) == ("image/png", 30, 20)
    assert image.path == (folder / "pics" / "a.png").resolve()
    assert read_image("./pics\\a.png", folder) == image


def test_the_name_does_not_say_what_it_is(folder):
    (folder / "b.svg").write_bytes(png())
    assert read_image("b.svg", folder).media_type == "image/png"


@pytest.mark.parametrize(
    "name",
    [
        "../secret.png",
        "pics/../../secret.png",
        "pics/../pics/a.png",
        "..\\secret.png",
        "/etc/passwd",
        "\\etc\\passwd",
        "//host/share/a.png",
        "\\\\host\\share\\a.png",
        "C:\\a.png",
        "c:a.png",
        "file:///etc/passwd",
        "https://example.org/a.png",
        "HTTP://example.org/a.png",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "",
        " ",
        ".",
        "pics",
        "pics/a.png/b",
        "pics/a\0.png",
        "pics/a\n.png",
        "x" * 10_000,
        "\ud800.png",
        "~/a.png",
    ],
)
def test_no_other_place_is_read(folder, name):
    with pytest.raises(ImageError):
        read_image(name, folder)


def test_an_absolute_path_is_refused_even_where_it_leads_into_the_folder(folder):
    with pytest.raises(ImageError, match="does not start from the folder"):
        read_image(str(folder / "pics" / "a.png"), folder)


def test_links_out_of_the_folder_are_refused_and_links_within_it_followed(folder):
    (folder / "out.png").symlink_to(folder.parent / "secret.png")
    (folder / "up").symlink_to(folder.parent, target_is_directory=True)
    (folder / "in.png").symlink_to(folder / "pics" / "a.png")
    (folder / "round.png").symlink_to(folder / "round.png")
    for name in ("out.png", "up/secret.png"):
        with pytest.raises(ImageError, match="a link that leads out of the folder"):
            read_image(name, folder)
    with pytest.raises(ImageError):
        read_image("round.png", folder)
    assert read_image("in.png", folder).width == 30


def test_what_is_missing_is_told_as_missing(folder):
    with pytest.raises(ImageError, match="is not there"):
        read_image("pics/b.png", folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_is_not_waited_for(folder):
    os.mkfifo(folder / "pipe.png")
    with pytest.raises(ImageError, match="is no file"):
        read_image("pipe.png", folder)


def test_limits_say_so(folder):
    (folder / "large.png").write_bytes(png() + bytes(2_000_000))
    (folder / "long.png").write_bytes(png(10_001, 1))
    (folder / "bomb.png").write_bytes(png(9_000, 9_000))
    (folder / "none.png").write_bytes(png(0, 5))
    for name, words in {
        "large.png": "is larger than 2 MB",
        "long.png": "10,001 × 1 pixels; images have at most 10,000 a side",
        "bomb.png": "40 million in all",
        "none.png": "has no size",
    }.items():
        with pytest.raises(ImageError, match=words):
            read_image(name, folder)
