"""Pages that have no dark mode, on which a picture must not go dark by itself."""

from __future__ import annotations

from sphinx.builders import Builder

from buttress.diagram.themes import AUTO_THEME

__all__ = ["is_always_light"]

_LIGHT_ONLY = frozenset(
    {
        *("agogo", "alabaster", "basic", "bizstyle", "classic", "default", "haiku", "nature"),
        *("nonav", "pyramid", "scrolls", "sphinx_rtd_theme", "sphinxdoc", "traditional"),
    }
)
"""Sphinx's own themes, and that of Read the Docs."""


def is_always_light(builder: Builder, theme: str) -> bool:
    """Whether a picture that follows its reader is to be light, because its page always is."""
    return theme == AUTO_THEME.name and builder.config.html_theme in _LIGHT_ONLY
