"""What the rules about sources need: the sources' files, and every quote looked up in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from buttress.checks.context import Context

if TYPE_CHECKING:
    from buttress.sources import Citation, Library

__all__ = ["citations", "has_files", "library"]


def has_files(context: Context) -> bool:
    """Whether any source names a file; reading files is not imported for maps without."""
    return any(source.file for source in context.map.sources.values())


def library(context: Context) -> Library:
    """What is at hand of the map's sources."""
    return context.derived(_library)


def citations(context: Context) -> tuple[Citation, ...]:
    """What becomes of the map's quotes."""
    return context.derived(_citations)


def _library(context: Context) -> Library:
    from buttress.sources import open_library  # noqa: PLC0415

    return open_library(context.map, context.settings.root)


def _citations(context: Context) -> tuple[Citation, ...]:
    from buttress.sources import verified_citations  # noqa: PLC0415

    return verified_citations(context.map, library(context))
