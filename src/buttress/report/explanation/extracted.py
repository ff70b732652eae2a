"""The smallest arguments for a conclusion, step by step, with what attacks each step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

import attrs

from buttress.model import Element, ElementKind, Endpoint, Relation, Standing, Statement
from buttress.semantics import Evaluation
from buttress.semantics.arguments import Argument as Derived
from buttress.semantics.arguments import ArgumentSearchError, AttackKind, Extraction
from buttress.semantics.judgement import Judgement
from buttress.semantics.labelling import Attack
from buttress.semantics.reading import sketch_literal, statement_literal
from buttress.semantics.theory import Literal, Rule, Theory

__all__ = ["Extracted", "ExtractedArguments", "Objection", "Step", "extract"]

_ORDER = (Standing.OUT, Standing.UNDECIDED, Standing.IN)


@attrs.frozen
class Objection:
    """What speaks against a step; its standing is in where that succeeds, out where it fails."""

    attacker: Literal
    kind: AttackKind
    standing: Standing


@attrs.frozen
class Step:
    """A premise, or an inference from earlier steps; numbers begin with 1.

    It is in where everything that speaks against it, taken by itself, fails.
    """

    number: int
    derived: Derived
    follows_from: tuple[int, ...]
    standing: Standing
    objections: tuple[Objection, ...]


@attrs.frozen
class Extracted:
    """An argument; its `standing` is that of its weakest step."""

    derived: Derived
    steps: tuple[Step, ...]

    @property
    def standing(self) -> Standing:
        """In where nothing succeeds against any step, out where something does."""
        return min((step.standing for step in self.steps), key=_ORDER.index)


@attrs.frozen
class ExtractedArguments:
    """The smallest arguments for an element, smallest first.

    `problem` says why there could be more than were found; None where there are as many as were
    asked for, or no others.
    """

    theory: Theory
    found: tuple[Extracted, ...]
    asked: int
    problem: str | None = None

    @property
    def elements(self) -> frozenset[Endpoint]:
        """The statements, sketches and inferences that the arguments are made of."""
        ends: set[Endpoint] = set()
        for step in (step for each in self.found for step in each.steps):
            derived = step.derived
            if derived.conclusion in self.theory.elements:
                ends.add(self.theory.elements[derived.conclusion])
            if derived.rule is not None:
                ends.update(_ends_of(derived.rule))
        return frozenset(ends)


def extract(evaluation: Evaluation, element: Element, count: int) -> ExtractedArguments:
    """The smallest arguments for a statement, or by an argument, as the evaluation labels them.

    Where a semantics has several extensions, the standings are those that all of them share.
    """
    theory, literal = _asked(evaluation.theory, element)
    found: list[Extracted] = []
    problem = None
    try:
        found.extend(
            _told(derived, evaluation.labelling)
            for derived in islice(Extraction(theory).of(literal), count)
        )
    except ArgumentSearchError as error:
        problem = str(error)
    return ExtractedArguments(evaluation.theory, tuple(found), count, problem)


def _asked(theory: Theory, element: Element) -> tuple[Theory, Literal]:
    """What to look for arguments for; for an argument, with no other way to its conclusion."""
    if isinstance(element, Statement):
        return theory, statement_literal(element.title)
    if element.conclusion is None:
        return theory, sketch_literal(element.title)
    literal = statement_literal(element.conclusion.title)
    last = str(Endpoint(ElementKind.INFERENCE, element.title, element.conclusion.number))
    return (
        attrs.evolve(
            theory,
            rules=tuple(each for each in theory.rules if each.head != literal or each.name == last),
            premises=tuple(each for each in theory.premises if each != literal),
            axioms=tuple(each for each in theory.axioms if each != literal),
        ),
        literal,
    )


def _told(derived: Derived, labelling: Judgement) -> Extracted:
    parts = derived.subarguments
    numbers = {part: number for number, part in enumerate(parts, start=1)}
    return Extracted(
        derived,
        tuple(
            Step(
                numbers[part],
                part,
                tuple(dict.fromkeys(numbers[needed] for needed in part.parts)),
                _standing(part, labelling),
                tuple(_objections(part, labelling)),
            )
            for part in parts
        ),
    )


def _standing(part: Derived, labelling: Judgement) -> Standing:
    if part.rule is not None:
        return labelling.rule(part.rule.name)
    return Standing.IN if part.is_axiom else labelling.premise(part.conclusion)


def _objections(part: Derived, labelling: Judgement) -> Iterator[Objection]:
    """What speaks against a step itself, each attacker with its best attempt of a kind."""
    attacks: Iterable[Attack] = ()
    if part.rule is None:
        attacks = () if part.is_axiom else labelling.attacks_on(part.conclusion)
        struck = AttackKind.UNDERMINING
    else:
        attacks = () if part.rule.strict else labelling.attacks_on_rule(part.rule.name)
        struck = AttackKind.REBUTTING
    best: dict[tuple[Literal, AttackKind], Standing] = {}
    for attack in attacks:
        is_undercut = part.rule is not None and attack.target == part.rule.name
        key = attack.attacker, AttackKind.UNDERCUTTING if is_undercut else struck
        best[key] = max(best.get(key, Standing.OUT), attack.standing, key=_ORDER.index)
    for (attacker, kind), standing in best.items():
        yield Objection(attacker, kind, standing)


def _ends_of(rule: Rule) -> Iterator[Endpoint]:
    if isinstance(rule.origin, Relation):
        yield rule.origin.source
    elif rule.origin is not None:
        yield rule.origin
        yield Endpoint(ElementKind.ARGUMENT, rule.origin.title)
