"""Argument maps in Sphinx: directives, roles, an index, and warnings for what is found.

extensions = ["buttress.embed.sphinx"]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx

__all__ = ["setup"]


def setup(app: Sphinx) -> dict[str, Any]:
    """Make everything known to Sphinx."""
    from buttress import __version__  # noqa: PLC0415  Sphinx alone needs what follows
    from buttress.embed.argdown_lexer import ArgdownLexer  # noqa: PLC0415
    from buttress.embed.sphinx.directives import DIRECTIVES  # noqa: PLC0415
    from buttress.embed.sphinx.domain import ArgdownDomain  # noqa: PLC0415
    from buttress.embed.sphinx.events import listen  # noqa: PLC0415
    from buttress.embed.sphinx.output import register  # noqa: PLC0415
    from buttress.embed.sphinx.settings import add_settings  # noqa: PLC0415
    from buttress.embed.sphinx.style import add_style  # noqa: PLC0415

    add_settings(app)
    app.add_domain(ArgdownDomain)
    for name, directive in DIRECTIVES.items():
        app.add_directive_to_domain(ArgdownDomain.name, name, directive)
    register(app)
    listen(app)
    app.add_lexer("argdown", ArgdownLexer)
    add_style(app)
    return {
        "version": __version__,
        "env_version": 1,
        "parallel_read_safe": True,
        "parallel_write_safe": True,
    }
