"""The formats by name, and how a file's is recognised."""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath

from buttress.interchange.iccma.errors import UnreadableFrameworkError
from buttress.interchange.iccma.lines import meaningful_lines

__all__ = ["Form", "recognised"]


class Form(StrEnum):
    """A format, by the name that solvers call it."""

    I23 = "i23"
    APX = "apx"
    TGF = "tgf"


_SUFFIXES = {
    ".af": Form.I23,
    ".i23": Form.I23,
    ".aba": Form.I23,
    ".apx": Form.APX,
    ".tgf": Form.TGF,
}


def recognised(data: bytes, path: str | None = None) -> Form:
    """The format of a file, by its suffix or else by how it begins.

    Raises:
        UnreadableFrameworkError: neither tells.
    """
    by_suffix = _SUFFIXES.get(PurePath(path).suffix.lower()) if path else None
    if by_suffix is not None:
        return by_suffix
    first = next((text for _, text in meaningful_lines(data)), b"")
    if first.split()[:1] == [b"p"]:
        return Form.I23
    if first.startswith((b"arg(", b"att(", b"%")):
        return Form.APX
    if any(line.strip() == b"#" for line in data.splitlines()):
        return Form.TGF
    raise UnreadableFrameworkError(
        "this is in none of the formats known: i23 begins with a line like 'p af 3', apx has "
        "arg(a). and att(a,b)., tgf a line with # alone; if it is one of them, say which (-fo)"
    )
