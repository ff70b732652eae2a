"""Settings: how the check itself is told what to do."""

NAMES = {
    "CFG001": "waiver-without-reason",
    "CFG002": "idle-waiver",
    "CFG003": "unknown-setting",
    "CFG004": "invalid-setting",
}
"""The names of its rules by their codes, which are stable; gaps are kept for later rules."""

OFF: frozenset[str] = frozenset()
"""The codes of those that run only where they are asked for."""

NEEDS: dict[str, tuple[str, ...]] = {
    "CFG001": ("waive",),
    "CFG002": ("waive",),
    "CFG003": ("CFG003", "selection:", "map:", "group:", "color:", "dot:", "images:"),
    "CFG004": ("CFG004", "selection:", "map:", "group:", "color:", "dot:", "images:"),
}
"""Signs of what some of them look at; without one in the map they are not run. See `signs.py`."""
