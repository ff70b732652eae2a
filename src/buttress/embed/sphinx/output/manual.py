"""Manual pages, whose writer knows no frames: what stands in one is put in a row."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.transforms.post_transforms import SphinxPostTransform

__all__ = ["PlainInManuals"]

_MANUAL = "man"
_OURS = "buttress-"


class PlainInManuals(SphinxPostTransform):
    """Runs after pictures are put into words, and before references are resolved.

    In a figure the writer would leave no line between a caption, or a table before it, and what
    follows; and it would print the address within the page of every name.
    """

    default_priority = 6
    formats = (_MANUAL,)

    def run(self, **kwargs: Any) -> None:
        """Take frames and references away, and keep what is in them."""
        for name in list(self.document.findall(pending_xref)):
            if name.get("refdomain") == "argdown" and not name["refwarn"]:
                name.replace_self(name.children)
        for frame in list(self.document.findall(_is_ours)):
            kept = [_as_line(child) for child in frame.children]
            frame.replace_self(kept or [nodes.comment()])


def _is_ours(node: nodes.Node) -> bool:
    return isinstance(node, nodes.figure | nodes.container) and any(
        name.startswith(_OURS) for name in node["classes"]
    )


def _as_line(node: nodes.Node) -> nodes.Node:
    return nodes.paragraph("", "", *node.children) if isinstance(node, nodes.caption) else node
