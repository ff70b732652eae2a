"""The schemes and lists of words that settings name, read from their files."""

from __future__ import annotations

import os.path
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from buttress.checks.configuration.issue import Issue
from buttress.model import Document, Span

if TYPE_CHECKING:
    from buttress.language import WordLists
    from buttress.schemes import Catalogue

__all__ = ["read_scheme_files", "read_word_files", "shown_path"]

_NAMED = re.compile(r"`([^`]+)`(?:: `([^`]+)`)?")


def read_scheme_files(
    files: Iterable[Path], base: Catalogue | None = None
) -> tuple[Catalogue, tuple[Issue, ...]]:
    """The standard schemes with those of the files, and an issue for what cannot be read."""
    from buttress.schemes import load_catalogue  # noqa: PLC0415  where settings name some

    catalogue = load_catalogue([shown_path(file) for file in files], base=base)
    issues = []
    for problem in catalogue.problems:
        place = f"`{problem.place}`: " if problem.place else "the file "
        message = f"These schemes cannot all be read: {place}{problem.message.rstrip('.?')}"
        end = "?" if problem.message.endswith("?") else "."
        issues.append(Issue("CFG004", message + end, _line(problem.path, problem.line or 1)))
    return catalogue, tuple(issues)


def read_word_files(files: Sequence[Path]) -> tuple[WordLists, tuple[Issue, ...]]:
    """The English lists with those of the files, and an issue for what cannot be read."""
    from buttress.language import load_words  # noqa: PLC0415  where settings name some

    shown = [shown_path(file) for file in files]
    reading = load_words(shown)
    issues = []
    for problem in reading.problems:
        path = next((path for path in shown if problem.startswith(f"{path}: ")), "")
        what = problem.removeprefix(f"{path}: ")
        end = "" if what.endswith("?") else "."
        message = f"These lists of words cannot all be read: {what}{end}"
        issues.append(Issue("CFG004", message, _named(path, what)))
    return reading.words, tuple(issues)


def _named(path: str, problem: str) -> Span | None:
    """The key that what is wrong with a file begins with; its first line where there is none."""
    from buttress.checks.configuration.toml_places import TomlPlaces  # noqa: PLC0415  as above

    first = _line(path, 1)
    names = _NAMED.match(problem)
    if first is None or names is None:
        return first
    places = TomlPlaces(first.document)
    key, within = names.groups()
    return (places.key(key, within) if within else None) or places.key(key) or first


def _line(path: str, number: int) -> Span | None:
    """One line of a file that was just read; None where it cannot be read again."""
    try:
        text = Path(path).read_bytes().decode("utf-8", errors="replace")
    except OSError:
        return None
    document = Document.of(text, path)
    starts = document.files[0].line_starts
    start = starts[min(number, len(starts)) - 1]
    return Span(document, start, start + len(document.files[0].line(number)))


def shown_path(path: Path) -> str:
    """A path as seen from the working folder where it lies below, or not far above."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        return path.as_posix()
    return path.as_posix() if relative.startswith("../../..") else Path(relative).as_posix()
