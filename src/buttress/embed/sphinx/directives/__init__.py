"""The directives of the domain, one a file."""

from __future__ import annotations

from buttress.embed.sphinx.directives.argument import ArgumentDirective
from buttress.embed.sphinx.directives.coverage import CoverageDirective
from buttress.embed.sphinx.directives.findings import FindingsDirective
from buttress.embed.sphinx.directives.map import MapDirective
from buttress.embed.sphinx.directives.standing import StandingDirective
from buttress.embed.sphinx.directives.text import TextDirective

__all__ = ["DIRECTIVES"]

DIRECTIVES = {
    "argument": ArgumentDirective,
    "coverage": CoverageDirective,
    "findings": FindingsDirective,
    "map": MapDirective,
    "standing": StandingDirective,
    "text": TextDirective,
}
"""The directives by their names within the domain."""
