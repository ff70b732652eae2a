"""Words: scales of likelihood, and lists of words that rules about wording go by.

All of them are data (TOML files in this package); a user can extend them, or replace them for
another language.
"""

from __future__ import annotations

from buttress.language.interval import Interval
from buttress.language.scale import Scale, ScaleError, Term
from buttress.language.scales import chosen_scale, interval_of_term, known_scales

__all__ = [
    "Interval",
    "Scale",
    "ScaleError",
    "Term",
    "chosen_scale",
    "interval_of_term",
    "known_scales",
]
