"""Judging a map: what stands under a semantics."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from buttress.model import ArgumentMap, Element, Statement
from buttress.model.collector import collector_paused
from buttress.semantics.acceptances import Acceptances, Standings
from buttress.semantics.choices import (
    LINKS,
    SEMANTICS,
    UnknownLinkError,
    UnknownOrderError,
    UnknownSemanticsError,
    known,
)
from buttress.semantics.evaluated_map import MOST_EXTENSIONS, Evaluation
from buttress.semantics.extensions import Kind, Outlook
from buttress.semantics.extensions.argument_atoms import add_arguments
from buttress.semantics.grounded_labelling import grounded
from buttress.semantics.judgement import Judgement
from buttress.semantics.reading import build_theory, statement_literal
from buttress.semantics.standing import argument_standing
from buttress.semantics.theory import Theory
from buttress.semantics.translation import ORDERS, translate

__all__ = [
    "LINKS",
    "MOST_EXTENSIONS",
    "ORDERS",
    "SEMANTICS",
    "Evaluation",
    "UnknownLinkError",
    "UnknownOrderError",
    "UnknownSemanticsError",
    "evaluate",
    "evaluate_under_all",
]


def evaluate(
    map: ArgumentMap,
    semantics: str = "grounded",
    *,
    order: str = "elitist",
    link: str = "last-link",
    theory: Theory | None = None,
    about: Collection[Element | str] | None = None,
) -> Evaluation:
    """Which statements and arguments of a map stand. Give its `theory` where it is known.

    `about` names the elements that matter, where not all do: semantics with several extensions then
    judge these, and any other only when it is looked at, which may raise what is said below. In a
    large and tangled map that saves most of the time.

    `link` says which inferences arguments are compared by: their last ones, or with "weakest-link"
    all; then the arguments are built one by one, which only small maps allow. `order` says when
    inferences rank below others: elitist or democratic.

    Raises:
        UnknownSemanticsError: no semantics has that name.
        UnknownOrderError: no order has that name.
        UnknownLinkError: no link has that name.
        TooManyArgumentsError: the weakest link is asked for and there are too many arguments.
        TooManyExtensionsError: the weakest link is asked for and there are too many extensions.
        TooManyPrioritiesError: the map compares too many priorities.
        SolverMissingError: much is undecided and clingo is not installed.
        SearchLimitError: what is undecided is too tangled to search.
        UnknownTitleError: nothing in the map bears a title in `about`.
    """
    kind = known(semantics, link, order)
    with collector_paused():
        theory = theory or build_theory(map)
        if link == "weakest-link":
            return _by_arguments(map, kind, order, theory)
        if kind is Kind.GROUNDED:
            return _by_one(map, kind, order, grounded(theory, order=order))
        return _Judge(map, theory, order).under(kind, about)


def evaluate_under_all(
    map: ArgumentMap, *, order: str = "elitist", theory: Theory | None = None
) -> Mapping[str, Evaluation]:
    """The same under each of the `SEMANTICS`, with what they share worked out once.

    Raises what `evaluate` does.
    """
    known(Kind.GROUNDED, "last-link", order)
    with collector_paused():
        judge = _Judge(map, theory or build_theory(map), order)
        return {str(kind): judge.under(kind) for kind in Kind}


def _by_one(
    map: ArgumentMap, kind: Kind, order: str, labelling: Judgement, link: str = "last-link"
) -> Evaluation:
    return Evaluation(
        path=map.path,
        semantics=str(kind),
        statements=MappingProxyType(
            {title: labelling.literal(statement_literal(title)) for title in map.statements}
        ),
        arguments=MappingProxyType(
            {
                title: argument_standing(argument, labelling)
                for title, argument in map.arguments.items()
            }
        ),
        map=map,
        labelling=labelling,
        order=order,
        link=link,
    )


def _by_arguments(map: ArgumentMap, kind: Kind, order: str, theory: Theory) -> Evaluation:
    from buttress.semantics.weakest_link import WeakestLink  # noqa: PLC0415  seldom needed

    judge = WeakestLink(map, theory, order)
    least = judge.labellings(Kind.GROUNDED)[0]
    found = judge.labellings(kind)
    if kind.has_one:
        return _by_one(map, kind, order, found[0], "weakest-link")
    acceptance = judge.accept(found)
    return Evaluation(
        path=map.path,
        semantics=str(kind),
        statements=MappingProxyType({t: acceptance[f"[{t}]"].standing for t in map.statements}),
        arguments=MappingProxyType({t: acceptance[f"<{t}>"].standing for t in map.arguments}),
        map=map,
        labelling=least,
        order=order,
        link="weakest-link",
        each=lambda: iter(found),
        acceptance=acceptance,
    )


class _Judge:
    """A map's theory with an atom for each element, ready to be judged."""

    def __init__(self, map: ArgumentMap, theory: Theory, order: str) -> None:
        self._map = map
        self._order = order
        translation = translate(theory, order=order)
        self._arguments = add_arguments(map, translation)
        atom = translation.program.atom
        self._statements = {title: atom(statement_literal(title)) for title in map.statements}
        self._outlook = Outlook(translation, Kind.GROUNDED)

    def under(self, kind: Kind, about: Collection[Element | str] | None = None) -> Evaluation:
        """The map's evaluation under a semantics, all of it or what it is to be about."""
        outlook = self._outlook.under(kind)
        if kind.has_one:
            return _by_one(self._map, kind, self._order, outlook.some or outlook.grounded)
        statements = {title: f"[{title}]" for title in self._statements}
        arguments = {title: f"<{title}>" for title in self._arguments}
        atoms = {name: self._statements[title] for title, name in statements.items()}
        atoms |= {name: self._arguments[title] for title, name in arguments.items()}
        acceptance = Acceptances(outlook, atoms)
        acceptance.work_out(atoms if about is None else map(self._name, about))
        return Evaluation(
            path=self._map.path,
            semantics=str(kind),
            statements=Standings(acceptance, statements),
            arguments=Standings(acceptance, arguments),
            map=self._map,
            labelling=outlook.grounded,
            order=self._order,
            each=outlook.labellings,
            acceptance=acceptance,
        )

    def _name(self, element: Element | str) -> str:
        found = self._map.element(element)
        return f"[{found.title}]" if isinstance(found, Statement) else f"<{found.title}>"
