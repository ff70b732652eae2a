"""The running text in a file: plain text, Markdown, HTML or PDF."""

from buttress.sources.extraction.kinds import Extract, extract

__all__ = ["Extract", "extract"]
