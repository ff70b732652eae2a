"""Where in the text a formula is written."""

from __future__ import annotations

import re

import attrs

from buttress.model import Document, Member, Span

__all__ = ["Written", "find_written"]

_OPENING = re.compile(r"\s*\{")
_END = re.compile(r"\}(?=[\s\u00a0\ufeff][^,}])")
_KEY = re.compile(r"""(?<![\w-])["']?formalization["']?[ \t]*:[ \t\n]*""")
_BLOCK = re.compile(r"[|>][-+0-9]{0,2}[ \t]*\n\s*")
_ESCAPED = {"x": 4, "u": 6, "U": 10}
_BLANKS = re.compile(r"\s*")
_MOST = 50_000


@attrs.frozen
class Written:
    """A formula as it stands in a text; character `n` of it is at `offsets[n]`.

    `is_plain` says that the YAML has it without quotation marks, so that a comma can end it.
    """

    document: Document
    offsets: tuple[int, ...]
    is_plain: bool

    def span(self, start: int, end: int) -> Span:
        """Where the stretch `start:end` of the formula stands."""
        first, last = self.offsets[start], self.offsets[end]
        return Span(self.document, first, max(first, last))

    @property
    def after(self) -> str:
        """The character that comes after the formula."""
        end = self.offsets[-1]
        return self.document.text[end : end + 1]


def find_written(member: Member, formula: str) -> Written | None:
    """Where a member's data write the formula; None where that cannot be told for certain.

    The data follow the member, and end where Argdown ends them; no more than the first 50,000
    characters are searched.
    """
    if member.span is None:
        return None
    document = member.span.document
    text = document.text
    opening = _OPENING.match(text, member.span.end)
    if opening is None:
        return None
    limit = opening.end() + _MOST
    closing = _END.search(text, opening.end(), limit)
    for key in _KEY.finditer(text, opening.end(), closing.start() if closing else limit):
        at, quote = key.end(), text[key.end() : key.end() + 1]
        if quote in ('"', "'"):
            offsets = _quoted(text, at + 1, formula, quote)
        else:
            block = _BLOCK.match(text, at)
            offsets = _plain(text, block.end() if block else at, formula)
        if offsets:
            return Written(document, tuple(offsets), quote not in ('"', "'", "|", ">"))
    return None


def _plain(text: str, at: int, value: str) -> list[int] | None:
    """Where each character of the value is written."""
    offsets: list[int] = []
    for char in value:
        offsets.append(at)
        if char.isspace():
            at = _after_blank(text, at)
        elif text.startswith(char, at):
            at += 1
        else:
            return None
    return [*offsets, at]


def _quoted(text: str, at: int, value: str, quote: str) -> list[int] | None:
    """The same between quotation marks, where some characters are escaped."""
    offsets: list[int] = []
    for char in value:
        if quote == '"' and text.startswith("\\\n", at):
            at = _BLANKS.match(text, at + 1).end()  # type: ignore[union-attr]
        offsets.append(at)
        if quote == '"' and text.startswith("\\", at):
            at += _ESCAPED.get(text[at + 1 : at + 2], 2)
        elif char.isspace():
            at = _after_blank(text, at)
        elif quote == "'" and text.startswith("''", at):
            at += 2
        elif text.startswith(char, at):
            at += 1
        else:
            return None
    return [*offsets, at] if text.startswith(quote, at) else None


def _after_blank(text: str, at: int) -> int:
    """After one blank, or after all blanks around a line end, for which YAML puts one.

    Nothing is passed where blanks of the value were passed before, as at a line's beginning.
    """
    end = _BLANKS.match(text, at).end()  # type: ignore[union-attr]
    return end if "\n" in text[at:end] else min(at + 1, end)
