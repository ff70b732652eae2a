"""A mend of values that are nearly one that a key can take."""

from __future__ import annotations

import re
from difflib import get_close_matches
from enum import StrEnum

from buttress.checks.context import Context
from buttress.checks.fix import Edit, Fix
from buttress.model import Basis, Confidence, Problem, ProofStandard, Span, Standing

__all__ = ["near_value"]

_WORDS: dict[str, type[StrEnum]] = {
    "basis": Basis,
    "confidence": Confidence,
    "standard": ProofStandard,
    "expect": Standing,
}
_FLAGS = frozenset({"assumption", "axiom", "implicit", "open", "strict"})
_MEANT = {"yes": "true", "y": "true", "on": "true", "no": "false", "n": "false", "off": "false"}
_GRADE = re.compile(r"[a-f]-?[1-6]|[1-6]-?[a-f]")
_VALUE = re.compile(r"""["']?[ \t]*:[ \t]*["']?(?P<value>[^\s"'\[\]{},][^\n"'\[\]{},]{0,60})""")


def near_value(problem: Problem, context: Context) -> Fix | None:
    """Another spelling of an allowed value is safe; a word that only looks like one is not."""
    span = problem.span
    if span is None or not problem.message.startswith(f"`{span.text}`"):
        return None
    found = _VALUE.match(span.document.text, span.end)
    if found is None:
        return None
    written = found["value"].rstrip()
    meant, is_safe = _meant(span.text, written)
    if meant is None:
        return None
    text, start = span.document.text, found.start("value")
    end = start + len(written)
    if text[start - 1] in "\"'" and text[end : end + 1] == text[start - 1]:
        start, end = start - 1, end + 1
    place = Span(span.document, start, end)
    return Fix(f"write {meant} instead of {written}", (Edit(place, meant),), is_safe=is_safe)


def _meant(key: str, written: str) -> tuple[str | None, bool]:
    """The value that was meant, if there is one, and whether that is certain."""
    plain = re.sub(r"[\s_-]+", "-", written.casefold())
    if key in _FLAGS:
        return _MEANT.get(plain), True
    if key == "grade":
        letter_first = "".join(sorted(plain.replace("-", "").upper(), reverse=True))
        return (letter_first if _GRADE.fullmatch(plain) else None), True
    if key not in _WORDS:
        return None, True
    allowed = [word.value for word in _WORDS[key]]
    if plain in allowed:
        return plain, True
    near = get_close_matches(plain, allowed, n=1, cutoff=0.6)
    return (near[0] if near else None), False
