"""Where a word of the data is written."""

from __future__ import annotations

import re

from buttress.model import Argument, Inference, Span

__all__ = ["key_place", "rule_place", "scheme_place"]


def rule_place(inference: Inference, rule: str) -> Span | None:
    """Where a rule is named on an inference line, if its name stands there only once."""
    return _only(inference.span, rf"(?<![\w-])(?P<word>{re.escape(rule)})(?![\w-])")


def key_place(inference: Inference, key: str) -> Span | None:
    """Where a key stands in an inference's data, if it stands there only once."""
    return _only(inference.span, rf"[{{,\n][ \t]*[\"']?(?P<word>{re.escape(key)})[\"']?[ \t]*:")


def scheme_place(owner: Inference | Argument, scheme: str) -> Span | None:
    """Where the data of an inference or argument say `scheme: …`."""
    value = rf"\bscheme[ \t]*:[ \t]*[\"']?(?P<word>{re.escape(scheme)})[\"']?[ \t]*[,}}\n]"
    if isinstance(owner, Inference):
        return _only(owner.span, value)
    block = re.compile(rf"\s*\{{[^{{}}]*?{value}")
    for member in owner.members:
        if member.span is not None and member.data.get("scheme") == scheme:
            document = member.span.document
            if found := block.match(document.text, member.span.end):
                return Span(document, found.start("word"), found.end("word"))
    return None


def _only(span: Span | None, pattern: str) -> Span | None:
    if span is None:
        return None
    found = list(re.finditer(pattern, span.text))
    if len(found) != 1:
        return None
    start, end = found[0].span("word")
    return Span(span.document, span.start + start, span.start + end)
