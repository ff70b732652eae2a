"""What is known about a map while its elements are described."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from buttress.model import ArgumentMap
from buttress.semantics.evaluated_map import Evaluation

__all__ = ["Setting"]


@attrs.frozen
class Setting:
    """A map, and what was worked out about it; elements are named by their identifiers."""

    map: ArgumentMap
    evaluation: Evaluation | None
    findings: Mapping[str, Sequence[dict[str, Any]]]
    """What was found about each element."""
    dependents: Mapping[str, Sequence[str]]
    """What rests on each element at first hand."""
    switchable: frozenset[str]
    """The elements that can be switched off in the program."""
    sections: Mapping[str, Sequence[str]]
    """The headings above and of each section, outermost first, by its id."""
    link_base: str | None
