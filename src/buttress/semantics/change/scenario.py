"""A map judged as if some things were not known, were granted, or were rejected.

- *Without* a statement: it is no premise. What is said for it remains. Without a sketch: the sketch
  does not hold, whatever supports it. Without a reconstructed argument: its inferences are gone.
- *Assuming* a statement: it is an ordinary premise, even where it is open or argued for; it can
  still be attacked. Assuming a reconstructed argument: so are all its premises. A sketch is
  assumed anyway.
- *Rejecting* a statement: it is out come what may. It is no premise and no rule concludes it, not
  even by transposition, so whatever it attacks is free of it. A strict rule for it still says that
  whatever denies it denies one of the rule's premises. Rejecting an argument is the same as doing
  without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from buttress.model import (
    Argument,
    ArgumentMap,
    ButtressError,
    ElementKind,
    Endpoint,
    Statement,
)
from buttress.semantics.reading import build_theory, sketch_literal, statement_literal
from buttress.semantics.theory import Literal, Theory

__all__ = ["ConflictingScenarioError", "Scenario"]


class ConflictingScenarioError(ButtressError, ValueError):
    """A scenario asks for one thing and its opposite."""

    def __init__(self, title: str) -> None:
        super().__init__(
            f"{title} is to be assumed and also to be given up or rejected; decide for one of them"
        )
        self.title = title


def _titles(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((names,) if isinstance(names, str) else names))


@attrs.frozen
class Scenario:
    """What to leave out, to grant and to reject, by title: `[T]`, `<T>` or bare.

    A bare title is a statement's first. An empty scenario is the map as it is.
    """

    without: tuple[str, ...] = attrs.field(default=(), converter=_titles)
    assume: tuple[str, ...] = attrs.field(default=(), converter=_titles)
    reject: tuple[str, ...] = attrs.field(default=(), converter=_titles)

    def __bool__(self) -> bool:
        return bool(self.without or self.assume or self.reject)

    def apply(self, map: ArgumentMap, theory: Theory | None = None) -> Theory:
        """The map's theory under the scenario. Give the `theory` where it is known.

        Raises:
            UnknownTitleError: a title is nothing's in the map; it names those that are near.
            ConflictingScenarioError: the same thing is to be assumed and to be left out.
        """
        theory = theory or build_theory(map)
        if not self:
            return theory
        without: set[Literal] = set()
        rejected: list[Literal] = []
        dropped: set[str] = set()
        for is_rejected, title in _leaving(self):
            element = map.element(title)
            if isinstance(element, Argument) and element.is_reconstructed:
                dropped.update(_inferences(element))
            elif is_rejected or isinstance(element, Argument):
                rejected.append(_literal(element))
            else:
                without.add(_literal(element))
        granted = list(self._granted(map))
        for literal in granted:
            if literal in without or literal in rejected:
                raise ConflictingScenarioError(literal)
        known = {*theory.premises, *theory.axioms}
        added = [literal for literal in dict.fromkeys(granted) if literal not in known]
        unknown = without.union(rejected)
        return attrs.evolve(
            theory,
            premises=(*(p for p in theory.premises if p not in unknown), *added),
            axioms=tuple(axiom for axiom in theory.axioms if axiom not in unknown),
            rules=tuple(
                rule
                for rule in theory.rules
                if rule.name not in dropped and (rule.strict or rule.head not in rejected)
            ),
            rejected=tuple(dict.fromkeys((*theory.rejected, *rejected))),
        )

    def ends(self, map: ArgumentMap) -> tuple[tuple[str, tuple[Endpoint, ...]], ...]:
        """What is left out, granted and rejected, each with the word for it and its elements.

        The words are `without`, `assuming` and `rejecting`; what is empty is left out.

        Raises:
            UnknownTitleError: a title is nothing's in the map.
        """
        named = (("without", self.without), ("assuming", self.assume), ("rejecting", self.reject))
        return tuple(
            (word, tuple(dict.fromkeys(_end(map.element(title)) for title in titles)))
            for word, titles in named
            if titles
        )

    def _granted(self, map: ArgumentMap) -> Iterator[Literal]:
        for title in self.assume:
            element = map.element(title)
            if isinstance(element, Argument) and element.is_reconstructed:
                yield from (statement_literal(step.title) for step in element.premises)
            else:
                yield _literal(element)


def _leaving(scenario: Scenario) -> Iterator[tuple[bool, str]]:
    yield from ((False, title) for title in scenario.without)
    yield from ((True, title) for title in scenario.reject)


def _literal(element: Statement | Argument) -> Literal:
    if isinstance(element, Statement):
        return statement_literal(element.title)
    return sketch_literal(element.title)


def _end(element: Statement | Argument) -> Endpoint:
    kind = ElementKind.STATEMENT if isinstance(element, Statement) else ElementKind.ARGUMENT
    return Endpoint(kind, element.title)


def _inferences(argument: Argument) -> Iterator[str]:
    """The names of the rules that a reconstructed argument's inferences are."""
    for inference in argument.inferences:
        yield str(Endpoint(ElementKind.INFERENCE, argument.title, inference.conclusion))
