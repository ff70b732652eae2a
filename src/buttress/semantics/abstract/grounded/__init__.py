"""The engine for grounded semantics: linear in arguments and attacks, at any size."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.frameworks import Framework
from buttress.semantics.abstract.answer import Answer
from buttress.semantics.abstract.grounded.labels import IN, OUT, UNDECIDED, grounded_labels
from buttress.semantics.abstract.vocabulary import Semantics

__all__ = [
    "COVERED",
    "IN",
    "OUT",
    "UNDECIDED",
    "count_extensions",
    "extensions",
    "grounded_extension",
    "grounded_labels",
    "is_credulous",
    "is_sceptical",
    "some_extension",
]

COVERED = frozenset({Semantics.GROUNDED})
"""The semantics that this engine answers for."""


def grounded_extension(framework: Framework) -> frozenset[int]:
    """The grounded extension."""
    labels = grounded_labels(framework)
    members: list[int] = []
    at = labels.find(IN)
    while at >= 0:
        members.append(at)
        at = labels.find(IN, at + 1)
    return frozenset(members)


def extensions(
    framework: Framework, semantics: Semantics, *, limit: int | None = None
) -> Iterator[frozenset[int]]:
    """The one extension."""
    if limit is None or limit > 0:
        yield some_extension(framework, semantics)


def some_extension(framework: Framework, semantics: Semantics) -> frozenset[int]:
    """The one extension."""
    del semantics  # it can only be grounded
    return grounded_extension(framework)


def count_extensions(framework: Framework, semantics: Semantics) -> int:
    """One."""
    del framework, semantics
    return 1


def is_credulous(framework: Framework, semantics: Semantics, argument: int) -> Answer:
    """Whether the extension has the argument; then the extension is the witness."""
    extension = some_extension(framework, semantics)
    return Answer(True, extension) if argument in extension else Answer(holds=False)


def is_sceptical(framework: Framework, semantics: Semantics, argument: int) -> Answer:
    """Whether the extension has the argument; otherwise the extension is the witness."""
    extension = some_extension(framework, semantics)
    return Answer(holds=True) if argument in extension else Answer(False, extension)
