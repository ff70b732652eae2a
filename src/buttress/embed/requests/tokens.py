"""Words and `key=value` pairs in one line."""

from __future__ import annotations

import re

__all__ = ["tokens_of"]

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<key>[A-Za-z][A-Za-z0-9_-]*)=
        (?:"(?P<double>(?:[^"\\]|\\.)*)"|'(?P<single>(?:[^'\\]|\\.)*)'|(?P<bare>[^\s"']\S*|))
      | "(?P<quoted>(?:[^"\\]|\\.)*)"
      | (?P<word>\S+)
    )""",
    re.VERBOSE,
)
_ESCAPED = re.compile(r"""\\(["'\\])""")


def tokens_of(line: str) -> tuple[tuple[str, str], ...]:
    """The pairs in order; words that stand alone have an empty key.

    A value stands in single or double quotes, in which a backslash frees a quote, or is one word.
    """
    found: list[tuple[str, str]] = []
    for match in _TOKEN.finditer(line):
        key = (match["key"] or "").lower().replace("-", "_")
        quoted = next(
            (match[name] for name in ("double", "single", "quoted") if match[name] is not None),
            None,
        )
        value = match["bare"] or match["word"] or ""
        found.append((key, _ESCAPED.sub(r"\1", quoted) if quoted is not None else value))
    return tuple(found)
