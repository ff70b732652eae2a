"""What answers the questions: an engine that knows some of the semantics."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast

from buttress.frameworks import Framework
from buttress.semantics.abstract.answer import Answer
from buttress.semantics.abstract.vocabulary import Semantics

__all__ = ["Engine", "engine_for"]

_SMALL = 12
"""Up to so many arguments the plain search is done before a solver would be loaded."""


class Engine(Protocol):
    """The five tasks, for the semantics that are `COVERED`; a module with these names is one."""

    @property
    def COVERED(self) -> frozenset[Semantics]:  # noqa: N802
        """The semantics that it answers for."""
        ...

    def extensions(
        self, framework: Framework, semantics: Semantics, *, limit: int | None = None
    ) -> Iterator[frozenset[int]]:
        """The extensions, each once, one after the other; at most `limit` of them."""
        ...

    def some_extension(self, framework: Framework, semantics: Semantics) -> frozenset[int] | None:
        """An extension; None where there is none."""
        ...

    def count_extensions(self, framework: Framework, semantics: Semantics) -> int:
        """How many extensions there are."""
        ...

    def is_credulous(self, framework: Framework, semantics: Semantics, argument: int) -> Answer:
        """Whether some extension has the argument."""
        ...

    def is_sceptical(self, framework: Framework, semantics: Semantics, argument: int) -> Answer:
        """Whether every extension has the argument."""
        ...


def engine_for(framework: Framework, semantics: Semantics) -> Engine:
    """The engine that suits a framework and a semantics best among those that can be had."""
    if semantics is Semantics.GROUNDED:
        return _engine("grounded")
    if semantics is Semantics.CF2:
        return _engine("cf2")
    if framework.size > _SMALL and find_spec("pysat") is not None:
        solver = _engine("sat")
        if semantics in solver.COVERED:
            return solver
    return _engine("plain")


def _engine(name: str) -> Engine:
    return cast("Engine", import_module(f"buttress.semantics.abstract.{name}"))
