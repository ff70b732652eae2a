"""Why one statement or argument stands, falls or is undecided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

import attrs

from buttress.model import (
    Argument,
    ArgumentMap,
    Element,
    ElementKind,
    Endpoint,
    Relation,
    Standing,
    Statement,
)
from buttress.semantics.explanation.account import Account, Rejected
from buttress.semantics.explanation.accounting import account_of
from buttress.semantics.explanation.cheapest_proof import Prover
from buttress.semantics.explanation.ground_graph import GroundGraph, Question
from buttress.semantics.explanation.knot import Knot, find_knots
from buttress.semantics.explanation.smallest_proof import EFFORT, Minimality, smallest_proof
from buttress.semantics.labelling import Labelling
from buttress.semantics.reading import sketch_literal, statement_literal
from buttress.semantics.standing import argument_standing, is_cut, rules_of, starting_points
from buttress.semantics.theory import Literal, Rule, Theory

__all__ = ["Explanation", "explain_element"]


@attrs.frozen(repr=False)
class Explanation:
    """Why an element of a map stands as it does under a labelling.

    What is in or out has an `account`; what is undecided has `knots`. `minimality` says how small
    the account's elements are known to be: they are the premises and inferences that are needed
    on the side that decides. Given only these of what is accepted, and everything that is said
    against them, the verdict is the same. Without any one of those that are `needed` it is another,
    whatever else there is; None where they could not be worked out.
    """

    map: ArgumentMap
    labelling: Labelling
    subject: Endpoint
    standing: Standing
    account: Account | None = None
    minimality: Minimality | None = None
    needed: tuple[str, ...] | None = None
    knots: tuple[Knot, ...] = ()

    @property
    def theory(self) -> Theory:
        """The map as a theory."""
        return self.labelling.theory

    @cached_property
    def grounds(self) -> Mapping[Literal, Rule]:
        """For what the knots tell of, the shortest step to it that nothing defeats, if any."""
        told = dict.fromkeys(literal for knot in self.knots for literal in knot.literals())
        if self.knots:
            told[str(self.subject)] = None
        found = {}
        for literal in told:
            steps = [
                rule
                for rule in self.theory.rules_for.get(literal, ())
                if self.labelling.rule(rule.name) is not Standing.OUT
                and all(self.labelling.literal(part) is not Standing.OUT for part in rule.body)
            ]
            if steps:
                found[literal] = min(steps, key=lambda rule: len(rule.body))
        return found

    @cached_property
    def elements(self) -> frozenset[Endpoint]:
        """Every statement, argument and inference that the explanation tells of."""
        found = {self.subject}
        if self.subject.kind is ElementKind.ARGUMENT:
            found.update(_inferences(self.map.arguments[self.subject.title]))
        rules: list[Rule] = []
        literals: list[str] = []
        targets: list[str] = []
        if self.account:
            literals += [point.literal for point in self.account.points]
            rules += self.account.rules()
            targets += [target for _, target in self.account.attacks()]
        for knot in self.knots:
            literals += knot.literals()
            targets += [target for _, target in knot.attacks]
        rules += self.grounds.values()
        literals += [part for rule in self.grounds.values() for part in rule.body]
        by_name = self.theory.rules_by_name
        rules += [by_name[target] for target in targets if target in by_name]
        found.update(
            self.theory.elements[literal] for literal in literals if literal in self.theory.elements
        )
        for rule in rules:
            if isinstance(rule.origin, Relation):
                found.add(rule.origin.source)
            elif rule.origin is not None:
                found.add(rule.origin)
                found.add(Endpoint(ElementKind.ARGUMENT, rule.origin.title))
        return frozenset(found)

    def __repr__(self) -> str:
        return f"<Explanation of {self.subject}, {self.standing}>"


def _inferences(argument: Argument) -> Iterator[Endpoint]:
    for inference in argument.inferences:
        yield Endpoint(ElementKind.INFERENCE, argument.title, inference.conclusion)


def explain_element(
    map: ArgumentMap,
    labelling: Labelling,
    element: Element | str,
    *,
    may_defend_itself: bool = False,
    effort: int = EFFORT,
) -> Explanation:
    """Why a statement or argument stands as it does under a labelling of the map's theory.

    With the grounded labelling nothing may defend itself: each defence rests on what stands
    before it. In an extension an argument may be what answers the attack on it; then
    `may_defend_itself` has to be given. `effort` bounds the search for a smaller explanation, in
    steps; without it one that costs least as a tree is found in about linear time.

    Raises:
        UnknownTitleError: nothing in the map bears the title.
    """
    found = map.element(element)
    if isinstance(found, Argument) and found.is_reconstructed and is_cut(found, labelling.theory):
        return _without_inference(map, labelling, found)
    subject, rules, question = _question(found, labelling)
    literal = str(subject)
    standing = (
        argument_standing(found, labelling)
        if isinstance(found, Argument)
        else labelling.literal(literal)
    )
    told = Explanation(map, labelling, subject, standing)
    if standing is Standing.UNDECIDED:
        return attrs.evolve(told, knots=find_knots(labelling, question, literal))
    graph = GroundGraph.below(
        labelling,
        question,
        is_accepted=standing is Standing.IN,
        may_defend_itself=may_defend_itself,
    )
    small = smallest_proof(Prover(graph), effort)
    if small is None:
        raise ValueError(f"the labelling does not bear out that {subject} is {standing}")
    account = account_of(graph, small.proof, literal, rules)
    needed = None
    if small.needed is not None:
        names = {graph.elements[element] for element in small.needed}
        needed = tuple(name for name in account.elements if name in names)
    return attrs.evolve(told, account=account, minimality=small.minimality, needed=needed)


def _without_inference(map: ArgumentMap, labelling: Labelling, argument: Argument) -> Explanation:
    """That an argument is out because a scenario took an inference away."""
    subject = Endpoint(ElementKind.ARGUMENT, argument.title)
    account = Account((Rejected(str(subject)),), ())
    return Explanation(map, labelling, subject, Standing.OUT, account, Minimality.SMALLEST, ())


def _question(
    element: Element, labelling: Labelling
) -> tuple[Endpoint, tuple[Rule, ...], Question]:
    numbers = labelling.translation.program.numbers
    literal: Literal
    if isinstance(element, Statement):
        literal = statement_literal(element.title)
        return Endpoint(ElementKind.STATEMENT, element.title), (), Question((numbers[literal],))
    subject = Endpoint(ElementKind.ARGUMENT, element.title)
    if not element.is_reconstructed:
        return subject, (), Question((numbers[sketch_literal(element.title)],))
    rules = tuple(rules_of(element, labelling))
    attacks = labelling.translation.rules
    negative = [group.atom for rule in rules for group in attacks.get(rule.name, ())]
    return (
        subject,
        rules,
        Question(
            tuple(numbers[literal] for literal in starting_points(element, labelling)),
            tuple(dict.fromkeys(negative)),
            tuple(rule.name for rule in rules),
        ),
    )
