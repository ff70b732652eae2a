"""The outline in words: beside a picture on a web page, in its place where none can be shown."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

from buttress.embed.sphinx.blocks_as_nodes import blocks_as_nodes
from buttress.embed.sphinx.naming import references_of
from buttress.embed.sphinx.nodes import argument_picture, folded
from buttress.embed.sphinx.pictures import figure_of
from buttress.embed.sphinx.workshop import app_of

__all__ = ["PicturesInWords"]

_DRAWN_AND_TOLD = "html"
_ONLY_DRAWN = "latex"
_SUMMARY = "The map in words"


class PicturesInWords(SphinxPostTransform):
    """Runs before references are resolved, so that the outline leads to pages as well."""

    default_priority = 5

    def run(self, **kwargs: Any) -> None:
        """Put each picture of the page into words, as the builder needs it."""
        form = app_of(self.env).builder.format
        if form == _ONLY_DRAWN:
            return
        for picture in list(self.document.findall(argument_picture)):
            shown = figure_of(self.env, picture["request"])
            named = references_of(shown.map, self.env.docname)
            outline = shown.linked_outline if form == _DRAWN_AND_TOLD else shown.outline
            told = blocks_as_nodes(outline, named)
            if form == _DRAWN_AND_TOLD:
                _fold_away(told, picture)
            else:
                picture.replace_self(told or [nodes.paragraph("", "An empty argument map.")])


def _fold_away(told: list[nodes.Element], picture: argument_picture) -> None:
    """Put the words below the picture, or below its caption where it has one.

    A figure without a caption has but one child: docutils takes a second for a caption.
    """
    words = folded("", *told, summary=_SUMMARY)
    figure = picture.parent
    if any(isinstance(child, nodes.caption) for child in figure):
        figure += nodes.legend("", words)
        return
    both = nodes.container("", classes=["buttress-both"])
    picture.replace_self(both)
    both += [picture, words]
