"""Syntax: what the reader could not read."""

NAMES = {
    "SYN001": "unexpected-element",
    "SYN002": "misplaced-relation",
    "SYN003": "broken-structure",
    "SYN004": "broken-inference",
    "SYN005": "unclosed-emphasis",
    "SYN006": "second-structure",
    "SYN007": "invalid-data",
    "SYN008": "misplaced-data",
    "SYN009": "include-failed",
    "SYN010": "stray-backslash",
    "SYN011": "missing-content",
    "SYN012": "limit-reached",
    "SYN013": "invalid-value",
    "SYN014": "unreadable-character",
}
"""The names of its rules by their codes, which are stable; gaps are kept for later rules."""

OFF: frozenset[str] = frozenset()
"""The codes of those that run only where they are asked for."""

NEEDS: dict[str, tuple[str, ...]] = {code: (code,) for code in NAMES}
"""Signs of what some of them look at; without one in the map they are not run. See `signs.py`."""
