"""The known differences from the reference, each with a test for the texts that may show it.

The names are those of the sections of `docs/reference/differences.md`, which says what both do
and why. A text that may show a difference is left out of the comparison, so each test is as
narrow as it can be told.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from buttress.model import ArgumentMap, ElementKind, RelationKind

__all__ = ["KNOWN", "known_difference"]

_OWN_COMMENT = re.compile(
    r"^[ \t]*(?:/\*(?s:.)*?\*/|<!--(?s:.)*?-->|//.*)[ \t]*\r?\n[ \t]+\r?\n", re.MULTILINE
)
_FRONT_MATTER_OR_LINK = re.compile(r"\A\s*===(?s:.*?)\n===|(?<!@)\[[^][]+\]\([^)]+\)")

_NAMES = ("constructor", "__proto__", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf")


def known_difference(text: str, map: ArgumentMap) -> str | None:
    """The name of a known difference that the text may show; `map` is what we read from it."""
    return next((name for name, may_show in KNOWN.items() if may_show(text, map)), None)


def _later_undercut(_: str, map: ArgumentMap) -> bool:
    inferences = [
        inference.span.start
        for argument in map.arguments.values()
        for inference in argument.inferences
        if inference.span
    ]
    return bool(inferences) and any(
        span.start > min(inferences) and not span.text.startswith("_>")
        for relation in map.drawn
        if relation.kind is RelationKind.UNDERCUT and relation.target.kind is ElementKind.STATEMENT
        for span in relation.spans
    )


def _invalid_data(text: str, map: ArgumentMap) -> bool:
    return (
        any(problem.code in ("SYN007", "SYN012") for problem in map.problems)
        or re.search(r"\{[^}]*[:-]\s*[,}\]]", text) is not None
    )


def _address_in_text(text: str, _: ArgumentMap) -> bool:
    return "://" in _FRONT_MATTER_OR_LINK.sub("", text)


def _comment_at_the_end(text: str, _: ArgumentMap) -> bool:
    return re.search(r"//[^\r\n]*\Z", text) is not None


def _apostrophe(text: str, _: ArgumentMap) -> bool:
    return re.search(r"^[ \t]*'", text, re.MULTILINE) is not None


def _line_ends_in_data(text: str, _: ArgumentMap) -> bool:
    return re.search(r"\{[^}]*\r", text) is not None


def _nothing(text: str, map: ArgumentMap) -> bool:
    return not (map.statements or map.arguments or map.sections)


def _property_name(_: str, map: ArgumentMap) -> bool:
    return any(name in titles for name in _NAMES for titles in (map.statements, map.arguments))


def _tab_after_sign(text: str, _: ArgumentMap) -> bool:
    return re.search(r"(?:[*_]|\]\([^)]*\)|[.:]\S+[.:])\t", text) is not None


def _itself(_: str, map: ArgumentMap) -> bool:
    return any(relation.source == relation.target for relation in map.drawn)


def _line_separator(text: str, _: ArgumentMap) -> bool:
    return "\u2028" in text or "\u2029" in text


def _counted_title(text: str, map: ArgumentMap) -> bool:
    return re.search(r"(?<!@)<Untitled ", text) is not None and any(
        argument.steps for argument in map.arguments.values()
    )


def _list_and_mapping(_: str, map: ArgumentMap) -> bool:
    for element in (*map.statements.values(), *map.arguments.values()):
        kinds: dict[str, set[type]] = {}
        for member in element.members:
            for key, value in member.data.items():
                kinds.setdefault(key, set()).add(type(value))
        if any(len(found) > 1 for found in kinds.values()):
            return True
    return False


def _line_end_in_brackets(text: str, _: ArgumentMap) -> bool:
    return re.search(r"[\[<]\r?\n|\[[^]]*\n[^]]*\]\(|\]\([^)]*\n", text) is not None


def _blanks_after_comment(text: str, _: ArgumentMap) -> bool:
    return _OWN_COMMENT.search(text) is not None


def _front_matter_in_a_line(text: str, _: ArgumentMap) -> bool:
    return re.search(r"[^\n=]===", text) is not None


def _byte_order_mark(text: str, _: ArgumentMap) -> bool:
    return text.startswith("\ufeff")


def _include(text: str, _: ArgumentMap) -> bool:
    return "@include(" in text


KNOWN: dict[str, Callable[[str, ArgumentMap], bool]] = {
    "Undercuts below later statements": _later_undercut,
    "Data that are not YAML": _invalid_data,
    "Addresses in running text": _address_in_text,
    "A comment at the very end": _comment_at_the_end,
    "Apostrophes before a relation": _apostrophe,
    "Windows line ends in data": _line_ends_in_data,
    "Texts that say nothing": _nothing,
    "Titles that JavaScript knows": _property_name,
    "A tab after a sign": _tab_after_sign,
    "Relations of something to itself": _itself,
    "Line separators": _line_separator,
    "Titles like those that are given": _counted_title,
    "Values of two kinds under one key": _list_and_mapping,
    "Line ends in titles and links": _line_end_in_brackets,
    "Blank lines after comments": _blanks_after_comment,
    "Front matter signs in a line": _front_matter_in_a_line,
    "A byte order mark": _byte_order_mark,
    "Includes": _include,
}
