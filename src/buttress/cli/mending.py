"""`buttress check --fix` and `--diff`: what is done with the texts that fixes change."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

from buttress.checks.mending import Mended
from buttress.cli.reading import Failure
from buttress.cli.saving import replace_file
from buttress.cli.texts import STDIN, Texts
from buttress.report.terminal import visible
from buttress.report.wording import counted

__all__ = ["print_diff", "print_mended", "save"]


def save(mended: Mended) -> None:
    """Save what has changed, and say so on standard error.

    Raises:
        Failure: a file cannot be written.
    """
    for path, text in mended.after.items():
        if path == STDIN:
            continue
        try:
            replace_file(Path(path), text.encode("utf-8"))
        except OSError as error:
            raise Failure(f"cannot write {path}: {error.strerror}") from None
    for line in _told(mended):
        print(line, file=sys.stderr)


def print_diff(mended: Mended) -> None:
    """Print a unified diff of what would change, for `patch -p0` or a person."""
    for path, text in mended.after.items():
        difference = "".join(_diff(path, mended.before[path], text))
        if sys.stdout.isatty():
            difference = "\n".join(map(visible, difference.split("\n")))
        sys.stdout.buffer.write(difference.encode("utf-8"))
    sys.stdout.buffer.flush()
    for path in mended.untouched:
        print(_untouched(path), file=sys.stderr)


def print_mended(mended: Mended, texts: Texts) -> None:
    """Print what has become of standard input, exactly as it is to be written.

    Raises:
        Failure: it cannot be told what was written, because it is not in UTF-8.
    """
    text = mended.after.get(STDIN, texts.written(STDIN))
    if text is None:
        raise Failure("standard input is not in UTF-8, so it cannot be mended")
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()


def _told(mended: Mended) -> Iterator[str]:
    if mended.fixes:
        yield f"mended {counted(mended.fixes, 'finding')} in {_files(mended)}"
    yield from map(_untouched, mended.untouched)
    if not mended.is_complete:
        yield "one mend led to another without an end: look at the text, and run this again"


def _files(mended: Mended) -> str:
    paths = list(mended.after)
    return paths[0] if len(paths) == 1 else counted(len(paths), "file")


def _untouched(path: str) -> str:
    return f"left {path} alone: it is not in UTF-8, or has changed in the meantime"


def _diff(path: str, before: str, after: str) -> Iterator[str]:
    name = path if path == STDIN else Path(path).as_posix()
    lines = unified_diff(_lines(before), _lines(after), name, name)
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str) -> list[str]:
    """The lines with their ends; only a line feed ends one, as diff and patch see it."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
