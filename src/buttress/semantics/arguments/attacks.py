"""Which arguments of a theory attack which, where, and whether preferences let them succeed.

S. Modgil and H. Prakken, "A general account of argumentation with preferences", Artificial
Intelligence 195 (2013), definitions 8 and 9. Rebutting is restricted: a strict conclusion cannot be
attacked. Undercuts and contraries succeed whatever the preferences.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

import attrs

from buttress.semantics.arguments.argument import Argument
from buttress.semantics.arguments.construction import Kind
from buttress.semantics.arguments.preferences import Preferences
from buttress.semantics.opposition import Opposition
from buttress.semantics.theory import Literal

__all__ = ["AttackKind", "DirectAttack", "direct_attacks"]


class AttackKind(StrEnum):
    """What an attack goes against."""

    UNDERMINING = "undermining"
    """An ordinary premise."""
    REBUTTING = "rebutting"
    """The conclusion of a defeasible rule."""
    UNDERCUTTING = "undercutting"
    """A defeasible rule itself."""


@attrs.frozen
class DirectAttack:
    """An attack by an argument on the premise or the last inference of another, by their numbers.

    It `succeeds`, and is a defeat, unless it is by a contradictory and the attacker is weaker.
    """

    attacker: int
    target: int
    kind: AttackKind
    succeeds: bool


def direct_attacks(
    arguments: Sequence[tuple[Argument, Kind]],
    opposition: Opposition,
    preferences: Preferences,
) -> Iterator[DirectAttack]:
    """The attacks on premises and last inferences; each strikes all that uses what it strikes."""
    for_literal: dict[Literal, list[int]] = {}
    for number, (argument, _) in enumerate(arguments):
        for_literal.setdefault(argument.conclusion, []).append(number)
    strengths = [preferences.strength(kind.compared) for _, kind in arguments]
    for number, (argument, _) in enumerate(arguments):
        rule = argument.rule
        if rule is None:
            if argument.is_axiom:
                continue
            struck = AttackKind.UNDERMINING
        elif rule.strict:
            continue
        else:
            struck = AttackKind.REBUTTING
            for other in _for_any(opposition.contraries, rule.name, for_literal):
                yield DirectAttack(other, number, AttackKind.UNDERCUTTING, succeeds=True)
        for other in _for_any(opposition.contraries, argument.conclusion, for_literal):
            yield DirectAttack(other, number, struck, succeeds=True)
        for other in _for_any(opposition.contradictories, argument.conclusion, for_literal):
            is_weaker = strengths[other].is_below(strengths[number])
            yield DirectAttack(other, number, struck, succeeds=not is_weaker)


def _for_any(
    against: Mapping[str, tuple[Literal, ...]],
    target: str,
    for_literal: Mapping[Literal, Sequence[int]],
) -> Iterator[int]:
    for literal in against.get(target, ()):
        yield from for_literal.get(literal, ())
