"""The directive `argdown:standing`: the table of conclusions."""

from __future__ import annotations

from typing import Any, ClassVar

from docutils import nodes

from buttress.embed.figure import Reading, standing
from buttress.embed.sphinx.directives.base import COMMON, ArgdownDirective
from buttress.embed.sphinx.directives.options import titles
from buttress.embed.sphinx.request import Source

__all__ = ["StandingDirective"]


class StandingDirective(ArgdownDirective):
    """Tells which conclusions stand, and why: those of the map in the end, or the `elements`."""

    option_spec: ClassVar[dict[str, Any]] = {**COMMON, "element": titles, "elements": titles}

    def shown(self, source: Source, reading: Reading) -> list[nodes.Node]:
        """A table with a conclusion in each row."""
        return self.told(standing(reading, options=self.marks(elements=self.elements)))
