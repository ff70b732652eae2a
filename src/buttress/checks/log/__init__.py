"""Formal logic: what the formulas of a map say."""

NAMES = {
    "LOG001": "malformed-formula",
    "LOG002": "invalid-step",
    "LOG003": "inconsistent-formulas",
    "LOG004": "idle-premise",
    "LOG005": "logic-not-installed",
    "LOG006": "undecided-step",
}
"""The names of its rules by their codes, which are stable; gaps are kept for later rules."""

OFF: frozenset[str] = frozenset()
"""The codes of those that run only where they are asked for."""

NEEDS: dict[str, tuple[str, ...]] = dict.fromkeys(NAMES, ("formalization", "declarations"))
"""Signs of what some of them look at; without one in the map they are not run. See `signs.py`."""
