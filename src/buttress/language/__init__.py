"""Words: scales of likelihood, and lists of words that rules about wording go by.

All of them are data (TOML files in this package); a user can extend them, or replace them for
another language.
"""

from __future__ import annotations

from buttress.language.interval import Interval
from buttress.language.phrases import Phrase, PhraseFinder
from buttress.language.scale import Scale, ScaleError, Term
from buttress.language.scales import chosen_scale, interval_of_term, known_scales
from buttress.language.word_files import WordReading, english, load_words, read_words
from buttress.language.words import WordLists

__all__ = [
    "Interval",
    "Phrase",
    "PhraseFinder",
    "Scale",
    "ScaleError",
    "Term",
    "WordLists",
    "WordReading",
    "chosen_scale",
    "english",
    "interval_of_term",
    "known_scales",
    "load_words",
    "read_words",
]
