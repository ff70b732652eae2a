"""Why a conclusion stands, falls or is undecided.

`explain_element` finds, for what is in or out, the smallest set of premises and inferences that
makes it so, with an answer to everything that is said against them; for what is undecided, the
knots of attacks that it hangs on.
"""

from __future__ import annotations

from buttress.semantics.explanation.account import Account, Objection, Rejected, Route, Upheld
from buttress.semantics.explanation.dialogue import Move, Rest, Turn, dialogue
from buttress.semantics.explanation.explanation import Explanation, explain_element
from buttress.semantics.explanation.knot import Decision, Knot, Link
from buttress.semantics.explanation.smallest_proof import Minimality

__all__ = [
    "Account",
    "Decision",
    "Explanation",
    "Knot",
    "Link",
    "Minimality",
    "Move",
    "Objection",
    "Rejected",
    "Rest",
    "Route",
    "Turn",
    "Upheld",
    "dialogue",
    "explain_element",
]
