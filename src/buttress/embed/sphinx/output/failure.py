"""What is said where a picture cannot be drawn."""

from __future__ import annotations

from docutils import nodes
from sphinx.util import logging

__all__ = ["warn_undrawn"]

_LOG = logging.getLogger(__name__)


def warn_undrawn(error: Exception, node: nodes.Element) -> None:
    """Warn at the place of the directive; the page shows the outline in words."""
    _LOG.warning(
        "the picture is not drawn: %s", error, location=node, type="buttress", subtype="drawing"
    )
