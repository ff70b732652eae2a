"""The matrix of hypotheses and evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from statistics import pstdev

import attrs

from buttress.model import ArgumentMap, Element, RelationKind, Statement
from buttress.semantics.ach.choosing import EVIDENCE, chosen_hypotheses, possible_evidence
from buttress.semantics.ach.given import WORD, GivenRating, given_ratings
from buttress.semantics.ach.lines import Lines, as_contradictories, lines_to
from buttress.semantics.ach.links import incoming_links, point_of
from buttress.semantics.ach.rating import Rating

__all__ = ["Cell", "Hypothesis", "Matrix", "Row", "competing_hypotheses"]


@attrs.frozen
class Cell:
    """How one piece of evidence bears on one hypothesis.

    `lines_for` and `lines_against` count the elements next to the hypothesis that lines pass;
    a rating that `is_given` is the author's.
    """

    rating: Rating
    lines_for: int = 0
    lines_against: int = 0
    is_mixed: bool = False
    is_given: bool = False


@attrs.frozen
class Row:
    """A piece of evidence with its cells, one for each hypothesis of the matrix, in its order.

    Its `diagnosticity` is the standard deviation of its scores over the hypotheses (CC 2, C 1,
    N 0, I -1, II -2; the population's, where NA is left out): 0 for what bears on all alike, 2 at
    most.
    """

    evidence: Element
    cells: tuple[Cell, ...]
    diagnosticity: float


@attrs.frozen
class Hypothesis:
    """A hypothesis, and how much speaks against it: 1 for each `I`, 2 for each `II`."""

    statement: Statement
    inconsistency: int


@attrs.frozen
class Matrix:
    """Hypotheses against evidence.

    Hypotheses stand in the order of their inconsistency, the least inconsistent first; rows in
    the order of their diagnosticity, the most diagnostic first. `problems` say which ratings of
    the author's could not be read.
    """

    map: ArgumentMap = attrs.field(repr=False)
    hypotheses: tuple[Hypothesis, ...]
    rows: tuple[Row, ...]
    problems: tuple[str, ...] = ()


def competing_hypotheses(map: ArgumentMap, hypotheses: Iterable[str] = ()) -> Matrix:
    """Hold the evidence of a map against its hypotheses (titles; see `chosen_hypotheses`).

    Evidence is what is tagged `#evidence`; else what nothing supports, is not implicit, and bears
    on one of the hypotheses. What the author rates is evidence in any case.

    Raises:
        UnknownTitleError: the map has nothing of a title that is named.
        HypothesesError: it is not clear which statements are the hypotheses.
    """
    chosen = chosen_hypotheses(map, hypotheses)
    links = incoming_links(map)
    points = [point_of(statement) for statement in chosen]
    lines = [lines_to(point, frozenset(points), links) for point in points]
    if len(points) == 2 and _are_contradictories(map, chosen):
        lines = [as_contradictories(*lines), as_contradictories(*lines[::-1])]
    problems: list[str] = []
    rows = []
    for evidence in possible_evidence(map, chosen):
        given = dict(_given(evidence, chosen, problems))
        point = point_of(evidence)
        if not (given or EVIDENCE in evidence.tags or any(point in found for found in lines)):
            continue
        rows.append(
            (
                evidence,
                [
                    given.get(statement.title) or _cell(found.get(point))
                    for statement, found in zip(chosen, lines, strict=True)
                ],
            )
        )
    return _sorted(map, chosen, rows, problems)


def _are_contradictories(map: ArgumentMap, pair: tuple[Statement, ...]) -> bool:
    titles = {statement.title for statement in pair}
    return any(
        relation.kind is RelationKind.CONTRADICTORY
        and {relation.source.title, relation.target.title} == titles
        for relation in map.incoming(pair[0])
    )


def _cell(lines: Lines | None) -> Cell:
    if lines is None:
        return Cell(Rating.N)
    counts = len(lines.through[1]), len(lines.through[-1])
    return Cell(lines.rating, *counts, is_mixed=lines.is_mixed)


def _sorted(
    map: ArgumentMap,
    chosen: tuple[Statement, ...],
    rows: list[tuple[Element, list[Cell]]],
    problems: list[str],
) -> Matrix:
    counts = [
        sum(cells[place].rating.inconsistency for _, cells in rows) for place in range(len(chosen))
    ]
    order = sorted(range(len(chosen)), key=counts.__getitem__)
    made = [
        Row(evidence, tuple(cells[place] for place in order), _spread(cells))
        for evidence, cells in rows
    ]
    return Matrix(
        map,
        tuple(Hypothesis(chosen[place], counts[place]) for place in order),
        tuple(sorted(made, key=lambda row: -row.diagnosticity)),
        tuple(problems),
    )


def _spread(cells: Iterable[Cell]) -> float:
    scores = [cell.rating.score for cell in cells if cell.rating.score is not None]
    return pstdev(scores) if scores else 0.0


def _given(
    evidence: Element, hypotheses: Iterable[Statement], problems: list[str]
) -> Iterator[tuple[str, Cell]]:
    """The author's own ratings, by the hypotheses' titles."""
    if WORD not in evidence.data:
        return
    titles = {statement.title for statement in hypotheses}
    for found in given_ratings(evidence, evidence.data[WORD], titles):
        if isinstance(found, GivenRating):
            yield found.hypothesis, Cell(found.rating, is_given=True)
        else:
            problems.append(str(found))
