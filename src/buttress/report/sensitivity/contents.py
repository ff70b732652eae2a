"""What the sensitivity table says, before it is put into any format."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import attrs

from buttress.checks import contentions
from buttress.language import Interval
from buttress.model import ArgumentMap, Element, Standing, Statement
from buttress.semantics import Evaluation, evaluate
from buttress.semantics.change import ChangeSets, Influence, Outcome, Scenario, judge
from buttress.semantics.change.influence import influences
from buttress.semantics.change.parallel import Parallel
from buttress.semantics.change.residual import Switchable
from buttress.semantics.change.smallest import smallest_sets
from buttress.semantics.change.switchboard import Switchboard
from buttress.semantics.dependence import RuleGraph, load_bearing
from buttress.semantics.likelihood import interval_of
from buttress.semantics.probability import Probability, probabilities_of
from buttress.semantics.probability.uncertain_premises import scale_of
from buttress.semantics.reading import sketch_literal, statement_literal
from buttress.semantics.theory import Literal

__all__ = ["ObjectionRow", "PremiseRow", "Sampling", "Sensitivity", "Table", "build_sensitivity"]

_EFFORT = 4_000_000
"""How many clauses are looked at for the smallest sets of all conclusions together."""

_LEAST = 100_000
_SEARCH = 20_000
"""How many of them each search counts as, besides."""

_SETS = 20
_TOO_MANY = (
    "Sets of more than one were not looked for, as there are many conclusions; name this one with "
    "--conclusion."
)


@attrs.frozen
class PremiseRow:
    """A premise, and what becomes of the conclusion when it is given up.

    `turns` says whether that is another standing than it has. `is_load_bearing` says whether the
    conclusion then no longer *follows*, attacks apart; None where that was not worked out.
    `matters` says whether giving it up ever makes a difference, perhaps together with others; None
    where that was not worked out.
    """

    element: Element
    without: Standing
    turns: bool
    matters: bool | None
    is_load_bearing: bool | None
    likelihood: Interval | None


@attrs.frozen
class ObjectionRow:
    """An unanswered objection, its standing, and the conclusion's once it alone is answered.

    Where that does not turn the conclusion, answering it is part of a smallest way to do so.
    """

    element: Element
    standing: Standing
    answered: Standing
    turns: bool


@attrs.frozen
class Table:
    """What one conclusion hangs on.

    `premises` are those on which it depends, first those that turn it by themselves, then the
    load-bearing ones; `objections` those unanswered ones by whose answers it would stand, none
    where it is in. `giving_up` are the smallest sets of premises without which it falls, or, where
    it is not in, without which it stands; `answering` the smallest sets of objections to answer so
    that it stands.
    """

    element: Element
    standing: Standing
    premises: tuple[PremiseRow, ...]
    objections: tuple[ObjectionRow, ...]
    giving_up: ChangeSets
    answering: ChangeSets
    probability: Probability | None = None


@attrs.frozen
class Sensitivity:
    """The tables of a map's conclusions, under grounded semantics.

    `outcome` tells the scenario that they suppose, if any.
    """

    map: ArgumentMap
    tables: tuple[Table, ...]
    outcome: Outcome | None = None


@attrs.frozen
class Sampling:
    """How probabilities are estimated where they cannot be worked out exactly."""

    samples: int = 10_000
    seed: int = 0


def build_sensitivity(
    map: ArgumentMap,
    conclusions: Iterable[Element | str] | None = None,
    *,
    scenario: Scenario | None = None,
    sampling: Sampling | None = None,
) -> Sensitivity:
    """The tables of some conclusions, by default of all that the map argues about in the end.

    With a `scenario` the map is taken as that says; with `sampling` also the probability is told
    that each conclusion stands.

    Raises:
        UnknownTitleError: nothing in the map bears a title.
        ConflictingScenarioError: the scenario assumes what it leaves out.
        TooManyPrioritiesError: the map compares too many priorities.
        SampleSizeError: the number of samples makes no sense.
    """
    elements = (
        contentions(map)
        if conclusions is None
        else tuple(dict.fromkeys(map.element(each) for each in conclusions))
    )
    outcome = judge(map, scenario) if scenario else None
    evaluation = outcome.after if outcome else evaluate(map)
    return Sensitivity(map, _Builder(evaluation, elements).tables(sampling), outcome)


class _Builder:
    def __init__(self, evaluation: Evaluation, elements: Sequence[Element]) -> None:
        self.map = evaluation.map
        self.elements = elements
        self.evaluation = evaluation
        self.board = Switchboard(self.evaluation, elements)
        self.scale = scale_of(self.map)
        self.share = max(_EFFORT // (len(elements) or 1), _LEAST)
        self.effort = _EFFORT
        graph = RuleGraph(self.board.theory)
        ends = [_literal(element) for element in elements]
        self.ends = dict(zip(elements, ends, strict=True))
        self.needed = load_bearing(graph, [end for end in ends if end in graph.numbers])

    def tables(self, sampling: Sampling | None) -> tuple[Table, ...]:
        board = self.board
        premises, objections = influences(board.premises, board.goals), self._objections()
        probabilities = self._probabilities(sampling)
        found = []
        for place, element in enumerate(self.elements):
            standing = _standing(element, self.evaluation)
            wanted = standing is not Standing.IN
            goal = board.goals[place]
            giving_up = self._smallest(board.premises, goal, premises[place], is_true=wanted)
            answering = ChangeSets()
            if wanted:
                answering = self._smallest(board.objections, goal, objections[place], is_true=True)
            found.append(
                Table(
                    element,
                    standing,
                    self._premises(element, premises[place], giving_up),
                    self._unanswered(objections[place], answering),
                    giving_up,
                    answering,
                    probabilities[place],
                )
            )
        return tuple(found)

    def _probabilities(self, sampling: Sampling | None) -> Sequence[Probability | None]:
        if sampling is None:
            return [None] * len(self.elements)
        return probabilities_of(
            self.board, scale=self.scale, samples=sampling.samples, seed=sampling.seed
        )

    def _objections(self) -> Sequence[Sequence[Influence]]:
        if all(_standing(e, self.evaluation) is Standing.IN for e in self.elements):
            return [()] * len(self.elements)
        return influences(self.board.objections, self.board.goals)

    def _smallest(
        self,
        switchable: Switchable,
        goal: int,
        influences: Sequence[Influence],
        *,
        is_true: bool,
    ) -> ChangeSets:
        """The smallest sets; those of one are known already."""
        singles = [
            (influence.literal,)
            for influence in influences
            if influence.turns and (influence.standing is Standing.IN) is is_true
        ]
        if singles:
            more = f"There are more than {_SETS} of them." if len(singles) > _SETS else None
            return ChangeSets(tuple(singles[:_SETS]), more)
        if self.effort < 0:
            return ChangeSets(problem=_TOO_MANY)
        residual = switchable.residual([goal])
        self.effort -= 8 * len(residual) + _SEARCH
        return smallest_sets(Parallel(residual), 0, is_true=is_true, limit=_SETS, effort=self.share)

    def _premises(
        self, element: Element, influences: Sequence[Influence], giving_up: ChangeSets
    ) -> tuple[PremiseRow, ...]:
        end = self.ends[element]
        is_known = end in self.needed.graph.numbers and end not in self.needed.unknown
        needed = set(self.needed.of(end)) if is_known else set[Literal]()
        in_a_set = {literal for found in giving_up.found for literal in found}
        told = {influence.literal: influence for influence in influences}
        standing = _standing(element, self.evaluation)
        rows = []
        for literal in dict.fromkeys((*told, *sorted(needed - told.keys()))):
            influence = told.get(literal) or Influence(literal, standing, False, False)
            if influence.matters is False and literal not in needed:
                continue
            rows.append(
                PremiseRow(
                    self.map.element(literal),
                    influence.standing,
                    influence.turns,
                    True if literal in in_a_set else influence.matters,
                    literal in needed if is_known else None,
                    self._likelihood(literal),
                )
            )
        rows.sort(key=lambda row: (not row.turns, not row.is_load_bearing, not row.matters))
        return tuple(rows)

    def _unanswered(
        self, influences: Sequence[Influence], answering: ChangeSets
    ) -> tuple[ObjectionRow, ...]:
        in_a_set = {literal for found in answering.found for literal in found}
        rows = []
        for influence in influences:
            element = self.map.element(influence.literal)
            own = _standing(element, self.evaluation)
            helps = influence.turns and influence.standing is Standing.IN
            if (helps or influence.literal in in_a_set) and own is not Standing.OUT:
                rows.append(ObjectionRow(element, own, influence.standing, influence.turns))
        rows.sort(key=lambda row: not row.turns)
        return tuple(rows)

    def _likelihood(self, literal: Literal) -> Interval | None:
        element = self.map.element(literal)
        if not isinstance(element, Statement) or element.meta.likelihood is None:
            return None
        return interval_of(element.meta.likelihood, self.scale)


def _literal(element: Element) -> Literal:
    if isinstance(element, Statement):
        return statement_literal(element.title)
    return sketch_literal(element.title)


def _standing(element: Element, evaluation: Evaluation) -> Standing:
    standings: Mapping[str, Standing] = (
        evaluation.statements if isinstance(element, Statement) else evaluation.arguments
    )
    return standings[element.title]
