"""Lines of DOT for nodes and edges, of which a graph has thousands.

The graphviz package writes the same lines; here values that need no escaping are told at a glance.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from graphviz.quoting import quote

__all__ = ["edge_line", "node_line"]

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*|-?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)")
_SHORT = 40
_KEYWORDS = frozenset({"node", "edge", "graph", "digraph", "subgraph", "strict"})


def node_line(name: str, attributes: Mapping[str, str | None]) -> str:
    """The statement of a node whose name is a plain word."""
    return f"\t{name} [{_written(attributes)}]\n"


def edge_line(tail: str, head: str, attributes: Mapping[str, str | None]) -> str:
    """The statement of an edge between nodes whose names are plain words."""
    return f"\t{tail} -> {head} [{_written(attributes)}]\n"


def _written(attributes: Mapping[str, str | None]) -> str:
    label = attributes.get("label")
    first = [] if label is None else [f"label={quote(label)}"]
    rest = [
        f"{name}={_value(value) if len(value) < _SHORT else quote(value)}"
        for name, value in sorted(attributes.items())
        if value is not None and name != "label"
    ]
    return " ".join(first + rest)


@lru_cache(maxsize=4096)
def _value(value: str) -> str:
    """A short value, of which most recur: colours, sizes, styles."""
    if value[:1] == "<" or '"' in value or "\\" in value:
        return str(quote(value))
    is_plain = _PLAIN.fullmatch(value) and value.lower() not in _KEYWORDS
    return value if is_plain else f'"{value}"'
