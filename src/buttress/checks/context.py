"""What several rules need to know of one map, worked out once and only when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, cast

import attrs

from buttress.checks.contentions import contentions
from buttress.checks.near_titles import NearTitles
from buttress.checks.settings import DEFAULT_SETTINGS, Settings
from buttress.checks.support import SupportGraph
from buttress.model import Argument, ArgumentMap, Element, Problem, Statement

if TYPE_CHECKING:
    from buttress.schemes import Catalogue, Scheme
    from buttress.semantics import Evaluation, Theory

__all__ = ["Context"]

_T = TypeVar("_T")


@attrs.frozen(eq=False)
class Context:
    """A map, how it is to be checked, and what follows from it."""

    map: ArgumentMap
    settings: Settings = DEFAULT_SETTINGS
    running: frozenset[str] = frozenset()
    """The codes of the rules that run, so that two need not say the same; none if not known."""
    _derived: dict[Callable[[Context], object], object] = attrs.field(factory=dict, init=False)

    def derived(self, work_out: Callable[[Context], _T]) -> _T:
        """What `work_out` makes of this context; it is called once, whoever asks."""
        if work_out not in self._derived:
            self._derived[work_out] = work_out(self)
        return cast("_T", self._derived[work_out])

    @cached_property
    def problems(self) -> Mapping[str, tuple[Problem, ...]]:
        """What the reader could not read, by code."""
        by_code: dict[str, list[Problem]] = {}
        for problem in self.map.problems:
            by_code.setdefault(problem.code, []).append(problem)
        return {code: tuple(problems) for code, problems in by_code.items()}

    @cached_property
    def may_waive(self) -> bool:
        """Whether anything is waived, in the settings or anywhere in the map."""
        if self.settings.waivers or not self.map.documents:
            return True
        return any("waive" in document.text for document in self.map.documents)

    @cached_property
    def support(self) -> SupportGraph:
        """Who supports whom."""
        return SupportGraph(self.map)

    @cached_property
    def theory(self) -> Theory:
        """The map as a theory."""
        from buttress.semantics import build_theory  # noqa: PLC0415  only some rules judge

        return build_theory(self.map)

    @cached_property
    def evaluation(self) -> Evaluation:
        """The grounded standing of every statement and argument."""
        from buttress.semantics import evaluate  # noqa: PLC0415  only some rules judge

        return evaluate(self.map, theory=self.theory)

    @cached_property
    def contentions(self) -> tuple[Element, ...]:
        """What the map argues about in the end."""
        return contentions(self.map, self.support)

    @cached_property
    def near_statements(self) -> NearTitles:
        """The titles of the statements that are put in words, to find what was meant."""
        return NearTitles(s.title for s in self.map.statements.values() if s.is_defined)

    @cached_property
    def near_arguments(self) -> NearTitles:
        """The titles of the arguments that are described or have a structure."""
        return NearTitles(
            a.title for a in self.map.arguments.values() if a.canonical is not None or a.steps
        )

    @property
    def catalogue(self) -> Catalogue:
        """The argumentation schemes; they are read when first asked for."""
        if self.settings.catalogue is not None:
            return self.settings.catalogue
        from buttress.schemes import standard_catalogue  # noqa: PLC0415  few maps name schemes

        return standard_catalogue()

    def scheme(self, name: str) -> Scheme | None:
        """The argumentation scheme of that name; the rest of the catalogue need not be read."""
        if self.settings.catalogue is not None:
            return self.settings.catalogue.find(name)
        from buttress.schemes.index import find_standard  # noqa: PLC0415  few maps name schemes

        return find_standard(name)

    def is_backed(self, statement: Statement) -> bool:
        """Whether a statement has something of its own to rest on."""
        from buttress.semantics.reading import is_own_ground  # noqa: PLC0415  only some rules ask

        return is_own_ground(statement)

    def is_misspelt(self, statement: Statement) -> bool:
        """Whether it is only a reference that was probably meant for another title."""
        if statement.is_defined:
            return False
        return self.near_statements.to(statement.title) is not None

    def element(self, node: str) -> Element:
        """The element that a node of the support graph stands for."""
        found: Statement | Argument
        if node.startswith("["):
            found = self.map.statements[node[1:-1]]
        else:
            found = self.map.arguments[node[1:-1]]
        return found
