"""A map with what becomes of its statements and arguments under a semantics."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import islice

import attrs

from buttress.model import ArgumentMap, Element, Standing, Statement
from buttress.semantics.extensions import Acceptance, Kind
from buttress.semantics.judgement import Judgement
from buttress.semantics.reading import statement_literal
from buttress.semantics.reasons import Reason, Reasons
from buttress.semantics.reasons_across import reason_across
from buttress.semantics.theory import Theory

__all__ = ["MOST_EXTENSIONS", "Evaluation"]

IN = Standing.IN

MOST_EXTENSIONS = 1000
"""How many extensions an evaluation lists; there can be very many more."""


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
    labelling: Judgement = attrs.field(eq=False)
    order: str = "elitist"
    link: str = "last-link"
    _each: Callable[[], Iterator[Judgement]] | None = attrs.field(eq=False, default=None)
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
        if self._each is None or Kind(self.semantics) is not Kind.STABLE:
            return True
        return next(self._each(), None) is not None

    @cached_property
    def extensions(self) -> tuple[Judgement, ...]:
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
    def _found(self) -> tuple[Judgement, ...]:
        if self._each is None:
            return (self.labelling,)
        return tuple(islice(self._each(), MOST_EXTENSIONS + 1))

    @cached_property
    def credulous(self) -> tuple[str, ...]:
        """The titles of the statements that some extension accepts."""
        if not self._acceptance:
            return tuple(t for t, standing in self.statements.items() if standing is IN)
        return tuple(t for t in self.statements if self._acceptance[f"[{t}]"].is_credulous)

    @cached_property
    def unsettled(self) -> tuple[str, ...]:
        """What it was not found out in time of whether all extensions accept or reject it.

        Names, as `[Title]` or `<Title>`. Such elements count as undecided; seldom there are any,
        where very much is entangled under preferred semantics.
        """
        return tuple(name for name, each in self._acceptance.items() if not each.is_settled)

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

    def shown(self, element: Element | str) -> Judgement:
        """A labelling in which a statement or argument stands as it does across all extensions.

        Where they differ on it that is the grounded labelling, which leaves it undecided.

        Raises:
            UnknownTitleError: nothing in the map bears the title.
        """
        acceptance = self.acceptance(element)
        if acceptance.standing is Standing.OUT:
            return acceptance.missed_in or self.labelling
        return (acceptance.standing is IN and acceptance.accepted_in) or self.labelling

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
