"""What stands between markers in a Markdown or HTML file, kept up to date.

<!-- buttress map arguments/zoo.argdown view=structure -->
<!-- /buttress -->
"""

from __future__ import annotations

from buttress.embed.markers.document import DocumentError, Form, Text, form_of, read_text
from buttress.embed.markers.finding import Marked, MarkerError, marked_in
from buttress.embed.markers.renewal import Renewal, Stale, renewed

__all__ = [
    "DocumentError",
    "Form",
    "Marked",
    "MarkerError",
    "Renewal",
    "Stale",
    "Text",
    "form_of",
    "marked_in",
    "read_text",
    "renewed",
]
