"""Images on a card."""

from __future__ import annotations

import attrs

from buttress.argdown.images import Image

__all__ = ["Illustration", "ImageRow"]


@attrs.frozen
class Illustration:
    """An image on a card, what it is called, and how large it is to be, in points.

    A card that has no room for it makes it smaller.
    """

    image: Image
    name: str
    width: float
    height: float

    def within(self, width: float, height: float) -> Illustration:
        """It, no larger than that, in its own shape; at least one point each way."""
        factor = min(1, width / self.width, height / self.height)
        return attrs.evolve(
            self,
            width=max(1, round(self.width * factor)),
            height=max(1, round(self.height * factor)),
        )


@attrs.frozen
class ImageRow:
    """Images side by side with gaps between them, above or below a card's text; in whole points."""

    images: tuple[Illustration, ...]
    gap: int = 0
    is_below: bool = False

    @property
    def width(self) -> int:
        """How wide they are together."""
        widths = sum(round(each.width) for each in self.images)
        return widths + self.gap * (len(self.images) - 1)

    @property
    def height(self) -> int:
        """How high the highest is."""
        return max(round(each.height) for each in self.images)
