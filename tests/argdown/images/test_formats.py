"""The kind and size of an image are told from its bytes, whatever it is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argdown.images.image_bytes import gif, jpeg, png, webp
from buttress.argdown.images.formats import ImageError, format_and_size


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (png(), "image/png"),
        (gif(), "image/gif"),
        (jpeg(), "image/jpeg"),
        (webp("lossy"), "image/webp"),
        (webp("lossless"), "image/webp"),
        (webp("extended"), "image/webp"),
    ],
)
def test_each_format_tells_its_size(data, media_type):
    assert format_and_size(data) == (media_type, 30, 20)


@pytest.mark.parametrize(
    "data",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b'\xef\xbb\xbf\n<?xml version="1.0"?><svg/>',
        b"<!DOCTYPE svg [<!ENTITY a 'b'>]>",
    ],
)
def test_an_svg_is_refused_for_what_it_can_hold(data):
    with pytest.raises(ImageError, match="SVG or other markup, which can hold scripts"):
        format_and_size(data)


@pytest.mark.parametrize("data", [b"", b"root:x:0:0", b"%PDF-1.7", b"BM", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_image_is_refused(data):
    with pytest.raises(ImageError, match="is no PNG, JPEG, GIF or WebP"):
        format_and_size(data)


@given(
    st.sampled_from([b"", png()[:16], gif()[:6], jpeg()[:4], webp("lossy")[:16], webp("x")[:16]]),
    st.binary(max_size=200),
)
def test_no_bytes_break_the_reading(head, rest):
    try:
        _, width, height = format_and_size(head + rest)
    except ImageError:
        return
    assert width >= 0
    assert height >= 0


def test_a_jpeg_without_a_frame_is_told():
    for data in (b"\xff\xd8\xff\xda\0\2", b"\xff\xd8\xff", b"\xff\xd8\xff\xfe\0\0" * 50):
        with pytest.raises(ImageError, match="size cannot be read"):
            format_and_size(data)
