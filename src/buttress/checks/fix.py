"""How the text would have to change for a finding to go away."""

from __future__ import annotations

import attrs

from buttress.model import Span

__all__ = ["Edit", "Fix"]


@attrs.frozen
class Edit:
    """Put `text` in the place of a stretch; an empty stretch is where it is inserted."""

    span: Span
    text: str


@attrs.frozen
class Fix:
    """Edits that belong together, and what they do in a few words.

    `is_safe` says that the map can mean nothing else afterwards than what its author meant; an
    unsafe fix is a good guess, to be read before it is kept.
    """

    message: str
    edits: tuple[Edit, ...]
    is_safe: bool = True
