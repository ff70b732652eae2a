"""What the premises of a map contribute to the strength of a conclusion."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from buttress.model import Element, ElementKind, Endpoint, Statement
from buttress.semantics.gradual.contributions.contribution import (
    ContributionMethod,
    Contributions,
    UnknownMethodError,
)
from buttress.semantics.gradual.contributions.gradient import gradient
from buttress.semantics.gradual.contributions.removal import removal
from buttress.semantics.gradual.contributions.shapley import shapley
from buttress.semantics.gradual.map_strengths import MapStrengths
from buttress.semantics.reading import is_own_ground

__all__ = ["ConclusionContributions", "PremiseContribution", "contributions"]


@attrs.frozen
class PremiseContribution:
    """What a premise contributes to a conclusion; `error` is a standard error, None where exact."""

    premise: Endpoint
    value: float
    error: float | None = None


@attrs.frozen
class ConclusionContributions:
    """What each premise contributes to a conclusion, the greatest first, whatever the sign.

    Premises that do not bear on it are left out. `samples` is the number of orders that were
    drawn, None where all is exact; `converged` is false where a strength had not settled.
    """

    conclusion: Endpoint
    method: ContributionMethod
    premises: tuple[PremiseContribution, ...]
    samples: int | None = None
    converged: bool = True


def contributions(
    judged: MapStrengths,
    conclusion: Element | str,
    method: str = "removal",
    *,
    samples: int | None = None,
    seed: int = 0,
) -> ConclusionContributions:
    """What the premises of a map contribute to the strength of a statement or argument.

    Premises are the statements and sketches that nothing in the map is said for, and those that
    have a ground of their own; objections are among them. `samples` and `seed` are for Shapley
    values of many premises.

    Raises:
        UnknownMethodError: there is no such method.
        UnknownTitleError: nothing in the map bears the conclusion's title.
    """
    if method not in tuple(ContributionMethod):
        raise UnknownMethodError(method)
    reading = judged.reading
    element = judged.map.element(conclusion)
    kind = ElementKind.STATEMENT if isinstance(element, Statement) else ElementKind.ARGUMENT
    topic = reading.node(element)
    ends = {node: end for node, end in _premises(judged) if node != topic}
    nodes = list(ends)
    found: Contributions
    if method == ContributionMethod.REMOVAL:
        found = removal(reading.graph, topic, nodes, judged.semantics)
    elif method == ContributionMethod.GRADIENT:
        found = gradient(reading.graph, topic, nodes, judged.semantics)
    else:
        found = shapley(reading.graph, topic, nodes, judged.semantics, samples=samples, seed=seed)
    entries = [
        PremiseContribution(ends[node], value, None if not found.errors else found.errors[node])
        for node, value in found.values.items()
        if value or (found.errors and found.errors[node])
    ]
    entries.sort(key=lambda entry: -round(abs(entry.value), 12))
    return ConclusionContributions(
        Endpoint(kind, element.title),
        ContributionMethod(method),
        tuple(entries),
        found.samples,
        found.converged,
    )


def _premises(judged: MapStrengths) -> Iterator[tuple[int, Endpoint]]:
    graph, statements = judged.reading.graph, judged.map.statements
    for node, end in enumerate(judged.reading.elements):
        if end is None or end.kind is ElementKind.INFERENCE:
            continue
        is_leaf = not len(graph.supporters_of[node]) and not len(graph.premises_of[node])
        own = end.kind is ElementKind.STATEMENT and is_own_ground(statements[end.title])
        if is_leaf or own:
            yield node, end
