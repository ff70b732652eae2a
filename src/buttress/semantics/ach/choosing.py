"""Which statements are hypotheses, and which elements are evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from buttress.model import ArgumentMap, Element, ElementKind, RelationKind, Statement
from buttress.semantics.ach.errors import HypothesesError
from buttress.semantics.ach.given import WORD

__all__ = ["EVIDENCE", "HYPOTHESIS", "chosen_hypotheses", "possible_evidence"]

HYPOTHESIS = "hypothesis"
"""The tag of what competes."""

EVIDENCE = "evidence"
"""The tag of what is held against it."""


def chosen_hypotheses(map: ArgumentMap, titles: Iterable[str] = ()) -> tuple[Statement, ...]:
    """The hypotheses: those named; else those tagged `#hypothesis`; else those that compete.

    Statements compete that exclude each other two by two, as contraries, contradictories, or by
    attacks in both directions; the largest such set is taken, the first in the text of several.

    Raises:
        UnknownTitleError: the map has nothing of a title that is named.
        HypothesesError: an argument is named, or there are fewer than two.
    """
    named: dict[str, Statement] = {}
    for title in titles:
        element = map.element(title)
        if not isinstance(element, Statement):
            raise HypothesesError(
                f"<{element.title}> is an argument; hypotheses are statements, such as what it "
                "concludes"
            )
        named[element.title] = element
    found = tuple(named.values())
    if not found:
        found = tuple(s for s in map.statements.values() if HYPOTHESIS in s.tags)
    if not found:
        found = _competing(map)
    if len(found) < 2:
        raise HypothesesError(
            f"a matrix needs two hypotheses or more, and there {_are(len(found))}; tag the "
            "statements that compete with #hypothesis, or name them"
        )
    return found


def _are(count: int) -> str:
    return "are none" if not count else "is only one"


def possible_evidence(map: ArgumentMap, hypotheses: Iterable[Statement]) -> tuple[Element, ...]:
    """What is tagged `#evidence`; else whatever nothing supports: statements and sketches.

    Premises that the source leaves unsaid are not evidence, unless they are tagged. What the
    author rates is evidence in any case.
    """
    taken = {statement.title for statement in hypotheses}
    elements: list[Element] = [s for s in map.statements.values() if s.title not in taken]
    elements += (a for a in map.arguments.values() if not a.steps)
    is_tagged = any(EVIDENCE in element.tags for element in elements)
    return tuple(
        element
        for element in elements
        if WORD in element.data
        or (EVIDENCE in element.tags if is_tagged else _is_leaf(map, element))
    )


def _is_leaf(map: ArgumentMap, element: Element) -> bool:
    is_unsaid = isinstance(element, Statement) and element.meta.implicit
    return not is_unsaid and not map.supporters(element)


def _competing(map: ArgumentMap) -> tuple[Statement, ...]:
    """The largest set, found greedily from each statement, of which any two exclude each other."""
    beside = _exclusions(map)
    order = {title: number for number, title in enumerate(map.statements)}
    best: list[str] = []
    for title in sorted(beside, key=order.__getitem__):
        group = [title]
        for other in sorted(beside[title], key=order.__getitem__):
            if all(other in beside[member] for member in group):
                group.append(other)
        if len(group) > len(best):
            best = group
    return tuple(map.statements[title] for title in sorted(best, key=order.__getitem__))


def _exclusions(map: ArgumentMap) -> Mapping[str, set[str]]:
    attacks: set[tuple[str, str]] = set()
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for relation in map.relations:
        ends = (relation.source, relation.target)
        if any(end.kind is not ElementKind.STATEMENT for end in ends):
            continue
        one, other = (end.title for end in ends)
        if relation.kind is RelationKind.ATTACK:
            attacks.add((one, other))
        is_mutual = relation.kind is RelationKind.ATTACK and (other, one) in attacks
        if one != other and (relation.kind.is_symmetric or is_mutual):
            beside[one].add(other)
            beside[other].add(one)
    return beside
