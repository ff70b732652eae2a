"""The signs on the page's buttons, as SVG that takes the colour of the text around it."""

from __future__ import annotations

__all__ = ["icon"]

_PATHS = {
    "plus": "M8 3v10M3 8h10",
    "minus": "M3 8h10",
    "fit": "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
    "previous": "M3.5 10 8 5.5l4.5 4.5",
    "next": "M3.5 6 8 10.5 12.5 6",
    "search": "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.4 10.4l3.2 3.2",
    "close": "M4 4l8 8M12 4l-8 8",
    "back": "M9.5 3.5 5 8l4.5 4.5",
    "list": "M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01",
}


def icon(name: str) -> str:
    """The drawing of that name; it says nothing to a screen reader."""
    return (
        '<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" '
        f'focusable="false"><path d="{_PATHS[name]}"/></svg>'
    )
