"""A labelling of a theory: what is in, out and undecided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from buttress.model import Standing
from buttress.semantics.theory import Literal, Rule, Theory
from buttress.semantics.translation import Attacks, Translation
from buttress.semantics.well_founded import Model, Truth

__all__ = ["STANDING", "Attack", "Labelling"]

STANDING: Mapping[int, Standing] = {
    Truth.TRUE: Standing.IN,
    Truth.UNKNOWN: Standing.UNDECIDED,
    Truth.FALSE: Standing.OUT,
}
"""What the value of an atom means for what it stands for."""
_ATTACKED: Mapping[int, Standing] = {
    Truth.TRUE: Standing.OUT,
    Truth.UNKNOWN: Standing.UNDECIDED,
    Truth.FALSE: Standing.IN,
}


@attrs.frozen
class Attack:
    """A literal that speaks against a target: a literal, or a rule's name.

    Its `standing` is in where it succeeds: where some accepted argument for the attacker is not
    weaker than the target; out where it fails.
    """

    attacker: Literal
    target: str
    standing: Standing


@attrs.frozen(repr=False)
class Labelling:
    """The standing of everything in a theory, read from a model of its program.

    A literal is in where an argument for it is accepted, out where every argument for it is
    defeated or there is none, undecided otherwise. A premise or a defeasible rule is in where every
    attack on it fails, out where one succeeds, whether or not it is used.
    """

    translation: Translation
    model: Model

    @property
    def theory(self) -> Theory:
        """What is labelled."""
        return self.translation.theory

    def literal(self, literal: Literal) -> Standing:
        """The standing of a literal; out where the theory does not know it."""
        return STANDING[self._truth(self.translation.program.numbers.get(literal))]

    def premise(self, literal: Literal) -> Standing:
        """The standing of an ordinary premise, as a premise.

        Raises:
            KeyError: the literal is no ordinary premise.
        """
        return self._withstood(self.translation.premises[literal])

    def is_premise(self, literal: Literal) -> bool:
        """Whether a literal is an ordinary premise."""
        return literal in self.translation.premises

    def rule(self, name: str) -> Standing:
        """The standing of a rule's step from its body to its head; a strict rule's is in.

        Raises:
            KeyError: the theory has no such rule.
        """
        if self.theory.rules_by_name[name].strict:
            return Standing.IN
        return self._withstood(self.translation.rules[name])

    def attacks_on(self, literal: Literal) -> Iterator[Attack]:
        """What speaks against a literal, as an ordinary premise or as what a rule concludes.

        One attacker can come several times, for rules of different priority.
        """
        groups = list(self.translation.premises.get(literal, ()))
        for rule in self.theory.rules_for.get(literal, ()):
            groups += self.translation.rules.get(rule.name, ())
        unique = {id(group): group for group in groups if group.target == literal}
        return self._each(unique.values())

    def attacks_on_rule(self, name: str) -> Iterator[Attack]:
        """What rebuts or undercuts a defeasible rule."""
        return self._each(self.translation.rules.get(name, ()))

    def derivation(self, literal: Literal) -> Rule | None:
        """The rule by which a literal is in; None where it is in as a premise, or not in.

        A strict rule can also speak against its own premises, by transposition: then its head is
        another literal. Following derivations back never runs in a circle.
        """
        program, causes = self.translation.program, self.model.causes
        clause = causes[program.numbers[literal]] if literal in program.numbers else -1
        while clause >= 0 and clause not in self.translation.origins and program.positive[clause]:
            clause = causes[program.positive[clause][0]]
        return self.translation.origins.get(clause)

    def _truth(self, atom: int | None) -> int:
        return Truth.FALSE if atom is None else self.model.values[atom]

    def _withstood(self, groups: Iterable[Attacks]) -> Standing:
        strongest = max((self._truth(group.atom) for group in groups), default=Truth.FALSE)
        return _ATTACKED[strongest]

    def _each(self, groups: Iterable[Attacks]) -> Iterator[Attack]:
        for group in groups:
            for attacker in group.attackers:
                succeeds = self._truth(self.translation.attack(group, attacker))
                yield Attack(attacker, group.target, STANDING[succeeds])
