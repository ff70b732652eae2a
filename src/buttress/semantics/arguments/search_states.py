"""Derivations in the making: what a search for the next smallest one keeps."""

from __future__ import annotations

from collections.abc import Hashable
from typing import NamedTuple

import attrs

from buttress.semantics.arguments.derivations import Way
from buttress.semantics.arguments.pieces import Piece

__all__ = ["Branch", "Chosen", "Open", "State", "Stream"]


class Branch(NamedTuple):
    """The ways above an open node, up to where the component was entered.

    They are kept in blocks of 1, 2, 4, … ways, as the digits of a number are, so that branches
    share most of them and a way is looked up in few.
    """

    block: frozenset[Way]
    larger: Branch | None
    is_smallest: bool
    """Whether all of them are first steps of smallest derivations, which never run in a circle."""

    @classmethod
    def grown(cls, above: Branch | None, way: Way, *, is_smallest: bool) -> Branch:
        """The branch with one more way at its end."""
        block = frozenset((way,))
        while above is not None and len(above.block) == len(block):
            block |= above.block
            above = above.larger
        return cls(block, above, is_smallest)


class Chosen(NamedTuple):
    """The ways chosen so far, the last one first."""

    way: Way
    before: Chosen | None


class Open(NamedTuple):
    """The nodes that still have to be derived, the next one first."""

    node: int
    branch: Branch | None
    rest: Open | None


class State(NamedTuple):
    """A derivation in the making: the ways chosen, in preorder, and what is still open.

    It rests on `outside` nodes below the component. Where nothing is open, `places` says which
    derivation of each of them it takes, the smallest where it is empty, and `advance_from` from
    which of them on places may still be advanced.
    """

    chosen: Chosen | None
    open: Open | None
    outside: int = 0
    places: tuple[int, ...] = ()
    advance_from: int = 0


@attrs.define
class Stream:
    """The derivations of one node that are known, and the search for more.

    Of those that say the same the smallest is kept, which is found first.
    """

    found: list[Piece] = attrs.field(factory=list)
    known: set[Hashable] = attrs.field(factory=set)
    sizes: list[int] = attrs.field(factory=list)
    heap: list[tuple[int, int, State]] = attrs.field(factory=list)
    is_begun: bool = False
    is_over: bool = False
    is_spent: bool = False
    """Whether the search was broken off, and there may be more."""
    last: tuple[int, State] | None = None
    """The derivation found last, from which the next ones are made when they are asked for."""

    def add(self, piece: Piece, meaning: Hashable, size: int) -> bool:
        """Add a derivation. Returns whether it says anything new."""
        if meaning in self.known:
            return False
        self.known.add(meaning)
        self.found.append(piece)
        self.sizes.append(size)
        return True
