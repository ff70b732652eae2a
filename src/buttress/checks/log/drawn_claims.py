"""What drawn relations say about formulas, with what was found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum

import attrs

from buttress.checks.context import Context
from buttress.checks.log.formulas import formulas
from buttress.checks.log.inquiry import inquiry
from buttress.logic import Formula, Negation
from buttress.logic.solving import Outcome, Satisfiable
from buttress.model import ElementKind, Relation, RelationKind, Statement

__all__ = ["Claim", "DrawnClaim", "drawn_claims"]


class Claim(Enum):
    """What a relation says of its source and target."""

    ENTAILS = "the source cannot be true without the target"
    NOT_BOTH_TRUE = "the two cannot both be true"
    NOT_BOTH_FALSE = "the two cannot both be false"


@attrs.frozen
class DrawnClaim:
    """One claim of a relation; `counter` tells whether the formulas can belie it."""

    relation: Relation
    source: Statement
    target: Statement
    claim: Claim
    counter: Outcome | None


_CLAIMS = {
    RelationKind.ENTAILS: (Claim.ENTAILS,),
    RelationKind.CONTRARY: (Claim.NOT_BOTH_TRUE,),
    RelationKind.CONTRADICTORY: (Claim.NOT_BOTH_TRUE, Claim.NOT_BOTH_FALSE),
}


def drawn_claims(context: Context) -> tuple[DrawnClaim, ...]:
    """The claims of entailments, contraries and contradictories between formalised statements."""
    usable = context.derived(formulas).usable
    return tuple(_found(context, usable)) if usable else ()


def _found(context: Context, usable: Mapping[str, Formula]) -> Iterator[DrawnClaim]:
    ask = context.derived(inquiry).satisfy
    statements = context.map.statements
    for relation in context.map.relations:
        source, target = relation.source, relation.target
        if not source.kind is target.kind is ElementKind.STATEMENT or source == target:
            continue
        if source.title in usable and target.title in usable:
            one, other = usable[source.title], usable[target.title]
            for claim in _CLAIMS.get(relation.kind, ()):
                counter = ask(_belying(claim, one, other))
                ends = statements[source.title], statements[target.title]
                yield DrawnClaim(relation, *ends, claim, counter)
                if isinstance(counter, Satisfiable):
                    break


def _belying(claim: Claim, one: Formula, other: Formula) -> tuple[Formula, Formula]:
    """The two formulas that hold together just where the claim is false."""
    if claim is Claim.ENTAILS:
        return one, Negation(other)
    if claim is Claim.NOT_BOTH_TRUE:
        return one, other
    return Negation(one), Negation(other)
