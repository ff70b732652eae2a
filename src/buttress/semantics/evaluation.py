"""Judging a map: what stands under a semantics."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cached_property
from itertools import islice
from types import MappingProxyType

import attrs

from buttress.model import ArgumentMap, ButtressError, Element, Standing, Statement
from buttress.model.collector import collector_paused
from buttress.semantics.extensions import Acceptance, Kind, Outlook
from buttress.semantics.extensions.argument_atoms import add_arguments
from buttress.semantics.grounded_labelling import grounded
from buttress.semantics.labelling import Labelling
from buttress.semantics.reading import build_theory, statement_literal
from buttress.semantics.reasons import Reason, Reasons
from buttress.semantics.reasons_across import reason_across
from buttress.semantics.standing import argument_standing
from buttress.semantics.theory import Theory
from buttress.semantics.translation import ORDERS, translate

__all__ = [
    "MOST_EXTENSIONS",
    "ORDERS",
    "SEMANTICS",
    "Evaluation",
    "UnknownOrderError",
    "UnknownSemanticsError",
    "evaluate",
    "evaluate_under_all",
]

IN = Standing.IN

SEMANTICS = tuple(str(kind) for kind in Kind)
"""The semantics that a map can be judged under, by name."""

MOST_EXTENSIONS = 1000
"""How many extensions an evaluation lists; there can be very many more."""


class UnknownSemanticsError(ButtressError, ValueError):
    """A semantics was asked for that does not exist."""

    def __init__(self, name: str) -> None:
        super().__init__(_unknown(f"there is no semantics named {name!r}", name, SEMANTICS))
        self.name = name


class UnknownOrderError(ButtressError, ValueError):
    """An order of arguments was asked for that does not exist."""

    def __init__(self, name: str) -> None:
        super().__init__(_unknown(f"there is no order named {name!r}", name, tuple(ORDERS)))
        self.name = name


def _unknown(said: str, name: str, known: tuple[str, ...]) -> str:
    near = get_close_matches(name.lower(), known, n=1)
    hint = f" (did you mean {near[0]}?)" if near else ""
    return f"{said}{hint}; choose {', '.join(known[:-1])} or {known[-1]}"


@attrs.frozen(repr=False)
class Evaluation:
    """What becomes of a map's statements and arguments, by title, in the map's order.

    A statement or argument is in where every extension accepts it, out where every extension
    rejects it, else undecided. Where there is no extension (stable), all is undecided.

    `labelling` is the one labelling of the semantics where there is always just one. Elsewhere it
    is the grounded labelling, which all others agree with as far as it goes; `extensions` has
    them.
    """

    path: str
    semantics: str
    statements: Mapping[str, Standing]
    arguments: Mapping[str, Standing]
    map: ArgumentMap = attrs.field(eq=False)
    labelling: Labelling = attrs.field(eq=False)
    order: str = "elitist"
    _outlook: Outlook | None = attrs.field(eq=False, default=None)
    _acceptance: Mapping[str, Acceptance] = attrs.field(eq=False, factory=dict)

    @property
    def theory(self) -> Theory:
        """The map as a theory, whose labelling this is."""
        return self.labelling.theory

    @property
    def has_one_extension(self) -> bool:
        """Whether the semantics always has exactly one extension."""
        return Kind(self.semantics).has_one

    @cached_property
    def has_extension(self) -> bool:
        """Whether there is any extension; under stable semantics there may be none."""
        return self._outlook is None or bool(self.extensions)

    @cached_property
    def extensions(self) -> tuple[Labelling, ...]:
        """The labellings of the semantics, each once, but no more than `MOST_EXTENSIONS`.

        Raises:
            SolverMissingError: much is undecided and clingo is not installed.
            SearchLimitError: what is undecided is too tangled to search.
        """
        return self._found[:MOST_EXTENSIONS]

    @property
    def accepted(self) -> tuple[tuple[str, ...], ...]:
        """The titles of the statements that each extension accepts, each set of them once."""
        literals = {title: statement_literal(title) for title in self.statements}
        sets = (
            tuple(title for title, literal in literals.items() if each.literal(literal) is IN)
            for each in self.extensions
        )
        return tuple(dict.fromkeys(sets))

    @property
    def has_more_extensions(self) -> bool:
        """Whether there are more than `extensions` lists."""
        return len(self._found) > MOST_EXTENSIONS

    @cached_property
    def _found(self) -> tuple[Labelling, ...]:
        if self._outlook is None:
            return (self.labelling,)
        return tuple(islice(self._outlook.labellings(), MOST_EXTENSIONS + 1))

    @cached_property
    def credulous(self) -> tuple[str, ...]:
        """The titles of the statements that some extension accepts."""
        if not self._acceptance:
            return tuple(t for t, standing in self.statements.items() if standing is IN)
        return tuple(t for t in self.statements if self._acceptance[f"[{t}]"].is_credulous)

    def acceptance(self, element: Element | str) -> Acceptance:
        """How a statement or argument fares across the extensions, each way with a witness.

        Raises:
            UnknownTitleError: nothing in the map bears the title.
        """
        found = self.map.element(element)
        is_statement = isinstance(found, Statement)
        if self._acceptance:
            return self._acceptance[f"[{found.title}]" if is_statement else f"<{found.title}>"]
        standing = (self.statements if is_statement else self.arguments)[found.title]
        is_in = standing is IN
        one = self.labelling
        return Acceptance(standing, one if is_in else None, None if is_in else one)

    def reason(self, element: Element | str) -> Reason:
        """Why a statement or argument stands as it does.

        A name is a title, or `[Title]` for a statement and `<Title>` for an argument.

        Raises:
            UnknownTitleError: nothing in the map bears the title.
        """
        if self.has_one_extension:
            return self._reasons.of(element)
        return reason_across(self._reasons, self.acceptance(element), self.semantics, element)

    @cached_property
    def _reasons(self) -> Reasons:
        return Reasons(self.map, self.labelling)

    def __repr__(self) -> str:
        found = list(self.statements.values())
        counts = ", ".join(f"{found.count(standing)} {standing}" for standing in Standing)
        return f"<Evaluation {self.path}, {self.semantics}: {counts}>"


def evaluate(
    map: ArgumentMap,
    semantics: str = "grounded",
    *,
    order: str = "elitist",
    theory: Theory | None = None,
) -> Evaluation:
    """Which statements and arguments of a map stand. Give its `theory` where it is known.

    `order` says how arguments are compared by the priorities of their last inferences: elitist or
    democratic.

    Raises:
        UnknownSemanticsError: no semantics has that name.
        UnknownOrderError: no order has that name.
        TooManyPrioritiesError: the map compares too many priorities.
        SolverMissingError: much is undecided and clingo is not installed.
        SearchLimitError: what is undecided is too tangled to search.
    """
    if semantics not in SEMANTICS:
        raise UnknownSemanticsError(semantics)
    if order not in ORDERS:
        raise UnknownOrderError(order)
    with collector_paused():
        theory = theory or build_theory(map)
        if semantics == Kind.GROUNDED:
            return _by_one(map, Kind.GROUNDED, order, grounded(theory, order=order))
        return _Judge(map, theory, order).under(Kind(semantics))


def evaluate_under_all(
    map: ArgumentMap, *, order: str = "elitist", theory: Theory | None = None
) -> Mapping[str, Evaluation]:
    """The same under each of the `SEMANTICS`, with what they share worked out once.

    Raises what `evaluate` does.
    """
    if order not in ORDERS:
        raise UnknownOrderError(order)
    with collector_paused():
        judge = _Judge(map, theory or build_theory(map), order)
        return {str(kind): judge.under(kind) for kind in Kind}


def _by_one(map: ArgumentMap, kind: Kind, order: str, labelling: Labelling) -> Evaluation:
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

    def under(self, kind: Kind) -> Evaluation:
        """The map's evaluation under a semantics."""
        outlook = self._outlook.under(kind)
        if kind.has_one:
            return _by_one(self._map, kind, self._order, outlook.some or outlook.grounded)
        statements, arguments = self._statements, self._arguments
        found = outlook.accept((*statements.values(), *arguments.values()))
        acceptance = {f"[{title}]": found[atom] for title, atom in statements.items()}
        acceptance |= {f"<{title}>": found[atom] for title, atom in arguments.items()}
        return Evaluation(
            path=self._map.path,
            semantics=str(kind),
            statements=MappingProxyType({t: found[n].standing for t, n in statements.items()}),
            arguments=MappingProxyType({t: found[n].standing for t, n in arguments.items()}),
            map=self._map,
            labelling=outlook.grounded,
            order=self._order,
            outlook=outlook,
            acceptance=acceptance,
        )
