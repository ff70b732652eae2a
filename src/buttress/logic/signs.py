"""The signs and words of logical notation, and what each means.

The ASCII notation is that of the Natural Language Toolkit (`nltk.sem.logic`), with the spellings
of programming languages beside it; the symbols are those of textbooks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum

__all__ = ["FOREIGN", "SIGN", "SIGNS", "WORDS", "Kind"]


class Kind(Enum):
    """The kinds of token; the value is how a message names one."""

    NAME = "a name"
    NUMBER = "a number"
    OPEN = "("
    CLOSE = ")"
    COMMA = ","
    DOT = "."
    NOT = "not"
    AND = "and"
    OR = "or"
    IMPLIES = "implies"
    IFF = "if and only if"
    EQUAL = "="
    UNEQUAL = "!="
    ALL = "all"
    EXISTS = "exists"
    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "an unknown sign"
    END = "the end"


_WRITTEN: Mapping[Kind, str] = {
    Kind.OPEN: "( [",
    Kind.CLOSE: ") ]",
    Kind.COMMA: ",",
    Kind.DOT: ". :",
    Kind.NOT: "- ~ ! ¬ ∼ − –",
    Kind.AND: r"& && ^ /\ ∧ ⋀",
    Kind.OR: r"| || \/ ∨ ⋁",
    Kind.IMPLIES: "-> --> => ==> → ⟶ ⇒ ⟹ ⊃",
    Kind.IFF: "<-> <--> <=> <==> ↔ ⟷ ⇔ ⟺ ≡",
    Kind.EQUAL: "= ==",
    Kind.UNEQUAL: "!= ≠",
    Kind.ALL: "∀",
    Kind.EXISTS: "∃",
    Kind.TRUE: "⊤",
    Kind.FALSE: "⊥",
}

SIGNS: Mapping[str, Kind] = {
    sign: kind for kind, signs in _WRITTEN.items() for sign in signs.split()
}
"""Each sign, and its kind."""

SIGN = re.compile("|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True)))
"""The longest sign at a place."""

WORDS: Mapping[str, Kind] = {
    "not": Kind.NOT,
    "and": Kind.AND,
    "or": Kind.OR,
    "implies": Kind.IMPLIES,
    "iff": Kind.IFF,
    "all": Kind.ALL,
    "forall": Kind.ALL,
    "exists": Kind.EXISTS,
    "exist": Kind.EXISTS,
    "some": Kind.EXISTS,
    "true": Kind.TRUE,
    "false": Kind.FALSE,
}
"""Words that are no names, in lower case; written in capitals they mean the same."""

FOREIGN: Mapping[str, str] = {
    "⊕": "write -(p <-> q) for “either p or q, not both”",
    "⊻": "write -(p <-> q) for “either p or q, not both”",
    "⊢": "write the premises and the conclusion as statements of their own",
    "⊨": "write the premises and the conclusion as statements of their own",
    "∴": "write the premises and the conclusion as statements of their own",
    "□": "necessity is not read; give the claim a letter of its own",
    "◇": "possibility is not read; give the claim a letter of its own",
    "∈": "write a predicate instead, as in In(x, s)",
    "<": "write a predicate instead, as in Less(x, y)",
    ">": "write a predicate instead, as in Greater(x, y)",
    "≤": "write a predicate instead, as in AtMost(x, y)",
    "≥": "write a predicate instead, as in AtLeast(x, y)",
    "+": "write a function instead, as in sum(x, y)",
    "*": "write & for “and”",
    "λ": "lambda terms are not read",
    "\\": "neither lambda terms nor LaTeX commands are read; write the sign itself",
    "$": "leave the dollar signs out; write the formula without LaTeX",
    "“": "leave the quotation marks out",
    "”": "leave the quotation marks out",
    '"': "leave the quotation marks out",
    "'": "leave the quotation marks out",
    "{": "use round parentheses",
    "}": "use round parentheses",
    ";": "write one formula for each statement, or join them with &",
}
"""Signs that people write and that are not read, and what to do instead."""
