"""The standing of a map's statements and arguments under a labelling of its theory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from buttress.model import Argument, ElementKind, Endpoint, Premise, Standing
from buttress.semantics.judgement import Judgement
from buttress.semantics.reading import sketch_literal, statement_literal
from buttress.semantics.theory import Literal, Rule, Theory

__all__ = [
    "argument_standing",
    "is_cut",
    "names_of",
    "rules_of",
    "starting_points",
    "starts_of",
    "weakest",
]


def weakest(standings: Iterable[Standing]) -> Standing:
    """Out where one of them is out, else undecided where one is undecided, else in."""
    found = set(standings)
    if Standing.OUT in found:
        return Standing.OUT
    return Standing.UNDECIDED if Standing.UNDECIDED in found else Standing.IN


def rules_of(argument: Argument, labelling: Judgement) -> Iterator[Rule]:
    """The rules that a reconstructed argument's inferences are, in order."""
    rules = labelling.theory.rules_by_name
    return (rules[name] for name in names_of(argument))


def is_cut(argument: Argument, theory: Theory) -> bool:
    """Whether a scenario took an inference from a reconstructed argument, so that it fails."""
    rules = theory.rules_by_name
    found = [rules.get(name) for name in names_of(argument)]
    return any(rule is None or rule.head in theory.rejected for rule in found)


def names_of(argument: Argument) -> Iterator[str]:
    """The names of the rules that a reconstructed argument's inferences are, in order."""
    for inference in argument.inferences:
        yield str(Endpoint(ElementKind.INFERENCE, argument.title, inference.conclusion))


def starting_points(argument: Argument, labelling: Judgement) -> tuple[Literal, ...]:
    """The literals that a reconstructed argument uses without inferring them itself."""
    return starts_of(argument, labelling.theory)


def starts_of(argument: Argument, theory: Theory) -> tuple[Literal, ...]:
    """The same for an argument of a theory."""
    found: dict[Literal, None] = {}
    rules = (theory.rules_by_name[name] for name in names_of(argument))
    for inference, rule in zip(argument.inferences, rules, strict=True):
        steps = [argument.steps[number - 1] for number in inference.premises]
        premises = {statement_literal(step.title) for step in steps if isinstance(step, Premise)}
        inferred = {statement_literal(step.title) for step in steps} - premises
        found.update(dict.fromkeys(literal for literal in rule.body if literal not in inferred))
    return tuple(found)


def argument_standing(argument: Argument, labelling: Judgement) -> Standing:
    """What becomes of an argument.

    A reconstructed argument is the argument built with all its inferences: in where all it starts
    from is in and nothing defeats any of its inferences, out where something that it starts from
    is out or one of its inferences is defeated or gone, undecided otherwise. Its conclusion can be
    in by another argument. A sketch stands as the assumption that it holds.
    """
    if not argument.is_reconstructed:
        return labelling.literal(sketch_literal(argument.title))
    if is_cut(argument, labelling.theory):
        return Standing.OUT
    starts = (labelling.literal(literal) for literal in starting_points(argument, labelling))
    steps = (labelling.rule(rule.name) for rule in rules_of(argument, labelling))
    return weakest((*starts, *steps))
