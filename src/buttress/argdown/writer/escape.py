"""Running text with a backslash before every sign that would mean something there.

An escape is only set where it is needed, so that prose stays prose: `e.g. 5 * 3 (C# or F#)`
needs none. Decisions are kept as flags beside the characters, because a dot or a colon must know
whether a shortcode such as `.A.` that begins with it would swallow an escape or a markup sign.
"""

from __future__ import annotations

import re

from buttress.argdown.patterns import SHORTCODE, SPACE
from buttress.argdown.shortcodes import SHORTCODES

__all__ = ["escape", "escape_rule", "line_start_sign", "needed_escapes"]

_MAYBE = re.compile(r"[\\#*_\[<{/@]|={3}|[.:][^ ]")
_SIGN = re.compile(r"[\\\[<{*_/#]|={3,}")
_RULE_SIGN = re.compile(r"[\\,{]|<(?=!--)|/(?=[/*])|-{2,}|(?<=@)i(?=nclude\()")
_DOT = re.compile(rf"[.:](?=[^{SPACE}])")
_AT = re.compile(r"@(?=(include\()?)")
_WORD_END = re.compile(rf"[{SPACE}]|\Z")
_LINE_START = re.compile(
    r"[ '\t]*(?:--|\+|->|<\+|-|><|_>|<_|_(?=\s)|\([0-9]+\)|[0-9]+\.(?=\s|\Z)|\*(?=\s))"
    r"|#+ |[,}\ufeff]"
)


def escape(text: str) -> str:
    """A text without markup, such that it reads as itself. White space is left as it is."""
    if not _MAYBE.search(text):
        return text
    flags = needed_escapes(text, bytearray(len(text) + 1), bytearray(len(text)))
    if 1 not in flags:
        return text
    return "".join("\\" + char if flag else char for char, flag in zip(text, flags, strict=True))


def line_start_sign(text: str) -> bool:
    """Whether a text, as the first thing on a line, would be taken for something else."""
    return _LINE_START.match(text) is not None


def needed_escapes(text: str, marks: bytearray, emphasized: bytearray) -> bytearray:
    """A flag for each character that needs a backslash before it.

    In `marks`, one longer than the text, 2 is a character of a link, tag or mention, which is
    never escaped, and 1 one with a sign of markup before it. `emphasized` flags those inside bold
    or italic text.
    """
    flags = bytearray(len(text))
    for match in _SIGN.finditer(text):
        for at in range(match.start(), match.end()):
            if marks[at] != 2:
                flags[at] = _is_needed(text, at, marks, emphasized)
    for match in _AT.finditer(text):
        at = match.start()
        if marks[at] == 2:
            continue
        if marks[at + 1] == 2:
            flags[at] = 1
        elif match[1]:
            flags[at + 1] = 1
    for at in reversed([match.start() for match in _DOT.finditer(text)]):
        if marks[at] != 2:
            flags[at] = _begins_shortcode(text, at, flags, marks)
    return flags


def _is_needed(text: str, at: int, marks: bytearray, emphasized: bytearray) -> bool:
    after = text[at + 1 : at + 2]
    if text[at] == "#":
        return after != " " or bool(marks[at + 1])
    if text[at] == "/":
        return after in ("/", "*") or bool(marks[at + 1])
    if text[at] in "*_" and not emphasized[at]:
        return not (after == " " and text[at - 1 : at] in ("", " "))
    return True


def _begins_shortcode(text: str, at: int, flags: bytearray, marks: bytearray) -> bool:
    match = SHORTCODE.match(text, at)
    if match is None:
        end = _WORD_END.search(text, at + 1)
        return any(marks[at + 1 : end.start() if end else None])
    inside = slice(at + 1, match.end())
    return match[0] in SHORTCODES or any(flags[inside]) or any(marks[inside])


def escape_rule(name: str) -> str:
    """The name of a rule as it is written on an inference line."""
    flags = bytearray(len(name))
    for match in _RULE_SIGN.finditer(name):
        for at in range(match.start(), match.end()):
            flags[at] = 1
    marks = bytearray(len(name) + 1)
    for at in reversed([match.start() for match in _DOT.finditer(name)]):
        flags[at] = _begins_shortcode(name, at, flags, marks)
    return "".join("\\" + char if flag else char for char, flag in zip(name, flags, strict=True))
