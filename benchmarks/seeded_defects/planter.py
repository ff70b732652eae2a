"""Planting: a defect of one kind is put into a sound map, at a place given by chance."""

from __future__ import annotations

import random
from collections.abc import Callable

import attrs

from buttress.checks import Finding
from seeded_defects.sound import SoundMap

__all__ = ["PLANTERS", "Planted", "Planter", "plants"]


@attrs.frozen
class Planted:
    """A text with a defect in it, and where the defect is.

    A finding tells the defect where it names one of the `titles`, or stands on one of the
    `lines`; where neither is given, the finding may stand anywhere.
    """

    text: str
    titles: frozenset[str] = attrs.field(default=frozenset(), converter=frozenset)
    lines: range | None = None

    def is_told_by(self, finding: Finding) -> bool:
        """Whether a finding is about the place of the defect."""
        if not self.titles and self.lines is None:
            return True
        if finding.statement in self.titles or finding.argument in self.titles:
            return True
        return bool(self.lines and finding.span and finding.span.line in self.lines)


Plant = Callable[[SoundMap, random.Random], Planted | None]


@attrs.frozen
class Planter:
    """One kind of defect: what the rule `code` has to find.

    `brings` are the codes of other rules for which the same defect is one too, or that follow
    from it: their findings are no false alarms.
    """

    code: str
    kind: str
    plant: Plant
    brings: frozenset[str] = attrs.field(default=frozenset(), converter=frozenset)


PLANTERS: list[Planter] = []
"""Every planter, in the order in which they are defined."""


def plants(code: str, kind: str, *, brings: str = "") -> Callable[[Plant], Plant]:
    """Register a function that plants a defect; None where the map offers no place for it."""

    def register(function: Plant) -> Plant:
        PLANTERS.append(Planter(code, kind, function, brings.split()))
        return function

    return register
