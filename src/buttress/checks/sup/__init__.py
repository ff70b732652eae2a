"""Support gaps: what a conclusion rests on, or does not."""

NAMES = {
    "SUP001": "unsupported-claim",
    "SUP002": "unreconstructed-argument",
    "SUP003": "missing-warrant",
    "SUP004": "unfilled-role",
    "SUP005": "open-critical-question",
    "SUP006": "circular-support",
    "SUP007": "attribution-only",
    "SUP008": "single-source",
    "SUP009": "load-bearing-unbacked",
    "SUP010": "sketch-not-borne-out",
    "SUP011": "unused-premise",
    "SUP012": "dangling-conclusion",
    "SUP013": "term-from-nowhere",
    "SUP014": "lonely-term",
    "SUP015": "wrong-scheme-shape",
    "SUP016": "unknown-scheme",
    "SUP017": "single-premise",
    "SUP018": "unbacked-cut-set",
}
"""The names of its rules by their codes, which are stable; gaps are kept for later rules."""

OFF: frozenset[str] = frozenset({"SUP005", "SUP013", "SUP014", "SUP017", "SUP018"})
"""The codes of those that run only where they are asked for."""

NEEDS: dict[str, tuple[str, ...]] = dict.fromkeys(
    ("SUP004", "SUP005", "SUP015", "SUP016"), ("scheme", "roles", "answers")
)
"""Signs of what some of them look at; without one in the map they are not run. See `signs.py`."""
