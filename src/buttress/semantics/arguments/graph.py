"""The arguments of a small theory as an abstract framework.

P. M. Dung 1995 for the framework, Modgil and Prakken 2013 for the arguments and their defeats.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import attrs

from buttress.frameworks import Framework
from buttress.model.collector import collector_paused
from buttress.semantics.arguments.argument import Argument
from buttress.semantics.arguments.attacks import AttackKind, DirectAttack, direct_attacks
from buttress.semantics.arguments.construction import build_all
from buttress.semantics.arguments.derivations import Derivations
from buttress.semantics.arguments.limits import TooManyArgumentsError
from buttress.semantics.arguments.preferences import Link, Order, Preferences
from buttress.semantics.opposition import Opposition, find_opposition, with_negations
from buttress.semantics.theory import Theory

__all__ = ["ARGUMENTS", "ArgumentAttack", "ArgumentGraph", "argument_graph"]

ARGUMENTS = 5_000
"""How many arguments are built at most, unless told otherwise."""

_ATTACKS = 2_000_000


@attrs.frozen
class ArgumentAttack:
    """An attack of one argument on another, at a part of it; arguments are given by number."""

    attacker: int
    target: int
    at: int
    kind: AttackKind
    succeeds: bool


@attrs.frozen(eq=False, repr=False, slots=False)
class ArgumentGraph:
    """Arguments, one of each kind, and which attack which.

    `arguments` come with parts before the whole; their places are their numbers. `direct` are the
    attacks on premises and last inferences, which strike all that has these as a part.
    """

    theory: Theory
    opposition: Opposition
    preferences: Preferences
    arguments: tuple[Argument, ...]
    direct: tuple[DirectAttack, ...]

    @cached_property
    def numbers(self) -> dict[Argument, int]:
        """The number of each argument."""
        return {argument: number for number, argument in enumerate(self.arguments)}

    @cached_property
    def used_in(self) -> list[list[int]]:
        """For each argument, by number, those that have it as a part, itself among them."""
        found: list[list[int]] = [[] for _ in self.arguments]
        for number, argument in enumerate(self.arguments):
            for part in argument.subarguments:
                found[self.numbers[part]].append(number)
        return found

    def attacks(self) -> Iterator[ArgumentAttack]:
        """All attacks, also those that fail."""
        for attack in self.direct:
            for target in self.used_in[attack.target]:
                yield ArgumentAttack(
                    attack.attacker, target, attack.target, attack.kind, attack.succeeds
                )

    @cached_property
    def framework(self) -> Framework:
        """The arguments with the attacks that succeed, the defeats, as an abstract framework.

        Raises:
            TooManyArgumentsError: there are too many defeats.
        """
        attackers: list[int] = []
        targets: list[int] = []
        for attack in self.direct:
            if attack.succeeds:
                struck = self.used_in[attack.target]
                attackers.extend([attack.attacker] * len(struck))
                targets.extend(struck)
                if len(targets) > _ATTACKS:
                    raise TooManyArgumentsError("attacks between arguments", _ATTACKS)
        return Framework.of(len(self.arguments), attackers, targets)

    def __repr__(self) -> str:
        return f"<ArgumentGraph: {len(self.arguments)} arguments>"


def argument_graph(
    theory: Theory,
    *,
    link: Link | str = Link.LAST,
    order: Order | str = Order.ELITIST,
    limit: int = ARGUMENTS,
) -> ArgumentGraph:
    """The arguments of a theory, built, with their attacks and defeats.

    Raises:
        TooManyArgumentsError: there are more than `limit` arguments, or far too many attacks.
    """
    preferences = Preferences.of(theory, Link(link), Order(order))
    with collector_paused():
        derivations = Derivations.of(theory)
        built = tuple(build_all(derivations, preferences.link, limit))
        opposition = with_negations(find_opposition(theory), derivations.negations)
        direct: list[DirectAttack] = []
        for attack in direct_attacks(built, opposition, preferences):
            direct.append(attack)
            if len(direct) > _ATTACKS:
                raise TooManyArgumentsError("attacks between arguments", _ATTACKS)
    arguments = tuple(argument for argument, _ in built)
    return ArgumentGraph(theory, opposition, preferences, arguments, tuple(direct))
