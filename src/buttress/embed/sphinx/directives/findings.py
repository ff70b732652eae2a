"""The directive `argdown:findings`: what the rules find."""

from __future__ import annotations

from typing import Any, ClassVar

from docutils import nodes

from buttress.embed.figure import Reading, findings
from buttress.embed.sphinx.directives.base import COMMON, ArgdownDirective
from buttress.embed.sphinx.directives.options import words
from buttress.embed.sphinx.request import Source

__all__ = ["FindingsDirective"]


class FindingsDirective(ArgdownDirective):
    """Lists the findings about a map, with their places and how to mend them."""

    option_spec: ClassVar[dict[str, Any]] = {**COMMON, "ignore": words, "select": words}

    def shown(self, source: Source, reading: Reading) -> list[nodes.Node]:
        """The counts, and the findings one by one."""
        options = self.marks(
            select=self.options.get("select", ()), ignore=self.options.get("ignore", ())
        )
        return self.told(findings(reading, options=options))
