"""Nodes of which a builder shows nothing, or only what is in them."""

from __future__ import annotations

from docutils import nodes
from docutils.nodes import NodeVisitor

__all__ = ["enter", "leave", "skip"]


def skip(visitor: NodeVisitor, node: nodes.Element) -> None:
    """Show nothing of it.

    Raises:
        SkipNode: always; that is docutils' way.
    """
    raise nodes.SkipNode


def enter(visitor: NodeVisitor, node: nodes.Element) -> None:
    """Go on to what is in it."""


def leave(visitor: NodeVisitor, node: nodes.Element) -> None:
    """Go on after it."""
