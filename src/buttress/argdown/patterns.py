"""The regular expressions of the scanner.

Each runs in time linear in what it matches. What can only be found by looking far ahead (the
end of a comment, of data, of a title) is left to `Lookahead`.
"""

from __future__ import annotations

import re

__all__ = [
    "AFTER_EMPHASIS",
    "BLANKS",
    "EMPTYLINE",
    "ESCAPED",
    "HEADING",
    "INFERENCE_DASHES",
    "INFERENCE_TEXT",
    "LINE_START",
    "NEWLINE",
    "SHORTCODE",
    "SPACE",
    "TAG",
    "TEXT",
]

SPACE = "".join(
    (
        "\t\n\v\f\r \u00a0\u1680",
        *map(chr, range(0x2000, 0x200B)),
        "\u2028\u2029\u202f\u205f\u3000\ufeff",
    )
)
"""What counts as white space where the language looks ahead for it (ECMAScript's `\\s`)."""

_WORD = f"[^{SPACE}]"

_PLAIN = rf"\.(?!{_WORD}+?\.)|:(?!{_WORD}+?:)|(?<=:)//|/(?![/*])"
"""Dots, colons and slashes that begin neither a shortcode nor a comment."""

_ADDRESS = r"(?<=:)//(?:[0-9A-Za-z%?=&~+.-]|/(?!\*)|(?<=[0-9A-Za-z])_++(?=[0-9A-Za-z(]))++"
"""The rest of an address such as `https://example.org/some_page`, up to what may mean more."""

TEXT = re.compile(rf"(?:[^\\@#*_\[.:</{{\n]++|{_ADDRESS}|{_PLAIN})++")
"""Running text up to something that may mean more."""

INFERENCE_TEXT = re.compile(rf"(?:[^\\.:,</{{\n-]++|-(?!-)|<(?!!--)|{_PLAIN})++")
"""The same between the dashes of an inference line."""

LINE_START = re.compile(
    r"([ \t]*)(?:(--)|(\+>)|(->)|(<?\+)|(<?-)|(><)|(_>)"
    rf"|(<_|_(?=[{SPACE}]))|(\([0-9]+\))|([0-9]+\.(?=[{SPACE}]))|(\*(?=[{SPACE}])))"
)
"""Indentation and a sign that means something at the start of a line only."""

HEADING = re.compile(r"(#+) ")
BLANKS = re.compile(r"[ \t]+")
NEWLINE = re.compile(r"[ \t]*\n")
EMPTYLINE = re.compile(r"[ \t]*\n(?:[ \t]*\n)+")
ESCAPED = re.compile(r"\\([^\n]) *")
SHORTCODE = re.compile(rf"\.{_WORD}+?\.|:{_WORD}+?:")
INFERENCE_DASHES = re.compile(r"-{2,}")
TAG = re.compile(r"#([a-zA-Z\[\\\]^_`0-9\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef-]+)")
AFTER_EMPHASIS = re.compile(r"[ \t]|(?=[\n)}_.,!?;:*-])|\Z")
"""What has to follow for `*` or `_` to close an emphasis; a blank is part of the sign."""
