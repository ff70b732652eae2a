"""Abstract argumentation frameworks: arguments, and which attacks which.

Source: P. M. Dung, "On the acceptability of arguments and its fundamental role in nonmonotonic
reasoning, logic programming and n-person games", Artificial Intelligence 77 (1995).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from types import ModuleType

import attrs

from buttress.frameworks.adjacency import Adjacency
from buttress.frameworks.arrays import Numbers, numpy_for, numpy_of
from buttress.frameworks.errors import InvalidFrameworkError, UnknownArgumentError
from buttress.frameworks.names import NumberedNames
from buttress.frameworks.sorting import distinct_pairs, rows_of

__all__ = ["Framework"]

_LARGEST = 2**31 - 2
"""More arguments than an index of 32 bits can tell apart are refused."""


@attrs.frozen(eq=False, repr=False, slots=False)
class Framework:
    """Arguments 0 … size-1, and the attacks between them.

    Attack k goes from `attackers[k]` to `targets[k]`; attacks are ascending and distinct. `names`
    are what people call the arguments. Made by `Framework.of`. Two frameworks are equal where
    they have the same names in the same order and the same attacks.
    """

    size: int
    attackers: Numbers
    targets: Numbers
    names: Sequence[str]

    @classmethod
    def of(
        cls,
        size: int,
        attackers: Sequence[int] | Numbers,
        targets: Sequence[int] | Numbers,
        names: Sequence[str] | None = None,
    ) -> Framework:
        """The framework with attacks from `attackers[k]` to `targets[k]`, each kept once.

        Arguments are numbered from 0; without `names` they are called "1" … "size".

        Raises:
            InvalidFrameworkError: a number is out of range, the sequences differ in length, or
                the names are not one for each argument, all different.
        """
        if not 0 <= size <= _LARGEST:
            raise InvalidFrameworkError(f"a framework has 0 to {_LARGEST} arguments, not {size}")
        if names is None:
            names = NumberedNames(size)
        elif not isinstance(names, NumberedNames):
            names = tuple(names)
        if len(names) != size:
            raise InvalidFrameworkError(
                f"there are {size} arguments, but {len(names)} names: give one for each"
            )
        numpy = numpy_for(size + len(attackers))
        made = cls(size, *distinct_pairs(size, attackers, targets, numpy), names)
        if not isinstance(names, NumberedNames) and len(made._numbers) != size:
            twice = next(name for at, name in enumerate(names) if made._numbers[name] != at)
            raise InvalidFrameworkError(
                f"two arguments are called {twice!r}: give each its own name"
            )
        return made

    @property
    def attack_count(self) -> int:
        """The number of attacks."""
        return len(self.targets)

    @cached_property
    def attacked_by(self) -> Adjacency:
        """For each argument the arguments that it attacks."""
        return rows_of(self.size, self.attackers, self.targets, self._numpy)

    @cached_property
    def attackers_of(self) -> Adjacency:
        """For each argument the arguments that attack it."""
        turned = distinct_pairs(self.size, self.targets, self.attackers, self._numpy)
        return rows_of(self.size, *turned, self._numpy)

    @property
    def attacks(self) -> Iterator[tuple[int, int]]:
        """The attacks as pairs of attacker and target, ascending."""
        return zip(self.attackers.tolist(), self.targets.tolist(), strict=True)

    @cached_property
    def self_attacking(self) -> frozenset[int]:
        """The arguments that attack themselves."""
        numpy = self._numpy
        if numpy is None:
            return frozenset(a for a, b in self.attacks if a == b)
        equal = numpy.equal(self.attackers, self.targets).nonzero()[0]
        return frozenset(self.attackers[place] for place in equal.tolist())

    def is_self_attacking(self, argument: int) -> bool:
        """Whether an argument attacks itself."""
        return argument in self.self_attacking

    def number(self, name: str) -> int:
        """The number of the argument with that name.

        Raises:
            UnknownArgumentError: there is none.
        """
        if isinstance(self.names, NumberedNames):
            found = self.names.number(name)
        else:
            found = self._numbers.get(name)
        if found is None:
            raise UnknownArgumentError(name, self._known)
        return found

    def names_of(self, arguments: frozenset[int]) -> tuple[str, ...]:
        """The names of a set of arguments, in the framework's order."""
        return tuple(self.names[argument] for argument in sorted(arguments))

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {name: number for number, name in enumerate(self.names)}

    @property
    def _known(self) -> str:
        if not self.size:
            return "it has none at all"
        if isinstance(self.names, NumberedNames):
            return f"they are numbered from 1 to {self.size}"
        few = ", ".join(self.names[:3])
        return f"it has {few}" if self.size < 4 else f"it has {few} and {self.size - 3} more"

    @property
    def _numpy(self) -> ModuleType | None:
        return numpy_of(self.targets)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Framework):
            return NotImplemented
        return (
            self.size == other.size
            and self.attackers.tolist() == other.attackers.tolist()
            and self.targets.tolist() == other.targets.tolist()
            and (self.names == other.names or list(self.names) == list(other.names))
        )

    def __hash__(self) -> int:
        return hash((self.size, self.attack_count))

    def __repr__(self) -> str:
        return f"<Framework: {self.size} arguments, {self.attack_count} attacks>"
