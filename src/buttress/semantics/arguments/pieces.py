"""Arguments put together from the ways to derive them, without what only the calculation knows."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import attrs

from buttress.semantics.arguments.argument import Argument, Pool
from buttress.semantics.arguments.derivations import Derivations, Way
from buttress.semantics.theory import Rule

__all__ = ["Bundle", "Piece", "Pieces"]


@attrs.frozen
class Bundle:
    """What derives an atom that is no literal: arguments, and the rule applied to them, if any."""

    rule: Rule | None
    parts: tuple[Argument, ...]


Piece = Argument | Bundle


@attrs.define
class Pieces:
    """Makes the derivation of a node from those of what a way needs."""

    derivations: Derivations
    pool: Pool = attrs.field(factory=Pool)

    def join(self, way: Way, below: Sequence[Piece]) -> Piece:
        """The derivation by a way, given one of each node of its body."""
        atom = self.derivations.atoms[way.node]
        if way.rule is None and not below:
            literal = str(atom)
            return self.pool.premise(literal, is_axiom=literal in self.derivations.axioms)
        rule = way.rule
        parts: list[Argument] = []
        for piece in below:
            if isinstance(piece, Argument):
                parts.append(piece)
            else:
                rule = rule or piece.rule
                parts.extend(piece.parts)
        if isinstance(atom, str) and rule is not None:
            return self.pool.inference(atom, rule, parts)
        return Bundle(rule, tuple(parts))

    def meaning(self, piece: Piece) -> Hashable:
        """The same for derivations of a node that say the same; see `Pool.model`."""
        if isinstance(piece, Argument):
            return self.pool.model(piece)
        return piece.rule and piece.rule.name, frozenset(map(self.pool.model, piece.parts))
