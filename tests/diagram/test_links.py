"""Addresses of the lines that a picture's parts come from."""

import pytest

from buttress.argdown import loads
from buttress.diagram.links import address


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("https://example.org/debate/", "https://example.org/debate/maps/zoo.argdown#L1"),
        ("https://example.org/debate", "https://example.org/debate/maps/zoo.argdown#L1"),
        ("https://example.org/?file=", "https://example.org/?file=maps/zoo.argdown#L1"),
        ("../maps", "../maps/maps/zoo.argdown#L1"),
        ("", "maps/zoo.argdown#L1"),
        (None, None),
    ],
)
def test_a_file_follows_the_base_as_below_a_folder(base, expected):
    span = loads("[A]: One.\n", "maps/zoo.argdown").statements["A"].span
    assert address(span, base) == expected
