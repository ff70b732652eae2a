"""Every semantics by its definition, looking at every set of arguments. Plain and slow.

Definitions: P. Baroni, M. Caminada and M. Giacomin, "An introduction to argumentation semantics",
The Knowledge Engineering Review 26 (2011), and "Abstract argumentation frameworks and their
semantics", Handbook of Formal Argumentation (2018). For CF2 see `semantics.oracles.recursive`.

A set of arguments is a number whose bit a is set where a is in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from semantics.oracles.recursive import cf2


class BruteForce:
    """The extensions of one framework, each a frozenset, under a semantics given by name."""

    def __init__(self, size: int, attacks: Iterable[tuple[int, int]]) -> None:
        self.size = size
        self.attacks = frozenset(attacks)
        self.all = (1 << size) - 1
        self.attacked_by = [0] * size
        self.attackers_of = [0] * size
        for attacker, target in self.attacks:
            self.attacked_by[attacker] |= 1 << target
            self.attackers_of[target] |= 1 << attacker
        self.attacked = [self._attacked(members) for members in range(1 << size)]
        self.conflict_free = [s for s in range(1 << size) if not s & self.attacked[s]]
        self._known: dict[str, list[int]] = {}

    def extensions(self, semantics: str) -> frozenset[frozenset[int]]:
        """All extensions."""
        return frozenset(map(as_set, self._found(semantics)))

    def _found(self, semantics: str) -> list[int]:
        if semantics not in self._known:
            self._known[semantics] = _DEFINITIONS[semantics](self)
        return self._known[semantics]

    # What a set does

    def _attacked(self, members: int) -> int:
        """All that some member attacks."""
        found = 0
        for argument in range(self.size):
            if members >> argument & 1:
                found |= self.attacked_by[argument]
        return found

    def _defended(self, members: int) -> int:
        """Dung's characteristic function: all whose every attacker is attacked by a member."""
        found = 0
        for argument in range(self.size):
            if not self.attackers_of[argument] & ~self.attacked[members]:
                found |= 1 << argument
        return found

    def _range(self, members: int) -> int:
        return members | self.attacked[members]

    # The semantics

    def _conflict_free(self) -> list[int]:
        return self.conflict_free

    def _naive(self) -> list[int]:
        return _greatest(self.conflict_free)

    def _admissible(self) -> list[int]:
        return [s for s in self.conflict_free if not s & ~self._defended(s)]

    def _complete(self) -> list[int]:
        return [s for s in self.conflict_free if s == self._defended(s)]

    def _grounded(self) -> list[int]:
        complete = self._found("complete")
        return [s for s in complete if all(s & other == s for other in complete)]

    def _preferred(self) -> list[int]:
        return _greatest(self._found("admissible"))

    def _stable(self) -> list[int]:
        return [s for s in self.conflict_free if self._range(s) == self.all]

    def _semi_stable(self) -> list[int]:
        return self._of_greatest_range(self._found("complete"))

    def _stage(self) -> list[int]:
        return self._of_greatest_range(self.conflict_free)

    def _of_greatest_range(self, sets: list[int]) -> list[int]:
        ranges = set(_greatest(self._range(s) for s in sets))
        return [s for s in sets if self._range(s) in ranges]

    def _ideal(self) -> list[int]:
        return self._greatest_admissible_within_all(self._found("preferred"))

    def _eager(self) -> list[int]:
        return self._greatest_admissible_within_all(self._found("semi-stable"))

    def _greatest_admissible_within_all(self, sets: list[int]) -> list[int]:
        shared = self.all
        for each in sets:
            shared &= each
        return _greatest(s for s in self._found("admissible") if not s & ~shared)

    def _cf2(self) -> list[int]:
        return [
            s
            for s in self.conflict_free
            if cf2(frozenset(range(self.size)), self.attacks, as_set(s))
        ]


_DEFINITIONS: dict[str, Callable[[BruteForce], list[int]]] = {
    "conflict-free": BruteForce._conflict_free,
    "naive": BruteForce._naive,
    "admissible": BruteForce._admissible,
    "complete": BruteForce._complete,
    "grounded": BruteForce._grounded,
    "preferred": BruteForce._preferred,
    "stable": BruteForce._stable,
    "semi-stable": BruteForce._semi_stable,
    "stage": BruteForce._stage,
    "ideal": BruteForce._ideal,
    "eager": BruteForce._eager,
    "cf2": BruteForce._cf2,
}

NAMES = tuple(_DEFINITIONS)


def as_set(members: int) -> frozenset[int]:
    """The arguments whose bits are set."""
    return frozenset(_bits(members))


def _bits(members: int) -> Iterator[int]:
    while members:
        lowest = members & -members
        yield lowest.bit_length() - 1
        members ^= lowest


def _greatest(sets: Iterable[int]) -> list[int]:
    """Those that lie within no other."""
    given = list(dict.fromkeys(sets))
    return [s for s in given if not any(s != other and s & other == s for other in given)]
