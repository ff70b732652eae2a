"""The directive `argdown:argument`: one argument with numbered premises."""

from __future__ import annotations

from typing import Any, ClassVar

from docutils import nodes

from buttress.embed.figure import Reading, argument
from buttress.embed.sphinx.directives.base import COMMON, ArgdownDirective
from buttress.embed.sphinx.directives.options import choice, titles
from buttress.embed.sphinx.domain import Rank
from buttress.embed.sphinx.request import Source

__all__ = ["ArgumentDirective"]


class ArgumentDirective(ArgdownDirective):
    """Shows premises and conclusions in order, each inference with the steps that it uses.

    References to the argument and to its statements lead here first of all.
    """

    rank = Rank.FIGURE
    option_spec: ClassVar[dict[str, Any]] = {
        **COMMON,
        "element": titles,
        "elements": titles,
        "standing": choice,
    }

    def shown(self, source: Source, reading: Reading) -> list[nodes.Node]:
        """The steps as a numbered list."""
        marks = self.options.get("standing", self.config.buttress_standing)
        return self.told(
            argument(reading, options=self.marks(elements=self.elements, standing=marks))
        )
