"""All arguments of a small theory, one of each kind.

There are infinitely many arguments where rules run in a circle. Those with the same conclusion that
can be attacked at the same points, and are compared by the same rules, attack the same and are
attacked by the same; of these, one is kept that takes fewest rounds to build.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import product

import attrs

from buttress.semantics.arguments.argument import Argument
from buttress.semantics.arguments.derivations import Derivations, Way
from buttress.semantics.arguments.limits import TooManyArgumentsError
from buttress.semantics.arguments.pieces import Piece, Pieces
from buttress.semantics.arguments.preferences import Link

__all__ = ["Built", "Kind", "build_all"]

_TRIALS = 50
"""How many combinations of parts are tried for each argument that is allowed."""


@attrs.frozen
class Kind:
    """All that matters of an argument besides its conclusion.

    `premises` are its ordinary premises and `steps` its defeasible rules, each with the rules that
    the argument up to that step is compared by. `compared` are those of the whole argument.
    """

    premises: frozenset[str]
    steps: frozenset[tuple[str, frozenset[str]]]
    compared: frozenset[str]


@attrs.frozen
class Built:
    """A derivation of a node, of its kind. Where the node is a literal, `piece` is an argument."""

    node: int
    piece: Piece
    kind: Kind


def build_all(derivations: Derivations, link: Link, limit: int) -> Iterator[tuple[Argument, Kind]]:
    """Each argument with its kind, parts before the whole.

    Raises:
        TooManyArgumentsError: there are more than `limit`, or too many ways to put them together;
            what strict rules' shared parts take is counted too.
    """
    builder = _Builder(derivations, link, limit)
    for built in builder.build():
        if isinstance(built.piece, Argument):
            yield built.piece, built.kind


class _Builder:
    def __init__(self, derivations: Derivations, link: Link, limit: int) -> None:
        self.derivations = derivations
        self.pieces = Pieces(derivations)
        self.is_last = link is Link.LAST
        self.limit = limit
        self.trials_left = _TRIALS * limit
        self.known: set[tuple[int, Kind]] = set()
        self.waiting: deque[Built] = deque()
        self.done: list[list[Built]] = [[] for _ in derivations.atoms]
        self.used_in: list[list[Way]] = [[] for _ in derivations.atoms]

    def build(self) -> Iterator[Built]:
        for ways in self.derivations.ways:
            for way in ways:
                if not way.body:
                    self._make(way, ())
                for part in way.body:
                    self.used_in[part].append(way)
        while self.waiting:
            built = self.waiting.popleft()
            self.done[built.node].append(built)
            yield built
            for way in self.used_in[built.node]:
                choices = [[built] if part == built.node else self.done[part] for part in way.body]
                for below in product(*choices):
                    self._make(way, below)

    def _make(self, way: Way, below: Iterable[Built]) -> None:
        parts = tuple(below)
        kind = self._kind(way, parts)
        self.trials_left -= 1
        if self.trials_left < 0:
            raise TooManyArgumentsError("arguments", self.limit)
        if (way.node, kind) in self.known:
            return
        if len(self.known) >= self.limit:
            raise TooManyArgumentsError("arguments", self.limit)
        self.known.add((way.node, kind))
        piece = self.pieces.join(way, [part.piece for part in parts])
        self.waiting.append(Built(way.node, piece, kind))

    def _kind(self, way: Way, parts: tuple[Built, ...]) -> Kind:
        none: frozenset[str] = frozenset()
        premises = none.union(*(part.kind.premises for part in parts))
        compared = none.union(*(part.kind.compared for part in parts))
        steps = frozenset[tuple[str, frozenset[str]]]().union(*(part.kind.steps for part in parts))
        rule = way.rule
        if rule is None:
            if not way.body:
                literal = str(self.derivations.atoms[way.node])
                premises = none if literal in self.derivations.axioms else frozenset((literal,))
        elif not rule.strict:
            own = frozenset((rule.name,))
            compared = own if self.is_last else compared | own
            steps |= {(rule.name, compared)}
        return Kind(premises, steps, compared)
