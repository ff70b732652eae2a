"""Writing data to standard output or a file."""

from __future__ import annotations

import sys
from pathlib import Path

from buttress.cli.reading import Failure

__all__ = ["print_text", "write_picture", "write_text"]


def print_text(text: str) -> None:
    """Write a text to standard output, in UTF-8 whatever the locale, with one line end."""
    stream = sys.stdout.buffer
    stream.write((text.rstrip("\n") + "\n").encode("utf-8", errors="replace"))
    stream.flush()


def write_text(text: str, path: str | None) -> None:
    """Write a text to a file, or to standard output where there is no path or it is `-`.

    Raises:
        Failure: the file cannot be written.
    """
    if path is None or path == "-":
        print_text(text)
        return
    try:
        Path(path).write_text(text, encoding="utf-8", errors="replace")
    except OSError as error:
        raise Failure(f"cannot write {path}: {error.strerror}") from None
    print(f"wrote {path}", file=sys.stderr)


def write_picture(content: bytes, file: Path | None, *, is_text: bool) -> None:
    """Write a picture to a file, or to standard output where there is none.

    Raises:
        Failure: the file cannot be written, or a terminal would get what is no text.
    """
    if file is None:
        if not is_text and sys.stdout.isatty():
            raise Failure("a picture of this kind is not for a terminal: name a file with -o")
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        file.write_bytes(content)
    except OSError as error:
        raise Failure(f"cannot write {file}: {error.strerror}") from None
    print(f"wrote {file}", file=sys.stderr)
