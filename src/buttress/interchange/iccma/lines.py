"""Texts line by line, for readers that say where something is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from buttress.interchange.iccma.errors import UnreadableFrameworkError

__all__ = ["check_is_text", "excerpt", "line_at", "meaningful_lines", "number_in"]

_LONGEST_EXCERPT = 40


def meaningful_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The lines that are neither blank nor a comment (#), stripped, with their numbers from 1."""
    for number, line in enumerate(BytesIO(data), 1):
        text = line.strip()
        if text and not text.startswith(b"#"):
            yield number, text


def line_at(data: bytes, position: int) -> int:
    """The number of the line, from 1, that a position is in."""
    return data.count(b"\n", 0, position) + 1


def excerpt(text: bytes) -> str:
    """The beginning of a text, quoted so that it can be printed anywhere."""
    shown = text[:_LONGEST_EXCERPT].decode("ascii", errors="backslashreplace")
    return repr(shown + ("…" if len(text) > _LONGEST_EXCERPT else ""))


def number_in(token: bytes, most: int) -> int | None:
    """The number that a token writes in digits, from 1 to `most`; None where it is none."""
    if not token.isdigit() or len(token.lstrip(b"0")) > len(str(most)):
        return None
    number = int(token)
    return number if 1 <= number <= most else None


def check_is_text(data: bytes) -> None:
    """Refuse what is empty, binary, or goes beyond ASCII.

    Raises:
        UnreadableFrameworkError: with the line.
    """
    if not data.strip():
        raise UnreadableFrameworkError("there is nothing in it: give a file with a framework")
    if data.isascii() and b"\0" not in data:
        return
    for number, line in enumerate(BytesIO(data), 1):
        if b"\0" in line:
            raise UnreadableFrameworkError("this is no text but binary data", number)
        if not line.isascii():
            raise UnreadableFrameworkError(
                f"{_first_beyond_ascii(line)} is beyond ASCII, which these formats keep to: "
                "write it otherwise",
                number,
            )


def _first_beyond_ascii(line: bytes) -> str:
    try:
        return repr(next(sign for sign in line.decode("utf-8") if not sign.isascii()))
    except UnicodeDecodeError as error:
        return f"the byte {line[error.start]:#x}"
