"""The directive `argdown:coverage`: how much of the sources is mapped."""

from __future__ import annotations

from docutils import nodes

from buttress.embed.figure import Reading, coverage
from buttress.embed.sphinx.directives.base import ArgdownDirective
from buttress.embed.sphinx.request import Source

__all__ = ["CoverageDirective"]


class CoverageDirective(ArgdownDirective):
    """Counts the sentences of each source that statements quote, and names the others."""

    def shown(self, source: Source, reading: Reading) -> list[nodes.Node]:
        """A table with a source in each row, and the sentences that are not mapped."""
        return self.told(coverage(reading, options=self.marks()))
