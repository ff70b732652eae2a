"""Premise-conclusion structures: numbered steps with inference lines between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from buttress.argdown.writer.data import flow_mapping
from buttress.argdown.writer.errors import WriteError
from buttress.argdown.writer.escape import escape_rule
from buttress.argdown.writer.plan import Drawn, Key
from buttress.model import (
    Argument,
    ArgumentMap,
    Conclusion,
    Inference,
    fold_blanks,
    read_argument_meta,
)

__all__ = ["can_be_step", "structure_lines", "uses_of"]


def uses_of(data: Mapping[str, Any], number: int) -> tuple[int, ...]:
    """The steps that data name for the inference to step `number`, if they name any that exist."""
    key = "uses" if "uses" in data else "from"
    if key not in data:
        return ()
    meta, issues = read_argument_meta({"uses": data[key]})
    return () if issues or any(step >= number for step in meta.uses) else meta.uses


def can_be_step(data: Mapping[str, Any]) -> bool:
    """Whether a statement's data say nothing of an inference where it is a conclusion."""
    return "uses" not in data and "from" not in data


def structure_lines(
    argument: Argument,
    map_: ArgumentMap,
    statement: Callable[[Key], list[str]],
    undercuts: Callable[[Drawn], list[str]],
    drawn: Mapping[tuple[str, int], list[Drawn]],
) -> list[str]:
    """The lines of an argument's structure.

    `statement` writes a step's statement and its relations, `undercuts` what is drawn against an
    inference.

    Raises:
        WriteError: the inferences use steps that neither their place nor their data name.
    """
    lines: list[str] = []
    pending: list[int] = []
    for step in argument.steps:
        against: Sequence[Drawn] = ()
        named = ""
        if isinstance(step, Conclusion):
            lines.append(_inference_line(step.inference))
            against = drawn.get((argument.title, step.number), ())
            for relation in against:
                if not relation.follows:
                    lines += undercuts(relation)
            own = map_.statements[step.title].data
            named = _named_steps(step.inference, own, tuple(pending))
            pending = []
        pending.append(step.number)
        words, *relations = statement((False, step.title))
        lines += f"({step.number}) {words}{named}", *relations
        for relation in against:
            if relation.follows:
                lines += undercuts(relation)
    return lines


def _inference_line(inference: Inference) -> str:
    parts = [", ".join(escape_rule(fold_blanks(rule)) for rule in inference.rules)]
    if inference.data:
        parts.append(flow_mapping(inference.data))
    words = " ".join(part for part in parts if part)
    return f"-- {words} --" if words else "----"


def _named_steps(inference: Inference, own: Mapping[str, Any], pending: tuple[int, ...]) -> str:
    """What the conclusion has to say of the steps that its inference uses."""
    number = inference.conclusion
    if (uses_of(inference.data, number) or pending) == inference.premises:
        return ""
    if not uses_of(inference.data, number) and () != uses_of(own, number) == inference.premises:
        key = "uses" if "uses" in own else "from"
        return " " + flow_mapping({key: own[key]})
    raise WriteError(
        f"the inference to step {number} of <{inference.argument}> draws on the steps "
        f"{list(inference.premises)}; say so in its data: uses: {list(inference.premises)}"
    )
