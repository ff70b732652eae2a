"""What is wrong with a support or attack that was drawn from or to a reconstructed argument."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from buttress.checks.naming import name, step_name
from buttress.checks.sup.bearing import Bearing
from buttress.model import (
    Argument,
    ArgumentMap,
    Element,
    RelationKind,
    Severity,
    Statement,
    Step,
)

__all__ = ["Fault", "fault"]


class Fault(NamedTuple):
    """Why the structures do not bear a relation out: how the sentence goes on that names it.

    `step` is the step of a structure that shows it, `severity` set where it is not the rule's.
    """

    why: str
    step: Step | None = None
    severity: Severity | None = None


def fault(
    kind: RelationKind, source: Element, target: Element, bears: Bearing, map: ArgumentMap
) -> Fault | None:
    """What is wrong with a support or attack between these ends; None where it is borne out."""
    supports = kind is RelationKind.SUPPORT
    if isinstance(target, Statement):
        if supports and isinstance(source, Argument):
            return _argument_for_statement(source, target, bears)
        return None
    if isinstance(source, Statement):
        if supports:
            return _statement_for_argument(source, target, bears)
        return _statement_against_argument(source, target, bears)
    if supports:
        return _argument_for_argument(source, target, bears, map)
    return _argument_against_argument(source, target, bears, map)


def _argument_for_statement(source: Argument, target: Statement, bears: Bearing) -> Fault | None:
    concluded = _concluded(source)
    if target.title in bears.led_to(concluded):
        return None
    used = bears.steps(source).get(target.title)
    if used:
        return Fault(f"which is one of its premises: {name(target)} supports it", used)
    conclusion = source.conclusions[-1]
    if bears.in_same_words(concluded, [target.title]):
        return None
    if bears.opposed(concluded, {target.title: None}):
        return Fault(
            f"but it concludes {step_name(conclusion)}, which speaks against it", conclusion
        )
    return Fault(f"but it concludes {step_name(conclusion)}", conclusion)


def _statement_for_argument(source: Statement, target: Argument, bears: Bearing) -> Fault | None:
    if source.title in target.premise_titles:
        return None
    concluded = bears.steps(target).get(source.title)
    if concluded:
        return Fault("but it is what that argument concludes", concluded)
    if _meet(bears.led_to([source.title]), bears.steps(target)):
        return None
    if bears.in_same_words([source.title], target.premise_titles):
        return None
    against = bears.opposed([source.title], bears.steps(target))
    step = bears.steps(target)[against[1]] if against else None
    if step:
        return Fault(f"but it speaks against {step_name(step)}, a step of it", step)
    return Fault("but it is none of its premises")


def _statement_against_argument(
    source: Statement, target: Argument, bears: Bearing
) -> Fault | None:
    if not source.is_defined or bears.opposed(bears.led_to([source.title]), bears.steps(target)):
        return None
    step = bears.steps(target).get(source.title)
    if step and source.title in target.premise_titles:
        return Fault("but it is one of its premises", step)
    if step:
        return None  # its own conclusion: CON005
    return Fault(
        "but nothing says which premise or conclusion of that argument it contradicts",
        severity=Severity.INFO,
    )


def _argument_for_argument(
    source: Argument, target: Argument, bears: Bearing, map: ArgumentMap
) -> Fault | None:
    concluded = _concluded(source)
    if _meet(bears.led_to(concluded), bears.steps(target)):
        return None
    conclusion = source.conclusions[-1]
    if bears.in_same_words(concluded, target.premise_titles):
        return None
    back = _shared(source, target)
    if back:
        return Fault(f"but it starts itself from what that one concludes, {step_name(back)}", back)
    against = bears.opposed(concluded, bears.steps(target))
    step = bears.steps(target)[against[1]] if against else None
    if against and step:
        said = name(map.statements[against[0]])
        return Fault(
            f"but {said}, which it concludes, speaks against {step_name(step)}, a step there", step
        )
    return Fault(f"but what it concludes, {step_name(conclusion)}, is no premise there", conclusion)


def _argument_against_argument(
    source: Argument, target: Argument, bears: Bearing, map: ArgumentMap
) -> Fault | None:
    concluded = _concluded(source)
    if bears.opposed(bears.led_to(concluded), bears.steps(target)):
        return None
    used = _shared(target, source)
    if used:
        said = name(map.statements[used.title])
        return Fault(f"but {said}, which it concludes, is a premise there", used)
    back = bears.opposed(_concluded(target), {step.title: None for step in source.premises})
    if back:
        said, premise = (name(map.statements[title]) for title in back)
        return Fault(
            f"but it is that one whose conclusion, {said}, speaks against a premise of this one, "
            f"{premise}",
            bears.steps(source)[back[1]],
        )
    conclusion = source.conclusions[-1]
    return Fault(
        f"but what it concludes, {step_name(conclusion)}, contradicts no step there", conclusion
    )


def _shared(one: Argument, other: Argument) -> Step | None:
    """A premise of the one that the other concludes."""
    concluded = set(_concluded(other))
    return next((step for step in one.premises if step.title in concluded), None)


def _concluded(argument: Argument) -> list[str]:
    """The titles of an argument's conclusions, the main one first."""
    return [step.title for step in reversed(argument.conclusions)]


def _meet(one: Mapping[str, object], other: Mapping[str, object]) -> bool:
    fewer, more = sorted((one, other), key=len)
    return any(title in more for title in fewer)
