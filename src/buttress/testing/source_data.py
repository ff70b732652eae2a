"""Strategies for data blocks and front matter as they are written in a source."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

__all__ = ["data_blocks", "front_matter"]

_VALUES = (
    "1", "-2.5", "true", "null", "data", '"a b"', "'it''s'", "[1, 2]", "[a, [b]]", "{x: 1}", "[]",
    "{}", '"}"', "'a, b'", "two words", "¶10", '"a: b"', "2024-10-23", '"{"', "http://x.org/y",
    "~", '"#x"',
)  # fmt: skip
_KEYS = ("basis", "x", "y", "source", "my key", '"q"', "isInGroup", "uses", "é")
_BLOCKS = (
    "{\nx: 1\ny: [1, 2]\n}",
    "{\n  basis: data\n  x:\n    y: 1\n    z: a b\n}",
    "{\nx: >\n  folded\n  text\n}",
    "{x: 1,\n  y: 2}",
    "{ x : 1 }",
    "{x: 1, y: {z: [1, 2]}}",
    "{}",
)
_FRONT_MATTER = (
    "===\ntitle: A map\n===",
    "===\nmodel:\n  mode: strict\n===",
    "===\nmodel: {mode: loose}\nx: 1\n===",
    "====\ntitle: 'x: y'\nsources:\n  nyt: {title: T, date: 2024-10-23}\n=====",
    "===\n===",
    "===\n\ntitle: x\n\n===",
)


@cache
def data_blocks() -> st.SearchStrategy[str]:
    """A block in flow style, or in block style over several lines; most are YAML."""
    entries = st.lists(
        st.builds("{}: {}".format, st.sampled_from(_KEYS), st.sampled_from(_VALUES)),
        max_size=3,
        unique_by=lambda entry: entry.split(":")[0],
    )
    return st.one_of(
        entries.map(", ".join).map("{{{}}}".format),
        entries.map(", ".join).map("{{{}}}".format),
        st.sampled_from(_BLOCKS),
    )


@cache
def front_matter() -> st.SearchStrategy[str]:
    """Front matter, without the empty line that follows it."""
    return st.sampled_from(_FRONT_MATTER)
