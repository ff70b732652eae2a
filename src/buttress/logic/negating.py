"""The opposite of a claim in words: carefully for plain English claims, plainly for all others."""

from __future__ import annotations

import re

__all__ = ["negated"]

_AUXILIARY = re.compile(
    r"\b(is|are|was|were|has been|have been|will|would|can|could|should|must|may|might)\b"
)
_NOT_PLAIN = re.compile(
    r"[,;:–—()\"“”]|\b(?:all|and|any|anyone|anything|because|before|both|but|each|either|every|"
    r"everyone|everything|few|if|many|most|never|no|nobody|none|nor|not|nothing|only|or|several|"
    r"since|so|some|someone|something|than|that|then|unless|until|what|when|where|whether|which|"
    r"while|who|whose|why|always|often|sometimes|already|still|also|must|may|might|should)\b",
    re.IGNORECASE,
)


def negated(words: str) -> str:
    """Words that deny a claim.

    “the street is wet” becomes “the street is not wet”; where a quantifier, a clause or a second
    verb could be denied instead, it becomes “it is not the case that …”.
    """
    verbs = list(_AUXILIARY.finditer(words))
    if len(verbs) == 1 and not _NOT_PLAIN.search(words):
        first = verbs[0][0].partition(" ")[0]
        at = verbs[0].start() + len(first)
        if first == "can":
            return f"{words[:at]}not{words[at:]}"
        return f"{words[:at]} not{words[at:]}"
    return f"it is not the case that {words}"
