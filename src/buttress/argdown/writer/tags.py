"""Tags as they are written, in a text or on a reference."""

from __future__ import annotations

import re
from collections.abc import Iterable

from buttress.argdown.writer.errors import WriteError

__all__ = ["TAG", "tag_source", "written_tags"]

TAG = re.compile(
    r"#(?:\(([^)]+)\)|([a-zA-Z\[\\\]^_`0-9\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef-]+))"
)
"""`#(several words)`, group 1, or `#word`, group 2."""


def tag_source(name: str) -> str | None:
    """A tag as it is written: `#word`, or `#(several words)`; None where neither can be."""
    for source in (f"#{name}", f"#({name})"):
        match = TAG.fullmatch(source)
        if match and (match[1] or match[2]) == name and "@include(" not in source:
            return source
    return None


def written_tags(names: Iterable[str], *, is_argument: bool) -> str:
    """The tags for the line of a reference, each with a blank before it.

    Raises:
        WriteError: a name cannot be written there.
    """
    parts: list[str] = []
    for name in names:
        source = tag_source(name)
        if source is None or (">:" if is_argument else "]:") in source:
            raise WriteError(f"no text can say the tag {name!r}: leave out its brackets")
        parts.append(f" {source}")
    return "".join(parts)
