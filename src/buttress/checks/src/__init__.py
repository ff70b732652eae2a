"""Sources: what the claims are taken from."""

NAMES = {
    "SRC001": "quote-not-found",
    "SRC002": "altered-quote",
    "SRC003": "source-changed",
    "SRC004": "unknown-source",
    "SRC005": "leaf-without-source",
    "SRC006": "unmapped-sentence",
    "SRC007": "outdated-evidence",
    "SRC008": "missing-grade",
    "SRC009": "malformed-grade",
    "SRC010": "long-quote",
    "SRC011": "circular-derivation",
}
"""The names of its rules by their codes, which are stable; gaps are kept for later rules."""

OFF = frozenset({"SRC005", "SRC007", "SRC008"})
"""The codes of those that run only where they are asked for."""

NEEDS: dict[str, tuple[str, ...]] = {
    "SRC001": ("quote",),
    "SRC002": ("quote",),
    "SRC003": ("sources:",),
    "SRC004": ("source", "sources:"),
    "SRC006": ("sources:",),
    "SRC009": ("grade", "sources:"),
    "SRC010": ("quote",),
    "SRC011": ("sources:",),
}
"""Signs of what some of them look at; without one in the map they are not run. See `signs.py`."""
