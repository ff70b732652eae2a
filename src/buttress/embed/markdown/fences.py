"""Finding fenced blocks in a Markdown text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

__all__ = ["Fence", "fences_in"]

_OPENING = re.compile(
    r"(?P<indent>[ \t]*(?:>[ \t]*)*)(?P<fence>`{3,}|~{3,})[ \t]*(?P<info>.*?)[ \t]*"
)
_CLOSING = re.compile(r"[> \t]*(?P<fence>`{3,}|~{3,})[ \t]*")
_BRACES = re.compile(r"(?P<language>[\w.+#-]*)[ \t]*\{(?P<options>.*)\}")
_BARE = re.compile(r"\.?(?P<language>[\w+#-][\w.+#-]*)(?:[ \t]+(?P<options>.*))?")
_CONTAINER = re.compile(r"\s*(?:[-*+][ \t]|[0-9]+[.)][ \t]|!!!|\?\?\?|===|:[ \t]|\[\^|///)")
_CODE_INDENT = 4


class Fence(NamedTuple):
    """A fenced block: its lines are `start` to `stop` (exclusive), its own text is `text`."""

    start: int
    stop: int
    indent: str
    language: str
    options: str
    has_options: bool
    text: str


def fences_in(lines: Sequence[str]) -> Iterator[Fence]:
    """The fenced blocks of a text, in order; what stands within one of them is none.

    Blocks may be indented below a list's item or an admonition, or stand in a quotation. A fence
    that is never closed opens nothing, and one that is indented as code is code.
    """
    closings = _Closings(lines)
    number = 0
    while number < len(lines):
        opening = _OPENING.fullmatch(lines[number])
        if opening is None or ("`" in opening["info"] and opening["fence"][0] == "`"):
            number += 1
            continue
        stop = closings.first_after(number, opening["fence"])
        if stop is None or _is_code(lines, number, opening["indent"]):
            number += 1
            continue
        yield _fence(lines, number, stop, opening)
        number = stop + 1


class _Closings:
    """The lines that could end a block, found without going through all of them each time."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._all = [
            (number, match["fence"])
            for number, line in enumerate(lines)
            if (match := _CLOSING.fullmatch(line))
        ]
        self._numbers: dict[str, list[int]] = {}

    def first_after(self, number: int, fence: str) -> int | None:
        """The first line after a fence that closes it: with the same sign, at least as often."""
        if fence not in self._numbers:
            self._numbers[fence] = [at for at, found in self._all if found.startswith(fence)]
        numbers = self._numbers[fence]
        at = bisect_right(numbers, number)
        return numbers[at] if at < len(numbers) else None


def _fence(lines: Sequence[str], start: int, stop: int, opening: re.Match[str]) -> Fence:
    info = opening["info"]
    match = _BRACES.fullmatch(info) or _BARE.fullmatch(info)
    language = (match["language"] if match else "").removeprefix(".")
    options = ((match["options"] if match else "") or "").strip()
    if not language and options.startswith("."):
        language, _, options = options[1:].partition(" ")
    indent = opening["indent"]
    text = "\n".join(_without(line, indent) for line in lines[start + 1 : stop])
    return Fence(start, stop + 1, indent, language, options, bool(options), f"{text}\n")


def _without(line: str, indent: str) -> str:
    """A line without what stands before its block; of an emptier line as much as there is."""
    if line.startswith(indent):
        return line[len(indent) :]
    return line.lstrip("> \t") if not line.strip("> \t") else line.lstrip()


def _is_code(lines: Sequence[str], number: int, indent: str) -> bool:
    """Whether a fence is so far in that it is code, and belongs to no item above it."""
    if len(indent.expandtabs(_CODE_INDENT)) < _CODE_INDENT or ">" in indent:
        return False
    for line in reversed(lines[:number]):
        if line.strip() and len(line) - len(line.lstrip()) < len(indent):
            return _CONTAINER.match(line) is None
    return True
