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

_SUPPORT = ("inference", "support relation", "entails relation")

NEEDS: dict[str, tuple[str, ...]] = {
    "SUP001": _SUPPORT,
    "SUP003": ("inference",),
    "SUP004": ("scheme", "roles", "answers"),
    "SUP005": ("scheme", "roles", "answers"),
    "SUP006": _SUPPORT,
    "SUP007": ("basis", "source"),
    "SUP008": ("source",),
    "SUP009": _SUPPORT,
    "SUP010": ("inference",),
    "SUP011": ("inference",),
    "SUP012": ("inference",),
    "SUP013": ("inference",),
    "SUP014": ("inference",),
    "SUP015": ("scheme", "roles", "answers"),
    "SUP016": ("scheme", "roles", "answers"),
    "SUP017": ("inference",),
    "SUP018": _SUPPORT,
}
"""Signs of what some of them look at; without one in the map they are not run. See `signs.py`."""
