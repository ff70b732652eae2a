"""What stands in a theory according to its arguments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

import attrs

from buttress.model import Standing
from buttress.semantics.arguments.argument import Argument
from buttress.semantics.arguments.attacks import AttackKind, DirectAttack
from buttress.semantics.arguments.graph import ARGUMENTS, ArgumentGraph, argument_graph
from buttress.semantics.arguments.preferences import Link, Order
from buttress.semantics.labelling import Attack
from buttress.semantics.theory import Literal, Rule, Theory

__all__ = ["ArgumentLabelling", "argument_labellings", "weakest_link_labelling"]

_STRENGTH = {Standing.OUT: 0, Standing.UNDECIDED: 1, Standing.IN: 2}
_IF_ATTACKED = {
    Standing.OUT: Standing.IN,
    Standing.UNDECIDED: Standing.UNDECIDED,
    Standing.IN: Standing.OUT,
}


@attrs.frozen(eq=False, repr=False, slots=False)
class ArgumentLabelling:
    """The standing of everything in a theory, read from an extension of its arguments.

    It answers as `buttress.semantics.labelling.Labelling` does, which is read from rules.
    """

    graph: ArgumentGraph
    extension: frozenset[int]

    @property
    def theory(self) -> Theory:
        """What is labelled."""
        return self.graph.theory

    @cached_property
    def labels(self) -> tuple[Standing, ...]:
        """For each argument of the graph: in where accepted, out where something in defeats it."""
        framework = self.graph.framework
        labels = [Standing.UNDECIDED] * framework.size
        for accepted in self.extension:
            for target in framework.attacked_by[accepted]:
                labels[target] = Standing.OUT
        for accepted in self.extension:
            labels[accepted] = Standing.IN
        return tuple(labels)

    def arguments_for(self, literal: Literal) -> list[int]:
        """The numbers of the arguments for a literal, smallest first."""
        return self._for_literal.get(literal, [])

    def literal(self, literal: Literal) -> Standing:
        """In where an argument for it is in, out where all are out or there is none."""
        return _best(self.labels[number] for number in self.arguments_for(literal))

    def premise(self, literal: Literal) -> Standing:
        """The standing of an ordinary premise, as a premise.

        Raises:
            KeyError: the literal is no ordinary premise.
        """
        return self.labels[self._premises[literal]]

    def is_premise(self, literal: Literal) -> bool:
        """Whether a literal is an ordinary premise."""
        return literal in self._premises

    def rule(self, name: str) -> Standing:
        """The standing of a rule's step from its body to its head; a strict rule's is in.

        Where several arguments end with the rule, the one counts whose step fares best. Where none
        does, every attack counts as one that succeeds.

        Raises:
            KeyError: the theory has no such rule.
        """
        rule = self.theory.rules_by_name[name]
        if rule.strict:
            return Standing.IN
        ending = self._ending.get(name)
        if ending:
            return _best(self._withstood(self._on[number]) for number in ending)
        against = self.graph.opposition
        attackers = (
            *against.contraries.get(name, ()),
            *against.contraries.get(rule.head, ()),
            *against.contradictories.get(rule.head, ()),
        )
        return _IF_ATTACKED[_best(map(self.literal, attackers))]

    def attacks_on(self, literal: Literal) -> Iterator[Attack]:
        """What speaks against a literal, as an ordinary premise or as what a rule concludes."""
        struck = [n for n in self.arguments_for(literal) if self._is_fallible(n)]
        yield from self._attacks(literal, struck)

    def attacks_on_rule(self, name: str) -> Iterator[Attack]:
        """What rebuts or undercuts a defeasible rule."""
        rule = self.theory.rules_by_name[name]
        if rule.strict:
            return
        ending = self._ending.get(name, [])
        yield from self._attacks(rule.head, ending)
        yield from self._attacks(name, ending, AttackKind.UNDERCUTTING)

    def derivation(self, literal: Literal) -> Rule | None:
        """The rule by which a literal is in; None where it is in as a premise, or not in.

        Following derivations back never runs in a circle.
        """
        for number in self.arguments_for(literal):
            if self.labels[number] is Standing.IN:
                return self.graph.arguments[number].rule
        return None

    def argument(self, literal: Literal) -> Argument | None:
        """A smallest accepted argument for a literal; None where there is none."""
        for number in self.arguments_for(literal):
            if self.labels[number] is Standing.IN:
                return self.graph.arguments[number]
        return None

    # Lookups

    @cached_property
    def _for_literal(self) -> dict[Literal, list[int]]:
        found: dict[Literal, list[int]] = {}
        arguments = self.graph.arguments
        for number in sorted(range(len(arguments)), key=lambda n: (arguments[n].size, n)):
            found.setdefault(arguments[number].conclusion, []).append(number)
        return found

    @cached_property
    def _premises(self) -> dict[Literal, int]:
        ordinary = set(self.theory.premises)
        return {
            argument.conclusion: number
            for number, argument in enumerate(self.graph.arguments)
            if argument.is_premise and argument.conclusion in ordinary
        }

    @cached_property
    def _ending(self) -> dict[str, list[int]]:
        """The arguments that end with each defeasible rule."""
        found: dict[str, list[int]] = {}
        for number, argument in enumerate(self.graph.arguments):
            if argument.rule is not None and not argument.rule.strict:
                found.setdefault(argument.rule.name, []).append(number)
        return found

    @cached_property
    def _on(self) -> list[list[DirectAttack]]:
        found: list[list[DirectAttack]] = [[] for _ in self.graph.arguments]
        for attack in self.graph.direct:
            found[attack.target].append(attack)
        return found

    def _is_fallible(self, number: int) -> bool:
        argument = self.graph.arguments[number]
        return argument.is_defeasible_step or (argument.is_premise and not argument.is_axiom)

    def _withstood(self, attacks: Iterable[DirectAttack]) -> Standing:
        return _IF_ATTACKED[_best(self.labels[a.attacker] for a in attacks if a.succeeds)]

    def _attacks(
        self, target: str, struck: Iterable[int], kind: AttackKind | None = None
    ) -> Iterator[Attack]:
        """Each attacker of a target with how it fares against those that are struck."""
        against = self.graph.opposition
        fared: dict[Literal, list[Standing]] = {
            attacker: []
            for attacker in (
                *against.contraries.get(target, ()),
                *against.contradictories.get(target, ()),
            )
        }
        for number in struck:
            for attack in self._on[number]:
                is_meant = (attack.kind is AttackKind.UNDERCUTTING) == (kind is not None)
                said = self.graph.arguments[attack.attacker].conclusion
                if is_meant and attack.succeeds:
                    fared[said].append(self.labels[attack.attacker])
        for attacker, standings in fared.items():
            yield Attack(attacker, target, _best(standings))


def argument_labellings(
    theory: Theory,
    semantics: str = "grounded",
    *,
    link: Link | str = Link.LAST,
    order: Order | str = Order.ELITIST,
    limit: int = ARGUMENTS,
) -> Iterator[ArgumentLabelling]:
    """The labellings of a theory under a semantics, by building its arguments.

    `semantics` is a name of `buttress.semantics.abstract.Semantics`.

    Raises:
        TooManyArgumentsError: the theory has more than `limit` arguments, or far too many attacks.
    """
    from buttress.semantics.abstract import Semantics, extensions  # noqa: PLC0415  seldom needed

    graph = argument_graph(theory, link=link, order=order, limit=limit)
    for extension in extensions(graph.framework, Semantics(semantics)):
        yield ArgumentLabelling(graph, extension)


def weakest_link_labelling(
    theory: Theory,
    *,
    order: Order | str = Order.ELITIST,
    limit: int = ARGUMENTS,
) -> ArgumentLabelling:
    """The grounded labelling of a theory where arguments are compared by their weakest link.

    It takes the arguments themselves: on rules the question is NP-hard (T. Lehtonen, D. Odekerken,
    J. P. Wallner and M. Järvisalo, "Complexity results and algorithms for preferential
    argumentative reasoning in ASPIC+", KR 2024).

    Raises:
        TooManyArgumentsError: the theory has more than `limit` arguments, or far too many attacks.
    """
    return next(argument_labellings(theory, link=Link.WEAKEST, order=order, limit=limit))


def _best(standings: Iterable[Standing]) -> Standing:
    return max(standings, key=_STRENGTH.__getitem__, default=Standing.OUT)
