"""Names: what a title refers to."""

NAMES = {
    "REF001": "undefined-statement",
    "REF002": "undefined-argument",
    "REF003": "one-title-two-texts",
    "REF004": "near-miss-title",
    "REF005": "near-duplicate-statement",
    "REF006": "orphan",
    "REF007": "near-miss-key",
}
"""The names of its rules by their codes, which are stable; gaps are kept for later rules."""

OFF: frozenset[str] = frozenset()
"""The codes of those that run only where they are asked for."""

NEEDS: dict[str, tuple[str, ...]] = {}
"""Signs of what some of them look at; without one in the map they are not run. See `signs.py`."""
