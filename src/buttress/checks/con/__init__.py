"""Consistency: what does not go together."""

NAMES = {
    "CON001": "contradictories-maintained",
    "CON002": "support-and-attack",
    "CON003": "premise-for-and-against",
    "CON004": "standing-objection",
    "CON005": "self-attack",
    "CON006": "inconsistent-premises",
    "CON007": "expectation-failed",
    "CON008": "inconsistent-axioms",
    "CON009": "objection-out-of-reach",
    "CON010": "inconsistent-outcome",
}
"""The names of its rules by their codes, which are stable; gaps are kept for later rules."""

OFF: frozenset[str] = frozenset()
"""The codes of those that run only where they are asked for."""

_OPPOSITION = (
    "attack relation",
    "undercut relation",
    "contrary relation",
    "contradictory relation",
)

NEEDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(NAMES, _OPPOSITION),
    "CON007": ("expect",),
    "CON008": ("axiom",),
    **dict.fromkeys(("CON009", "CON010"), ("axiom", "strict", "entails relation")),
}
"""Signs of what some of them look at; without one in the map they are not run. See `signs.py`."""
