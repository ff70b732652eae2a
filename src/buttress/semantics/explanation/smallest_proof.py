"""The proof with the fewest elements.

An element used twice counts once here, so a proof of least cost as a tree is only a good start. A
proof from some elements remains one when more are allowed; so a *block*, a set of elements without
any of which there is no proof, has to be met by every proof, and a smallest set that meets all
blocks found so far either gives a proof, which then is a smallest one, or leads to a further block
(R. Reiter, "A theory of diagnosis from first principles", Artificial Intelligence 32 (1987);
E. Moreno-Centeno and R. M. Karp, "The implicit hitting set approach to solve combinatorial
optimization problems with an application to multigenome alignment", Operations Research 61 (2013)).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum

import attrs

from buttress.semantics.explanation.cheapest_proof import Proof, Prover
from buttress.semantics.explanation.hitting_set import (
    ExhaustedError,
    smallest_hitting_set,
)

__all__ = ["EFFORT", "Minimality", "SmallestProof", "smallest_proof"]

EFFORT = 150_000
"""How many productions are looked at to make a proof smaller: about a second's worth."""


class Minimality(StrEnum):
    """How small a set of elements is known to be."""

    SMALLEST = "smallest"
    """No other set that is enough has fewer elements."""
    IRREDUCIBLE = "irreducible"
    """None of the elements can be spared; a quite different set may have fewer."""
    CHEAP = "cheap"
    """Least in cost as a tree, where nothing rests on a circle; some element may be spared."""


@attrs.frozen
class SmallestProof:
    """A proof, and how small it is known to be.

    `needed` are the elements that every proof uses; None where they could not be worked out.
    """

    proof: Proof
    minimality: Minimality
    needed: frozenset[int] | None = None


def smallest_proof(prover: Prover, effort: int = EFFORT) -> SmallestProof | None:
    """The proof with the fewest elements, or the best found with that effort; None without any."""
    first = prover.prove()
    if first is None:
        return None
    search = _Search(prover, first, effort)
    try:
        search.reduce()
        search.find_smallest()
    except ExhaustedError:
        pass
    return SmallestProof(search.best, search.minimality, search.needed)


class _Search:
    def __init__(self, prover: Prover, first: Proof, effort: int) -> None:
        self.prover = prover
        self.best = first
        self.effort = effort
        self.minimality = Minimality.CHEAP
        self.all = range(len(prover.graph.elements))
        self.needed: frozenset[int] | None = None

    def _prove(self, allowed: Collection[int]) -> Proof | None:
        self.effort -= self.prover.size
        if self.effort < 0:
            raise ExhaustedError
        return self.prover.prove(allowed)

    def reduce(self) -> None:
        """Drop what can be spared, one element after the other."""
        everything = set(self.all)
        self.needed = frozenset(
            element
            for element in sorted(self.best.elements)
            if self._prove(everything - {element}) is None
        )
        kept = set(self.best.elements)
        if kept == self.needed:
            self.minimality = Minimality.SMALLEST
            return
        for element in sorted(kept - self.needed, reverse=True):
            if element in kept:
                proof = self._prove(kept - {element})
                if proof is not None:
                    self.best, kept = proof, set(proof.elements)
        self.minimality = Minimality.IRREDUCIBLE

    def find_smallest(self) -> None:
        """Search for a smaller proof until none can be smaller."""
        if self.minimality is Minimality.SMALLEST:
            return
        blocks = [frozenset([element]) for element in self.needed or ()]
        while True:
            chosen = smallest_hitting_set(blocks, len(self.best.elements))
            if chosen is None:
                break
            proof = self._prove(chosen)
            if proof is not None:
                self.best = proof
                break
            blocks.append(self._block(chosen))
        self.minimality = Minimality.SMALLEST

    def _block(self, chosen: Iterable[int]) -> frozenset[int]:
        """A block that is not met by what is chosen, none of whose members can be left out."""
        too_little = set(chosen)
        for element in self.all:
            if element not in too_little and self._prove(too_little | {element}) is None:
                too_little.add(element)
        return frozenset(self.all) - too_little
