"""The conditions on a theory that guarantee the rationality postulates of what stands in it.

S. Modgil and H. Prakken, "A general account of argumentation with preferences", Artificial
Intelligence 195 (2013), definition 12: strict rules are closed under transposition (so they are
whenever a theory is judged), the axioms are consistent with all that follows strictly from them,
and nothing is a contrary of an axiom or of what a strict rule concludes. That the argument ordering
is reasonable holds of last and weakest link under every ranking that is a strict partial order.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import attrs

from buttress.semantics.arguments.derivations import Derivations
from buttress.semantics.arguments.extraction import Extraction
from buttress.semantics.opposition import find_opposition, with_negations
from buttress.semantics.theory import Literal, Rule, Theory

__all__ = ["AxiomClash", "Beyond", "UnmetContrary", "axiom_clashes", "unmet_contraries"]


@attrs.frozen
class AxiomClash:
    """Two literals that follow strictly from axioms alone, and exclude each other.

    `from_axioms` says from which axioms the one and the other follow; an axiom from itself.
    """

    one: Literal
    other: Literal
    from_axioms: tuple[tuple[Literal, ...], tuple[Literal, ...]]
    rules: tuple[Rule, ...]

    @property
    def axioms(self) -> tuple[Literal, ...]:
        """The axioms together."""
        return tuple(dict.fromkeys((*self.from_axioms[0], *self.from_axioms[1])))


class Beyond(StrEnum):
    """Why a contrary does not reach its target, or not all that is said for it."""

    AXIOM = "axiom"
    STRICT = "strict"
    """A strict rule concludes it."""
    TRANSPOSED = "transposed"
    """The transposition of a strict rule concludes it."""


@attrs.frozen
class UnmetContrary:
    """A contrary of what is an axiom, or is concluded strictly by `rules`."""

    attacker: Literal
    target: Literal
    why: Beyond
    rules: tuple[Rule, ...] = ()


def axiom_clashes(theory: Theory) -> Iterator[AxiomClash]:
    """The contradictions that follow strictly from the axioms, one for each set of axioms."""
    if not theory.axioms:
        return
    certain = attrs.evolve(
        theory, premises=(), rules=tuple(rule for rule in theory.rules if rule.strict)
    )
    derivations = Derivations.of(certain)
    extraction = Extraction(certain)
    opposition = with_negations(find_opposition(theory), derivations.negations)
    told: set[frozenset[Literal]] = set()
    for one, others in opposition.contradictories.items():
        against = extraction.smallest(one)
        if against is None:
            continue
        for other in others:
            found = extraction.smallest(other)
            if found is None:
                continue
            axioms = frozenset((*against.premises, *found.premises))
            if axioms not in told:
                told.add(axioms)
                rules = {rule.name: rule for rule in (*against.rules, *found.rules)}
                grounds = against.premises, found.premises
                yield AxiomClash(one, other, grounds, tuple(rules.values()))


def unmet_contraries(theory: Theory) -> Iterator[UnmetContrary]:
    """The contraries of what cannot be attacked, or is also concluded beyond attack."""
    axioms = set(theory.axioms)
    stated: dict[Literal, list[Rule]] = {}
    for rule in theory.rules:
        if rule.strict:
            stated.setdefault(rule.head, []).append(rule)
    if not axioms and not stated:
        return
    transposed = _transposed_heads(theory) if stated else {}
    for target, attackers in find_opposition(theory).contraries.items():
        for attacker in attackers:
            if target in axioms:
                yield UnmetContrary(attacker, target, Beyond.AXIOM)
            elif target in stated:
                yield UnmetContrary(attacker, target, Beyond.STRICT, tuple(stated[target]))
            elif target in transposed:
                yield UnmetContrary(attacker, target, Beyond.TRANSPOSED, transposed[target])


def _transposed_heads(theory: Theory) -> dict[Literal, tuple[Rule, ...]]:
    """What strict rules conclude once they are closed, by the rules that conclude it."""
    rules = tuple(rule for rule in theory.rules if rule.strict)
    derivations = Derivations.of(attrs.evolve(theory, premises=(), axioms=(), rules=rules))
    found: dict[Literal, tuple[Rule, ...]] = {}
    for atom, ways in zip(derivations.atoms, derivations.ways, strict=True):
        if isinstance(atom, str) and ways:
            found[atom] = tuple(way.rule for way in ways if way.rule is not None)
    return found
