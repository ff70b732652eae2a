"""The roles `statement` and `argument`."""

from __future__ import annotations

from docutils.nodes import Element
from sphinx.environment import BuildEnvironment
from sphinx.roles import XRefRole

from buttress.embed.sphinx.domain.places import bare_title

__all__ = ["ElementRole"]


class ElementRole(XRefRole):
    """A reference by title; brackets around it may stay, and `~` before it is nothing special."""

    def process_link(
        self,
        env: BuildEnvironment,
        refnode: Element,
        has_explicit_title: bool,  # noqa: FBT001  Sphinx's signature
        title: str,
        target: str,
    ) -> tuple[str, str]:
        """What is shown, and what is looked up."""
        if not has_explicit_title:
            _, title = bare_title(target)
        return title, " ".join(target.split())
