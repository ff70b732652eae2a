"""From the numbered lines of a structure to premises and conclusions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from buttress.argdown.annotations import Annotations
from buttress.argdown.syntax import Data, InferenceLine, StepLine
from buttress.model import (
    EMPTY,
    NO_ARGUMENT_META,
    Conclusion,
    Inference,
    Member,
    MetadataIssue,
    Premise,
    Span,
    Step,
    read_argument_meta,
)

__all__ = ["StepBuilder", "concluded"]


def concluded(steps: list[StepLine]) -> int:
    """How many of the steps belong to the structure: those up to its last conclusion."""
    for index in range(len(steps) - 1, -1, -1):
        if steps[index].inference is not None:
            return index + 1
    return 0


class StepBuilder:
    """Builds the steps of one argument, in order."""

    def __init__(self, argument: str, annotations: Annotations) -> None:
        self._argument = argument
        self._annotations = annotations
        self._steps: list[Step] = []
        self._pending: list[int] = []

    @property
    def next_number(self) -> int:
        """The number of the step that comes next."""
        return len(self._steps) + 1

    def premise(self, member: Member) -> None:
        """Add a premise."""
        self._pending.append(self.next_number)
        self._steps.append(Premise(member.title, self.next_number, member))

    def inference(self, line: InferenceLine, span: Span) -> Inference:
        """The inference to the next step."""
        data, meta = EMPTY, NO_ARGUMENT_META
        uses: tuple[int, ...] = ()
        if line.data is not None:
            data, meta = self._annotations.argument(line.data)
            uses = self._uses(data, line.data)
        return Inference(
            self._argument,
            self.next_number,
            uses or tuple(self._pending),
            line.rules,
            data,
            meta,
            span,
        )

    def conclusion(
        self, member: Member, inference: Inference, data: Data | None, *, is_main: bool
    ) -> None:
        """Add a conclusion; `data` are those of its statement, which may say what it `uses`."""
        number = self.next_number
        if data is not None and (uses := self._uses(member.data, data)):
            inference = attrs.evolve(inference, premises=uses)
        self._steps.append(Conclusion(member.title, number, member, inference, is_main))
        self._pending = [number]

    def steps(self) -> tuple[Step, ...]:
        """What was added."""
        return tuple(self._steps)

    def _uses(self, found: Mapping[str, Any], place: Data) -> tuple[int, ...]:
        """The steps that data name under `uses`, or Argdown's `from`, if they exist."""
        key = "uses" if "uses" in found else "from"
        if key not in found:
            return ()
        meta, issues = read_argument_meta({"uses": found[key]})
        message = issues[0].message if issues else ""
        if any(step >= self.next_number for step in meta.uses):
            message = f"expected steps before step {self.next_number}; found {list(meta.uses)}"
        if not message:
            return meta.uses
        if key == "from" or not issues:
            self._annotations.bad_value(place, MetadataIssue(key, message))
        return ()
