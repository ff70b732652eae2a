"""The nodes that pages hold until they are written."""

from __future__ import annotations

from docutils import nodes

__all__ = ["anchors", "argument_picture", "folded"]


class argument_picture(nodes.General, nodes.Element):  # noqa: N801  docutils names nodes so
    """A picture that is yet to be drawn.

    Nothing drawn is kept in it, so that stored pages stay small. Its `request` says of what and
    how, a `PictureRequest`; `anchors` are the ids in its SVG that pages may lead to.
    """


class anchors(nodes.General, nodes.Element):  # noqa: N801
    """Places to lead to, with nothing to be seen: its `ids`."""


class folded(nodes.General, nodes.Element):  # noqa: N801
    """What a reader of a web page unfolds; its `summary` is always seen."""
