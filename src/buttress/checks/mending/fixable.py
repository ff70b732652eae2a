"""Which rules know how to mend some of what they find."""

from __future__ import annotations

__all__ = ["FIXABLE"]

FIXABLE = frozenset(
    {
        *("SYN001", "SYN002", "SYN003", "SYN005", "SYN008", "SYN010", "SYN013"),
        *("REF001", "REF002", "REF003", "REF005", "REF007"),
        *("SUP004", "SUP016"),
        *("SRC001", "SRC002", "SRC004", "SRC009"),
        *("EST002", "EST007"),
    }
)
"""The codes of the rules whose findings may carry a fix; of rules of other packages none is here.

Kept beside the rules so that a list of them need not import them all; the tests compare it with
what the rules' fixtures show.
"""
