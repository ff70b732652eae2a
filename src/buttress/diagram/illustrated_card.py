"""Cards with images: how large each is, and how much higher the card is for them."""

from __future__ import annotations

import attrs

from buttress.argdown.appearance import BoxSettings
from buttress.diagram.card import Card, Fit, card_of
from buttress.diagram.illustration import ImageRow
from buttress.diagram.measures import GAP
from buttress.diagram.scene import Node

__all__ = ["illustrated_card"]

TALLEST = 240
"""The most points that an image is high."""


def illustrated_card(node: Node, fit: Fit, box: BoxSettings) -> Card:
    """The card of a node with its images side by side, as wide as these are if it may be.

    Images keep their shape; where they do not fit beside each other all are made smaller.
    """
    if not node.images:
        return card_of(node, fit)
    gap = round(box.between_images) if node.images[1:] else 0
    between = gap * (len(node.images) - 1)
    asked = sum(each.width for each in node.images) + between
    least = min(asked, fit.widths[-1])
    widths = tuple(width for width in fit.widths if width >= least)
    card = card_of(node, attrs.evolve(fit, widths=widths, least=max(fit.least, round(least))))
    room = max(card.inner - between, len(node.images))
    factor = min(1.0, room / (asked - between))
    images = tuple(each.within(each.width * factor, TALLEST) for each in node.images)
    row = ImageRow(images, gap, box.has_images_below)
    return attrs.evolve(card, height=card.height + row.height + GAP, images=row)
