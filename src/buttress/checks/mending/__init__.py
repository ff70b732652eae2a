"""Mending a text: what fixes are made of, and how they are made.

    edit = retitled(member.span, "Rian", "Rain")          # [Rian] becomes [Rain]
    edit = keyed(member.span, "basis", "observation")     # {basis: observation} is added

The functions that make an edit give None where the text is not as they expect it, so that a rule
offers a fix only where it is sure to fit.
"""

from __future__ import annotations

from buttress.checks.mending.choice import Change, chosen
from buttress.checks.mending.data import keyed, rekeyed
from buttress.checks.mending.mend import Mended, mend
from buttress.checks.mending.rewriting import rewritten
from buttress.checks.mending.titles import referring, retitled, titled, unused_title

__all__ = [
    "Change",
    "Mended",
    "chosen",
    "keyed",
    "mend",
    "referring",
    "rekeyed",
    "retitled",
    "rewritten",
    "titled",
    "unused_title",
]
