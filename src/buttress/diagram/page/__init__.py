"""The interactive page: a map's pictures and all that is known of them in one HTML file.

`payload` says what the page knows, `assets` has its script and style, and everything here puts
them together.
"""

from __future__ import annotations

from buttress.diagram.page.page import page_of

__all__ = ["page_of"]
