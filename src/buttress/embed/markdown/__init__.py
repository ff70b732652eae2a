"""An extension of Python-Markdown that draws fenced blocks, also in MkDocs and Zensical.

    markdown.markdown(text, extensions=["buttress"])
    settings = {"buttress": {"root": "docs"}}
    markdown.markdown(text, extensions=["buttress"], extension_configs=settings)

It needs no other extension. Where SuperFences is in use, it goes before it; whoever would rather
have SuperFences find the blocks takes `buttress.embed.superfences`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from buttress.embed.markdown.extension import ButtressExtension as ButtressExtension

__all__ = ["ButtressExtension", "makeExtension"]


def makeExtension(**settings: Any) -> ButtressExtension:  # noqa: N802 - Python-Markdown's name
    """The extension, as Python-Markdown asks for it."""
    from buttress.embed.markdown.extension import ButtressExtension  # noqa: PLC0415

    return ButtressExtension(**settings)


def __getattr__(name: str) -> Any:
    # Finding fences in a text takes no Python-Markdown, which is an extra.
    if name != "ButtressExtension":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from buttress.embed.markdown.extension import ButtressExtension  # noqa: PLC0415

    return ButtressExtension
