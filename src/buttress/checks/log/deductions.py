"""The inferences whose validity can be checked, with what was found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from buttress.checks.context import Context
from buttress.checks.log.formulas import formulas
from buttress.checks.log.inquiry import inquiry
from buttress.checks.option import Option
from buttress.logic import Formula, Negation
from buttress.logic.deductive_rules import is_deductive_rule
from buttress.logic.solving import Outcome
from buttress.model import Argument, Conclusion, Inference, Span, Step

__all__ = ["DEFEASIBLE", "Deduction", "deductions"]

DEFEASIBLE = Option(
    "defeasible", False, "wish to have inferences checked that do not claim to be valid"
)
"""An option of `invalid-step`, which `idle-premise` follows."""


@attrs.frozen
class Deduction:
    """An inference of which every step has a formula.

    `counter` tells whether the premises can hold without the conclusion: the conclusion's
    negation is number 0 there, and the premises come after it in order.
    """

    argument: Argument
    conclusion: Conclusion
    premises: tuple[Step, ...]
    claims_validity: bool
    counter: Outcome | None

    @property
    def span(self) -> Span | None:
        """Where the inference stands."""
        return self.conclusion.inference.span or self.conclusion.span or self.argument.span


def deductions(context: Context) -> tuple[Deduction, ...]:
    """The inferences that claim to be valid, or all if so set, where every step has a formula."""
    usable = context.derived(formulas).usable
    return tuple(_found(context, usable)) if usable else ()


def _found(context: Context, usable: Mapping[str, Formula]) -> Iterator[Deduction]:
    ask = context.derived(inquiry).satisfy
    every = context.settings.options.get("LOG002", {}).get(DEFEASIBLE.name, DEFEASIBLE.default)
    for argument in context.map.arguments.values():
        for conclusion in argument.conclusions:
            if conclusion.title not in usable:
                continue
            claims = _claims_validity(conclusion.inference, argument)
            numbers = dict.fromkeys(conclusion.inference.premises)
            premises = tuple(argument.step(number) for number in numbers)
            if not premises or not (claims or every):
                continue
            if all(premise.title in usable for premise in premises):
                denied = Negation(usable[conclusion.title])
                counter = ask([denied, *(usable[premise.title] for premise in premises)])
                yield Deduction(argument, conclusion, premises, claims, counter)


def _claims_validity(inference: Inference, argument: Argument) -> bool:
    """Whether it is strict, or names a deductive rule and is not said to be other than strict."""
    for owner in (inference, argument):
        if "strict" in owner.data:
            return owner.meta.strict
    names = (inference.meta.scheme, *inference.rules, argument.meta.scheme)
    return any(is_deductive_rule(name) for name in names if name)
