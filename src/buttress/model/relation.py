"""Support, attack and undercut between the elements of a map."""

from __future__ import annotations

from enum import StrEnum

import attrs

from buttress.model.span import Span
from buttress.model.vocabulary import Grounding, RelationKind

__all__ = ["ElementKind", "Endpoint", "Relation"]


class ElementKind(StrEnum):
    """What a relation can start from or lead to."""

    STATEMENT = "statement"
    ARGUMENT = "argument"
    INFERENCE = "inference"


@attrs.frozen
class Endpoint:
    """One end of a relation: a statement, an argument, or an argument's inference.

    `step` is the number of the inference's conclusion among the argument's steps, from 1.
    """

    kind: ElementKind
    title: str
    step: int | None = None

    def __str__(self) -> str:
        if self.kind is ElementKind.STATEMENT:
            return f"[{self.title}]"
        return f"<{self.title}>" if self.step is None else f"<{self.title}> ({self.step})"


_VERBS = {
    RelationKind.SUPPORT: "supports",
    RelationKind.ATTACK: "attacks",
    RelationKind.UNDERCUT: "undercuts",
    RelationKind.ENTAILS: "entails",
    RelationKind.CONTRARY: "is contrary to",
    RelationKind.CONTRADICTORY: "contradicts",
}


@attrs.frozen
class Relation:
    """`source` supports, attacks or undercuts `target`.

    `grounding` says what it rests on; a relation as drawn, before the structures are looked at,
    is `sketched`. `spans` are the places where it is drawn; they do not count for equality.
    """

    kind: RelationKind
    source: Endpoint
    target: Endpoint
    grounding: Grounding = attrs.field(default=Grounding.SKETCHED, eq=False)
    spans: tuple[Span, ...] = attrs.field(default=(), eq=False, repr=False)

    @property
    def span(self) -> Span | None:
        """Where it is first drawn."""
        return self.spans[0] if self.spans else None

    def __str__(self) -> str:
        return f"{self.source} {_VERBS[self.kind]} {self.target}"
