"""Where the semantics disagree about a map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from buttress.model import Argument, ArgumentMap, Element, Standing
from buttress.semantics.evaluation import Evaluation, evaluate_under_all
from buttress.semantics.extensions.rest import Rest
from buttress.semantics.labelling import Labelling
from buttress.semantics.theory import Theory

__all__ = ["Comparison", "Disagreement", "compare", "is_quickly_compared"]

_QUICK = 150
"""So many assumptions in dispute are compared unasked."""


@attrs.frozen
class Disagreement:
    """An element that does not stand alike under all semantics, with its standing under each."""

    element: Element
    standings: Mapping[str, Standing]

    def by_standing(self) -> Mapping[Standing, tuple[str, ...]]:
        """The semantics under which it is in, out and undecided."""
        found: dict[Standing, tuple[str, ...]] = {}
        for semantics, standing in self.standings.items():
            found[standing] = (*found.get(standing, ()), semantics)
        return {standing: found[standing] for standing in Standing if standing in found}


@attrs.frozen
class Comparison:
    """A map judged under every semantics, by the name of the semantics."""

    evaluations: Mapping[str, Evaluation]

    @property
    def map(self) -> ArgumentMap:
        """The map."""
        return next(iter(self.evaluations.values())).map

    @property
    def lacking(self) -> tuple[str, ...]:
        """The semantics under which there is no extension."""
        return tuple(name for name, each in self.evaluations.items() if not each.has_extension)

    def disagreements(self, elements: Iterable[Element] | None = None) -> Iterator[Disagreement]:
        """What does not stand alike, in order: of these elements, by default of all.

        Semantics without an extension decide nothing and are left out, and so is, for an element,
        one under which its standing was not found out.
        """
        if elements is None:
            elements = (*self.map.statements.values(), *self.map.arguments.values())
        heard = {name: e for name, e in self.evaluations.items() if name not in self.lacking}
        for element in elements:
            is_argument = isinstance(element, Argument)
            named = f"<{element.title}>" if is_argument else f"[{element.title}]"
            standings = {
                name: (each.arguments if is_argument else each.statements)[element.title]
                for name, each in heard.items()
                if named not in each.unsettled
            }
            if len(set(standings.values())) > 1:
                yield Disagreement(element, standings)


def compare(
    map: ArgumentMap, *, order: str = "elitist", theory: Theory | None = None
) -> Comparison:
    """A map judged under every semantics. Give its `theory` where it is known.

    Raises:
        UnknownOrderError: no order has that name.
        TooManyPrioritiesError: the map compares too many priorities.
        SolverMissingError: much is undecided and clingo is not installed.
        SearchLimitError: what is undecided is too tangled to search.
    """
    return Comparison(evaluate_under_all(map, order=order, theory=theory))


def is_quickly_compared(evaluation: Evaluation) -> bool:
    """Whether a grounded evaluation leaves so little undecided that comparing takes no time."""
    labelling = evaluation.labelling
    if not isinstance(labelling, Labelling):
        return False
    return len(Rest.of(labelling.translation.program, labelling.model).barring) <= _QUICK
