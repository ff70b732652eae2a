"""Wording: how a claim is put."""

NAMES: dict[str, str] = {}
"""The names of its rules by their codes, which are stable; gaps are kept for later rules."""

OFF: frozenset[str] = frozenset()
"""The codes of those that run only where they are asked for."""

NEEDS: dict[str, tuple[str, ...]] = {}
"""Signs of what some of them look at; without one in the map they are not run. See `signs.py`."""
