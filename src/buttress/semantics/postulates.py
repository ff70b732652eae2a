"""The rationality postulates, checked on what stands.

M. Caminada and L. Amgoud, "On the evaluation of argumentation formalisms", Artificial Intelligence
171 (2007). Whatever is accepted should contain the parts that its arguments are made of and what
follows from it strictly, and should not contradict itself, neither directly nor in what follows
from it. `buttress.semantics.conditions` says when this is guaranteed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Protocol

import attrs

from buttress.model import Standing
from buttress.semantics.arguments.derivations import Derivations, Way
from buttress.semantics.opposition import Opposition, find_opposition, with_negations
from buttress.semantics.theory import Literal, Rule, Theory
from buttress.semantics.transposition import Atom

__all__ = ["JudgesTheory", "Postulate", "Violation", "clashes", "violations"]


class Postulate(StrEnum):
    """What is demanded of the literals that are in."""

    SUBARGUMENT_CLOSURE = "sub-argument closure"
    """Each has an argument whose parts are in, too."""
    STRICT_CLOSURE = "closure under strict rules"
    """What follows strictly from them is in."""
    DIRECT_CONSISTENCY = "direct consistency"
    """None speaks against another."""
    INDIRECT_CONSISTENCY = "indirect consistency"
    """Nothing that follows strictly from them speaks against another such thing."""


class JudgesTheory(Protocol):
    """A labelling of a theory, read from rules or from arguments."""

    @property
    def theory(self) -> Theory:
        """What is labelled."""

    def literal(self, literal: Literal) -> Standing:
        """The standing of a literal."""

    def premise(self, literal: Literal) -> Standing:
        """The standing of an ordinary premise."""

    def rule(self, name: str) -> Standing:
        """The standing of a rule's step."""


@attrs.frozen
class Violation:
    """A postulate that is broken, by what.

    `literals` are, for sub-argument closure, the literal that is in without such an argument; for
    strict closure, the literal that is not in and what it follows from, by `rule`; for consistency,
    what speaks against what.
    """

    postulate: Postulate
    literals: tuple[Literal, ...]
    rule: Rule | None = None


def clashes(labelling: JudgesTheory) -> Iterator[Violation]:
    """Where a literal that is in speaks against another one, of those that the theory names.

    Under grounded semantics, which is closed, an outcome without these keeps all postulates: what
    is in with a negation that was made up for it can only be so through such a clash.
    """
    opposition = find_opposition(labelling.theory)
    told: set[frozenset[Literal]] = set()
    for attacker, target in _pairs(opposition):
        if labelling.literal(target) is labelling.literal(attacker) is Standing.IN:
            clash = frozenset((attacker, target))
            if clash not in told:
                told.add(clash)
                yield Violation(Postulate.DIRECT_CONSISTENCY, (attacker, target))


def violations(labelling: JudgesTheory) -> Iterator[Violation]:
    """What breaks the postulates in a labelling. Linear in the theory."""
    theory = labelling.theory
    derivations = Derivations.of(theory, labelling)
    names = [atom for atom in derivations.atoms if isinstance(atom, str)]
    accepted = [name for name in names if labelling.literal(name) is Standing.IN]
    yield from _unsupported(derivations, labelling, accepted)
    strictly = _consequences(derivations, accepted, _is_strict_step)
    yield from _not_closed(derivations, strictly, set(accepted))
    opposition = with_negations(find_opposition(theory), derivations.negations)
    pairs = list(_pairs(opposition))
    told: set[frozenset[Literal]] = set()
    everything = {str(derivations.atoms[node]) for node in strictly}
    for postulate, present in (
        (Postulate.DIRECT_CONSISTENCY, set(accepted)),
        (Postulate.INDIRECT_CONSISTENCY, everything),
    ):
        for attacker, target in pairs:
            clash = frozenset((attacker, target))
            if attacker in present and target in present and clash not in told:
                told.add(clash)
                yield Violation(postulate, (attacker, target))


def _pairs(opposition: Opposition) -> Iterator[tuple[Literal, str]]:
    for against in (opposition.contraries, opposition.contradictories):
        for target, attackers in against.items():
            for attacker in attackers:
                yield attacker, target


def _unsupported(
    derivations: Derivations, labelling: JudgesTheory, accepted: Iterable[Literal]
) -> Iterator[Violation]:
    """What is in without an argument from what is in."""

    def is_through_accepted(way: Way) -> bool:
        atom = derivations.atoms[way.node]
        return not isinstance(atom, str) or labelling.literal(atom) is Standing.IN

    supported = _consequences(derivations, (), is_through_accepted)
    for literal in accepted:
        if derivations.numbers[literal] not in supported:
            yield Violation(Postulate.SUBARGUMENT_CLOSURE, (literal,))


def _not_closed(
    derivations: Derivations, strictly: dict[int, Way | None], accepted: set[Literal]
) -> Iterator[Violation]:
    """What follows by one strict rule from what is in, but is not in."""
    for node in strictly:
        atom = derivations.atoms[node]
        if isinstance(atom, str) and atom not in accepted:
            rule, parts = _step(derivations, strictly, node)
            if accepted.issuperset(parts):
                yield Violation(Postulate.STRICT_CLOSURE, (atom, *parts), rule)


def _step(
    derivations: Derivations, strictly: dict[int, Way | None], node: int
) -> tuple[Rule | None, tuple[Literal, ...]]:
    """The strict rule by which a literal follows, and the literals from which it does."""
    rule: Rule | None = None
    parts: dict[Literal, None] = {}
    waiting = [node]
    while waiting:
        way = strictly[waiting.pop()]
        if way is None:
            continue
        rule = rule or way.rule
        for part in way.body:
            atom: Atom = derivations.atoms[part]
            if isinstance(atom, str):
                parts[atom] = None
            else:
                waiting.append(part)
    return rule, tuple(parts)


def _is_strict_step(way: Way) -> bool:
    return way.rule.strict if way.rule is not None else bool(way.body)


def _consequences(
    derivations: Derivations, given: Iterable[Literal], may_use: Callable[[Way], bool]
) -> dict[int, Way | None]:
    """What follows from what is given, and the way by which each first does."""
    found: dict[int, Way | None] = dict.fromkeys(derivations.numbers[name] for name in given)
    waiting = list(found)
    uses: dict[int, list[tuple[int, Way]]] = {}
    missing: list[int] = []
    for ways in derivations.ways:
        for way in ways:
            if not may_use(way):
                continue
            if not way.body and way.node not in found:
                found[way.node] = way
                waiting.append(way.node)
            for part in way.body:
                uses.setdefault(part, []).append((len(missing), way))
            missing.append(len(way.body))
    while waiting:
        for number, way in uses.get(waiting.pop(), ()):
            missing[number] -= 1
            if not missing[number] and way.node not in found:
                found[way.node] = way
                waiting.append(way.node)
    return found
