"""Estimative language: how likely claims are, and how evidence is rated."""

NAMES: dict[str, str] = {
    "EST001": "hedge-escalation",
    "EST002": "off-scale-term",
    "EST003": "mixed-scales",
    "EST004": "confidence-with-likelihood",
    "EST005": "incoherent-likelihoods",
    "EST006": "number-and-word",
    "EST007": "unread-rating",
}
"""The names of its rules by their codes, which are stable; gaps are kept for later rules."""

OFF: frozenset[str] = frozenset()
"""The codes of those that run only where they are asked for."""

NEEDS: dict[str, tuple[str, ...]] = {
    "EST001": ("inference", "support relation", "entails relation"),
    "EST002": ("likelihood", "scale:"),
    "EST005": ("likelihood",),
    "EST006": ("likelihood",),
    "EST007": ("ach",),
}
"""Signs of what some of them look at; without one in the map they are not run. See `signs.py`."""
