"""What an engine tells Graphviz besides the graph."""

from __future__ import annotations

__all__ = ["graph_attributes"]

_LARGEST_PAGE = 200
"""Inches a side of a PDF page; readers show no larger one (ISO 32000-1, annex C)."""


def graph_attributes(output: str, resolution: int | None) -> dict[str, str]:
    """The graph's attributes for a format.

    The resolution is one of a PNG's; a page is as large as what is on it, and
    what would be too large for one is drawn smaller.
    """
    if output == "png" and resolution:
        return {"dpi": str(resolution)}
    if output == "pdf":
        return {"size": str(_LARGEST_PAGE), "margin": "0"}
    return {}
