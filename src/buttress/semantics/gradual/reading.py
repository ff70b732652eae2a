"""Reading a map as a quantitative bipolar argumentation graph.

The graph has the shape of the map's theory (see `buttress.semantics.reading`):

- A node is a statement, a sketched argument, or an inference of a reconstructed argument.
- A support, or an entailment, is a support.
- An inference supports its conclusion. Its premises are linked to it: they are needed together,
  so its weight is multiplied by the strength of each. Were they supports of the inference, an
  argument would gain by every doubtful premise that is added to it. Under DF-QuAD the product is
  what three steps of the plain formula give: a premise attacks the doubt in it, and every doubt
  attacks the inference.
- An attack is an attack; on a reconstructed argument it falls on its last defeasible inference.
  `><` and contraries attack both ways. An undercut attacks the inference, or the sketch.
- An undercut of a statement attacks a node of its own, `∴[Title]`, that what is said for the
  statement bears on it. It has the base score 1, and each support of the statement needs it.
- Nothing attacks an axiom or a strict inference. Priorities play no part.

Base scores: see `buttress.semantics.gradual.base_scores`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from buttress.language import Scale, ScaleError, chosen_scale
from buttress.model import ArgumentMap, Conclusion, Element, ElementKind, Endpoint, Statement
from buttress.semantics.change.scenario import Scenario
from buttress.semantics.gradual.base_scores import (
    BaseScore,
    ScoreSource,
    argument_score,
    inference_score,
    statement_score,
)
from buttress.semantics.gradual.graph import BipolarGraph
from buttress.semantics.gradual.supposing import supposed
from buttress.semantics.reading import bearing_literal, build_theory, statement_literal
from buttress.semantics.theory import Rule, Theory

__all__ = ["MapGraph", "build_graph", "scale_of"]

_Edge = tuple[int, int]


@attrs.frozen(repr=False)
class MapGraph:
    """A map's graph, and what each of its nodes is.

    `names` are those of the theory's literals and rules. `elements` holds what a node stands for
    in the map, None for the support of a statement that is undercut; `scores` the base scores with
    where they come from.
    """

    graph: BipolarGraph
    names: tuple[str, ...]
    elements: tuple[Endpoint | None, ...]
    scores: tuple[BaseScore, ...]
    node_of: Mapping[Endpoint, int]

    def node(self, element: Element) -> int:
        """The node of a statement or argument; of a reconstructed one its main inference."""
        kind = ElementKind.STATEMENT if isinstance(element, Statement) else ElementKind.ARGUMENT
        return self.node_of[Endpoint(kind, element.title)]

    def __repr__(self) -> str:
        return f"<MapGraph: {self.graph!r}>"


def build_graph(
    map: ArgumentMap, scale: Scale | None = None, scenario: Scenario | None = None
) -> MapGraph:
    """The graph that a map is read as, under a scenario if there is one. Linear in the map.

    Terms of likelihood are read on the scale that the map's front matter chooses, or else on
    `scale`; without either a term means what it means on any known scale.

    Raises:
        UnknownTitleError: the scenario is about something that is not in the map.
        ConflictingScenarioError: it asks for one thing and its opposite.
    """
    theory = build_theory(map)
    suppose = supposed(map, theory, scenario)
    names = [*theory.literals, *(rule.name for rule in theory.rules if _is_node(rule))]
    number = {name: n for n, name in enumerate(names)}
    elements = {**dict(_standing_for(theory)), **dict(_inferences(theory))}
    scores = _scores(map, theory, elements, scale_of(map, scale)) | suppose.scores
    links = {n: rule for rule in theory.rules if (n := number.get(rule.name)) is not None}
    supports = [
        (number[rule.name] if _is_node(rule) else number[rule.body[0]], number[rule.head])
        for rule in theory.rules
        if rule.head not in suppose.gone
    ]
    node_of = {end: number[name] for name, end in elements.items()}
    for title, argument in map.arguments.items():
        if argument.is_reconstructed:
            last = Endpoint(ElementKind.INFERENCE, title, len(argument.steps))
            node_of[Endpoint(ElementKind.ARGUMENT, title)] = node_of[last]
    return MapGraph(
        graph=BipolarGraph.of(
            [scores[name].value for name in names],
            attacks=list(_attacks(theory, number)),
            supports=supports,
            links=[(number[one], n) for n, rule in links.items() for one in rule.body],
        ),
        names=tuple(names),
        elements=tuple(elements.get(name) for name in names),
        scores=tuple(scores[name] for name in names),
        node_of=node_of,
    )


def scale_of(map: ArgumentMap, scale: Scale | None) -> Scale | None:
    """The scale that a map's front matter chooses, or else the one that is given."""
    try:
        return chosen_scale(map.settings) or scale
    except ScaleError:  # a finding of its own, EST001
        return scale


def _is_node(rule: Rule) -> bool:
    """Whether a rule is a node; a support with one source is an edge."""
    return isinstance(rule.origin, Endpoint) or len(rule.body) != 1


def _standing_for(theory: Theory) -> Iterator[tuple[str, Endpoint]]:
    for literal, end in theory.elements.items():
        if literal != bearing_literal(statement_literal(end.title)):
            yield literal, end


def _inferences(theory: Theory) -> Iterator[tuple[str, Endpoint]]:
    for rule in theory.rules:
        if isinstance(rule.origin, Endpoint):
            yield rule.name, rule.origin


def _scores(
    map: ArgumentMap, theory: Theory, elements: Mapping[str, Endpoint], scale: Scale | None
) -> dict[str, BaseScore]:
    whole = BaseScore(1.0)
    scores = dict.fromkeys(theory.literals, whole)
    for rule in theory.rules:
        strict = BaseScore(1.0, ScoreSource.STRICT)
        scores[rule.name] = strict if rule.strict else whole
    for name, end in elements.items():
        if end.kind is ElementKind.STATEMENT:
            scores[name] = statement_score(map.statements[end.title], scale)
        elif end.step is None:
            scores[name] = argument_score(map.arguments[end.title])
        else:
            argument = map.arguments[end.title]
            step = argument.steps[end.step - 1]
            assert isinstance(step, Conclusion)  # noqa: S101  an inference has one
            scores[name] = inference_score(step.inference, argument)
    return scores


def _attacks(theory: Theory, number: Mapping[str, int]) -> Iterator[_Edge]:
    safe = {number[axiom] for axiom in theory.axioms}
    safe |= {number[rule.name] for rule in theory.rules if rule.strict and rule.name in number}
    pairs = [*theory.contraries]
    for one, other in theory.contradictories:
        pairs += [(one, other), (other, one)]
    for attacker, target in pairs:
        if number[target] not in safe:
            yield number[attacker], number[target]
