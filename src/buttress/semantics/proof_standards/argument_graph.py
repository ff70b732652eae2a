"""Reading a map as arguments for and against statements, with weights.

The arguments come from the map's theory (see `buttress.semantics.reading`):

- A statement that is asserted is an argument for itself, without premises. It weighs what the
  statement's base score is: its `weight`, the midpoint of its `likelihood`, its `grade`, or else
  0.5. An axiom is acceptable whatever is said against it.
- An inference is an argument for its conclusion. It weighs its own `weight`, or its argument's, or
  else 0.5; a strict one weighs 1. What undercuts it is an exception: an acceptable exception makes
  it inapplicable.
- A support or attack between statements, or from a sketch, is an argument with its source as the
  only premise, for or against its target. It weighs what its source weighs by itself.
- What speaks for a statement speaks against its contradictories.
- A sketch holds unless something acceptable attacks or undercuts it; so does the assumption that
  what is said for a statement bears on it. Priorities play no part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from buttress.language import Scale
from buttress.model import (
    ArgumentMap,
    ButtressError,
    Conclusion,
    ElementKind,
    Endpoint,
    ProofStandard,
    Relation,
)
from buttress.semantics.gradual.base_scores import (
    DEFAULT,
    argument_score,
    inference_score,
    statement_score,
)
from buttress.semantics.gradual.reading import scale_of
from buttress.semantics.proof_standards.standards import DEFAULT_STANDARD
from buttress.semantics.reading import bearing_literal, build_theory, statement_literal
from buttress.semantics.theory import Literal, Rule, Theory

__all__ = [
    "ArgumentGraph",
    "TooManyContradictionsError",
    "WeighedArgument",
    "build_argument_graph",
]

_MOST = 2_000_000


class TooManyContradictionsError(ButtressError, ValueError):
    """So many statements contradict each other that their arguments cannot all be weighed."""

    def __init__(self) -> None:
        super().__init__(
            f"more than {_MOST:,} pairs of an argument and a statement that it speaks against are "
            "too many to weigh; split the map, or contradict fewer statements at once"
        )


@attrs.frozen
class WeighedArgument:
    """An argument for (`is_pro`) or against a literal, with its weight from 0 to 1.

    It applies where all its `premises` are acceptable and none of its `exceptions` is. `origin` is
    what the map has in its place: a statement or sketch that is asserted, an inference, a relation.
    """

    conclusion: Literal
    is_pro: bool
    premises: tuple[Literal, ...] = ()
    exceptions: tuple[Literal, ...] = ()
    weight: float = DEFAULT
    origin: Endpoint | Relation | None = attrs.field(default=None, eq=False)


@attrs.frozen(repr=False)
class ArgumentGraph:
    """Literals with their standards, the arguments about them, and those that are `given`.

    What is given is acceptable without argument. A literal without a standard has the default.
    """

    literals: tuple[Literal, ...]
    arguments: tuple[WeighedArgument, ...]
    standards: Mapping[Literal, ProofStandard]
    given: frozenset[Literal] = frozenset()

    def standard(self, literal: Literal) -> ProofStandard:
        """The standard that a literal has to meet."""
        return self.standards.get(literal, DEFAULT_STANDARD)

    def __repr__(self) -> str:
        return f"<ArgumentGraph: {len(self.literals)} literals, {len(self.arguments)} arguments>"


def build_argument_graph(map: ArgumentMap, scale: Scale | None = None) -> ArgumentGraph:
    """The arguments that a map holds. Linear in the map and in what contradicts one another.

    Terms of likelihood are read on the scale that the front matter chooses, or else on `scale`.

    Raises:
        TooManyContradictionsError: there are too many arguments against contradictories.
    """
    theory = build_theory(map)
    weights = dict(_weights(map, theory, scale_of(map, scale)))
    exceptions: dict[str, list[Literal]] = {}
    against: list[WeighedArgument] = []
    rule_names = theory.rules_by_name
    for attacker, target in theory.contraries:
        if target in rule_names:
            exceptions.setdefault(target, []).append(attacker)
        else:
            relation = theory.elements[attacker]
            against.append(
                WeighedArgument(target, False, (attacker,), (), weights[attacker], relation)
            )
    pro = [
        *(
            WeighedArgument(literal, True, (), (), weights[literal], theory.elements[literal])
            for literal in (*theory.premises, *theory.axioms)
        ),
        *_inferred(map, theory, weights, exceptions),
    ]
    for argument in _contradicting(theory, pro):
        against.append(argument)
        if len(against) > _MOST:
            raise TooManyContradictionsError
    return ArgumentGraph(
        literals=theory.literals,
        arguments=(*pro, *against),
        standards=dict(_standards(map, theory)),
        given=frozenset(theory.axioms),
    )


def _weights(
    map: ArgumentMap, theory: Theory, scale: Scale | None
) -> Iterator[tuple[Literal, float]]:
    """What each literal weighs by itself."""
    for literal, end in theory.elements.items():
        if end.kind is ElementKind.ARGUMENT:
            yield literal, argument_score(map.arguments[end.title]).value
        elif literal == statement_literal(end.title):
            yield literal, statement_score(map.statements[end.title], scale).value
        else:
            yield literal, 1.0


def _standards(map: ArgumentMap, theory: Theory) -> Iterator[tuple[Literal, ProofStandard]]:
    for literal, end in theory.elements.items():
        if literal != statement_literal(end.title):
            yield literal, ProofStandard.DIALECTICAL_VALIDITY
        elif standard := map.statements[end.title].meta.standard:
            yield literal, standard


def _inferred(
    map: ArgumentMap,
    theory: Theory,
    weights: Mapping[Literal, float],
    exceptions: Mapping[str, Iterable[Literal]],
) -> Iterator[WeighedArgument]:
    for rule in theory.rules:
        yield WeighedArgument(
            rule.head,
            True,
            rule.body,
            () if rule.strict else tuple(exceptions.get(rule.name, ())),
            _rule_weight(rule, map, weights),
            rule.origin,
        )


def _rule_weight(rule: Rule, map: ArgumentMap, weights: Mapping[Literal, float]) -> float:
    if rule.strict:
        return 1.0
    if not isinstance(rule.origin, Endpoint) or rule.origin.step is None:
        source = next(one for one in rule.body if not one.startswith(bearing_literal("")))
        return weights[source]
    argument = map.arguments[rule.origin.title]
    step = argument.steps[rule.origin.step - 1]
    assert isinstance(step, Conclusion)  # noqa: S101  an inference has one
    has_weight = step.inference.meta.weight is not None or argument.meta.weight is not None
    return inference_score(step.inference, argument).value if has_weight else DEFAULT


def _contradicting(theory: Theory, pro: Iterable[WeighedArgument]) -> Iterator[WeighedArgument]:
    """What speaks for a literal, turned against each literal that contradicts it."""
    opposites: dict[Literal, dict[Literal, None]] = {}
    for one, other in theory.contradictories:
        opposites.setdefault(one, {})[other] = None
        opposites.setdefault(other, {})[one] = None
    for argument in pro:
        for opposite in opposites.get(argument.conclusion, ()):
            yield attrs.evolve(argument, conclusion=opposite, is_pro=False)
