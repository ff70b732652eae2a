"""The formats that a picture can be written in, and the endings of their files."""

from __future__ import annotations

from pathlib import Path

from buttress.diagram.errors import FormatError

__all__ = ["FORMATS", "TEXT_FORMATS", "format_of", "refusal"]

FORMATS = ("svg", "png", "pdf", "dot", "mermaid", "d2", "graphml", "html")
"""The formats that a picture can be written in."""

TEXT_FORMATS = frozenset(FORMATS) - {"png", "pdf"}
"""Those that are text, in UTF-8."""

_ENDINGS = {each: each for each in FORMATS} | {"gv": "dot", "mmd": "mermaid", "htm": "html"}


def format_of(path: Path) -> str:
    """The format that a file's suffix names.

    Raises:
        FormatError: it names none.
    """
    ending = path.suffix.lower().removeprefix(".")
    if ending not in _ENDINGS:
        raise FormatError(refusal(ending))
    return _ENDINGS[ending]


def refusal(output: str) -> str:
    """What to say of a format that there is not."""
    known = ", ".join(FORMATS)
    found = f"found {output!r}" if output else "the file's name has no suffix"
    return f"a picture is written as one of {known}; {found}"
