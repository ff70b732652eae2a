"""The problems of the argumentation competitions by name: a task under a semantics."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from buttress.cli.reading import Failure
from buttress.semantics.abstract import Semantics

__all__ = ["PROBLEMS", "Problem"]

_TASKS = ("SE", "EE", "CE", "DC", "DS")
_ABBREVIATIONS = {
    "CO": Semantics.COMPLETE,
    "PR": Semantics.PREFERRED,
    "ST": Semantics.STABLE,
    "SST": Semantics.SEMI_STABLE,
    "STG": Semantics.STAGE,
    "ID": Semantics.IDEAL,
    "GR": Semantics.GROUNDED,
    "CF": Semantics.CONFLICT_FREE,
    "NA": Semantics.NAIVE,
    "AD": Semantics.ADMISSIBLE,
    "EA": Semantics.EAGER,
    "CF2": Semantics.CF2,
}
"""The semantics by the competitions' abbreviations, and the others by our own."""

PROBLEMS = tuple(f"{task}-{name}" for name in _ABBREVIATIONS for task in _TASKS)


@attrs.frozen
class Problem:
    """A task (SE, EE, CE, DC or DS) under a semantics."""

    name: str
    task: str
    semantics: Semantics

    @classmethod
    def named(cls, name: str) -> Problem:
        """The problem with a name such as SE-PR.

        Raises:
            Failure: there is none.
        """
        task, _, abbreviation = name.upper().partition("-")
        if task not in _TASKS:
            raise Failure(
                f"there is no problem {name!r}: let it begin with {_either(_TASKS)}, as in SE-PR"
            )
        if abbreviation not in _ABBREVIATIONS:
            raise Failure(
                f"there is no problem {name!r}: let it end with {_either(_ABBREVIATIONS)}, "
                "as in SE-PR"
            )
        return cls(f"{task}-{abbreviation}", task, _ABBREVIATIONS[abbreviation])

    @property
    def has_argument(self) -> bool:
        """Whether it asks for one argument: DC and DS do."""
        return self.task in ("DC", "DS")


def _either(names: Iterable[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} or {last}"
