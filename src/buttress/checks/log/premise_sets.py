"""The premises that are asserted together, with whether they can be true together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs

from buttress.checks.context import Context
from buttress.checks.log.formulas import formulas
from buttress.checks.log.inquiry import inquiry
from buttress.logic import Formula
from buttress.logic.solving import Outcome, Satisfiable, Undecided
from buttress.model import Argument, ArgumentMap, Inference

__all__ = ["PremiseSet", "premise_sets"]

_INDIRECT = frozenset({"reductio ad absurdum", "indirect proof", "proof by contradiction"})
_MOST_VISITS = 1_000_000


@attrs.frozen
class PremiseSet:
    """The formalised premises of an argument, by title, and whether they can hold together.

    With `with_lower`, the premises of the arguments for its premises are among them.
    """

    argument: Argument
    titles: tuple[str, ...]
    with_lower: bool
    outcome: Outcome | None


def premise_sets(context: Context) -> tuple[PremiseSet, ...]:
    """The premises of each argument, and all premises on the way to each last conclusion.

    What is marked as at issue (`open`) is not asserted, and what is assumed to be refuted, in an
    argument that names an indirect proof, is not either.
    """
    usable = context.derived(formulas).usable
    asserted = {
        title: formula
        for title, formula in usable.items()
        if not context.map.statements[title].meta.open
    }
    return tuple(_found(context, asserted)) if asserted else ()


def _found(context: Context, asserted: Mapping[str, Formula]) -> Iterator[PremiseSet]:
    ask = context.derived(inquiry).satisfy
    own: dict[str, tuple[str, ...]] = {}
    sound: set[str] = set()
    for argument in context.map.arguments.values():
        if not argument.steps or _is_indirect(argument):
            continue
        titles = dict.fromkeys(step.title for step in argument.premises)
        premises = own[argument.title] = tuple(title for title in titles if title in asserted)
        if premises:
            outcome = ask(asserted[title] for title in premises)
            yield PremiseSet(argument, premises, with_lower=False, outcome=outcome)
        if not premises or isinstance(outcome, Satisfiable):
            sound.add(argument.title)
    visits = _MOST_VISITS
    for argument in _last(context.map) if len(asserted) > 1 else ():
        lower = _lower(argument, context.map, visits)
        visits -= len(lower)
        if visits <= 0:
            outcome = Undecided("too many arguments lead to the conclusions of the map")
            yield PremiseSet(argument, (), with_lower=True, outcome=outcome)
            return
        if len(lower) > 1 and all(found.title in sound for found in lower):
            titles = dict.fromkeys(title for found in lower for title in own[found.title])
            outcome = ask(asserted[title] for title in titles)
            yield PremiseSet(argument, tuple(titles), with_lower=True, outcome=outcome)


def _is_indirect(argument: Argument) -> bool:
    return any(_names_indirect_proof(inference) for inference in argument.inferences)


def _names_indirect_proof(inference: Inference) -> bool:
    names = (inference.meta.scheme, *inference.rules)
    return any(name.casefold() in _INDIRECT for name in names if name)


def _last(map: ArgumentMap) -> Iterator[Argument]:
    """The arguments whose conclusion no further argument starts from."""
    for argument in map.arguments.values():
        conclusion = argument.conclusion
        if conclusion and not map.arguments_using(map.statements[conclusion.title]):
            yield argument


def _lower(argument: Argument, map: ArgumentMap, most: int) -> Sequence[Argument]:
    """The argument and those for its premises, and for theirs, up to a number of them."""
    found = {argument.title: argument}
    waiting = [argument]
    for each in waiting:
        for premise in each.premises:
            for below in map.arguments_for(map.statements[premise.title]):
                if below.title not in found and len(found) < most:
                    found[below.title] = below
                    waiting.append(below)
    return waiting
