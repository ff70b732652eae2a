"""Which builder writes a node by which function."""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx

from buttress.embed.sphinx.nodes import anchors, argument_picture, folded
from buttress.embed.sphinx.output import html, latex, plain
from buttress.embed.sphinx.output.in_words import PicturesInWords
from buttress.embed.sphinx.output.latex_signs import declare_signs
from buttress.embed.sphinx.output.manual import PlainInManuals

__all__ = ["register"]


def register(app: Sphinx) -> None:
    """Make the nodes known. Builders without pictures are given words in their place."""
    nothing = (plain.skip, None)
    rest: dict[str, Any] = {"text": nothing, "man": nothing, "texinfo": nothing}
    app.add_node(
        argument_picture,
        html=(html.visit_picture, None),
        latex=(latex.visit_picture, None),
        **rest,
    )
    app.add_node(
        anchors, html=(html.visit_anchors, None), latex=(latex.visit_anchors, None), **rest
    )
    within = (plain.enter, plain.leave)
    app.add_node(
        folded,
        html=(html.visit_folded, html.depart_folded),
        latex=within,
        text=within,
        man=within,
        texinfo=within,
    )
    app.add_post_transform(PicturesInWords)
    app.add_post_transform(PlainInManuals)
    app.connect("config-inited", declare_signs)
