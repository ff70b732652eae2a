"""The one-page report for a person: what stands, on what, and what is missing."""

from __future__ import annotations

from buttress.report.page.contents import Gap, Ground, Page, Verdict, build_page
from buttress.report.page.html import page_as_html
from buttress.report.page.markdown import page_as_markdown
from buttress.report.page.text import page_as_text

__all__ = [
    "Gap",
    "Ground",
    "Page",
    "Verdict",
    "build_page",
    "page_as_html",
    "page_as_markdown",
    "page_as_text",
]
