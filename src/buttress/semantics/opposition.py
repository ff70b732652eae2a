"""What speaks against what, sorted by whether preferences bear on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from buttress.semantics.theory import Literal, Theory

__all__ = ["Opposition", "find_opposition", "with_negations"]


@attrs.frozen
class Opposition:
    """The attackers of literals and rule names, each once and in the theory's order.

    After Modgil and Prakken 2013: a literal is a *contrary* of another where it speaks
    against it one way only, a *contradictory* where each speaks against the other. Preferences
    bear on contradictories alone, so a pair of contraries that run both ways counts as one.
    """

    contraries: Mapping[str, tuple[Literal, ...]]
    """For a literal or rule name, what is a contrary of it."""
    contradictories: Mapping[Literal, tuple[Literal, ...]]
    """For a literal, what speaks against it and is spoken against by it."""


def find_opposition(theory: Theory) -> Opposition:
    """The oppositions of a theory."""
    pairs = dict.fromkeys(theory.contraries)
    for one, other in theory.contradictories:
        pairs[one, other] = pairs[other, one] = None
    return Opposition(
        contraries=_by_target(pair for pair in pairs if pair[::-1] not in pairs),
        contradictories=_by_target(pair for pair in pairs if pair[::-1] in pairs),
    )


def with_negations(opposition: Opposition, negations: Mapping[Literal, Literal]) -> Opposition:
    """The opposition, with negations that were made up for literals."""
    if not negations:
        return opposition
    against = dict(opposition.contradictories)
    for literal, negation in negations.items():
        against[literal] = (*against.get(literal, ()), negation)
    return attrs.evolve(opposition, contradictories=against)


def _by_target(pairs: Iterable[tuple[Literal, str]]) -> dict[str, tuple[Literal, ...]]:
    found: dict[str, list[Literal]] = {}
    for attacker, target in pairs:
        found.setdefault(target, []).append(attacker)
    return {target: tuple(attackers) for target, attackers in found.items()}
