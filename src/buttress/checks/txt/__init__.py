"""Wording: how a claim is put."""

NAMES = {
    "TXT001": "reasoning-in-claim",
    "TXT002": "two-claims",
    "TXT003": "not-a-claim",
    "TXT004": "dangling-pronoun",
}
"""The names of its rules by their codes, which are stable; gaps are kept for later rules."""

OFF: frozenset[str] = frozenset({"TXT001", "TXT002", "TXT004"})
"""The codes of those that run only where they are asked for."""

NEEDS: dict[str, tuple[str, ...]] = {}
"""Signs of what some of them look at; without one in the map they are not run. See `signs.py`."""
