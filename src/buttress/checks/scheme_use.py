"""Which inferences go by which schemes, as the map says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from buttress.checks.context import Context
from buttress.checks.naming import name, step_name
from buttress.model import (
    Argument,
    ArgumentMap,
    Conclusion,
    Element,
    ElementKind,
    Inference,
    Relation,
    Span,
    Step,
)

if TYPE_CHECKING:
    from buttress.schemes import Scheme

__all__ = ["NamedScheme", "SchemeUse", "scheme_uses", "source_of"]


@attrs.frozen
class NamedScheme:
    """A scheme's name as it is written; `scheme` is None where the catalogue has none of it.

    A name in the data (`scheme: …`) is `declared` to be a scheme's; a rule on an inference line
    may be anything.
    """

    text: str
    scheme: Scheme | None
    is_declared: bool
    is_overall: bool = False
    """Whether it stands in the argument's data, not in the inference's."""


@attrs.frozen
class SchemeUse:
    """An inference, or an argument that is only sketched, with what is said of its scheme.

    What the data of an argument say goes for its last inference.
    """

    argument: Argument
    conclusion: Conclusion | None
    names: tuple[NamedScheme, ...]
    roles: Mapping[str, Any]
    answers: Mapping[str, str]

    @property
    def inference(self) -> Inference | None:
        """The inference; None for a sketch."""
        return self.conclusion.inference if self.conclusion else None

    @property
    def scheme(self) -> Scheme | None:
        """The scheme that it goes by: the first that the catalogue knows."""
        return next((named.scheme for named in self.names if named.scheme is not None), None)

    @property
    def schemes(self) -> tuple[Scheme, ...]:
        """Every known scheme that it names."""
        return tuple(named.scheme for named in self.names if named.scheme is not None)

    @property
    def only_scheme(self) -> Scheme | None:
        """The scheme, where nothing else is named beside it."""
        scheme = self.scheme
        return scheme if all(named.scheme is scheme for named in self.names) else None

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that the inference draws on, each statement once."""
        if self.inference is None:
            return ()
        steps = (self.argument.step(number) for number in self.inference.premises)
        return tuple({step.title: step for step in steps}.values())

    @property
    def span(self) -> Span | None:
        """The inference line, or where the argument stands."""
        own = self.inference.span if self.inference else None
        below = self.conclusion.span if self.conclusion else None
        return own or below or self.argument.span

    @property
    def who(self) -> str:
        """The inference in words, to begin a sentence with."""
        if self.conclusion is None or self.argument.conclusion is self.conclusion:
            found = name(self.argument)
            return found if found.startswith("<") else found[:1].upper() + found[1:]
        return f"{name(self.argument)}, on the way to {step_name(self.conclusion)},"


def scheme_uses(context: Context) -> tuple[SchemeUse, ...]:
    """Every inference and sketch that names a scheme, or says something that needs one.

    The catalogue is not touched where the map names no rule and no scheme.
    """
    names = _Names(context)
    arguments = context.map.arguments.values()
    return tuple(use for argument in arguments for use in _uses_of(argument, names))


class _Names:
    """Looks each name up once."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._known: dict[str, Scheme | None] = {}

    def find(self, text: str) -> Scheme | None:
        if text not in self._known:
            self._known[text] = self._context.scheme(text)
        return self._known[text]

    def of_argument(self, argument: Argument) -> tuple[NamedScheme, ...]:
        """The name in the argument's data."""
        text = argument.meta.scheme
        if text is None:
            return ()
        return (NamedScheme(text, self.find(text), is_declared=True, is_overall=True),)

    def of_inference(self, inference: Inference) -> tuple[NamedScheme, ...]:
        """The name in its data and those on its line."""
        rules = [NamedScheme(rule, self.find(rule), is_declared=False) for rule in inference.rules]
        text = inference.meta.scheme
        if text is None:
            return tuple(rules)
        return (NamedScheme(text, self.find(text), is_declared=True), *rules)


def _uses_of(argument: Argument, known: _Names) -> Iterator[SchemeUse]:
    meta = argument.meta
    overall = known.of_argument(argument)
    if argument.conclusion is None and (overall or meta.answers):
        yield SchemeUse(argument, None, overall, meta.roles, meta.answers)
    for conclusion in argument.conclusions:
        own = conclusion.inference.meta
        names = known.of_inference(conclusion.inference)
        roles, answers = own.roles, own.answers
        if conclusion is argument.conclusion:
            names += overall
            roles, answers = {**meta.roles, **roles}, {**meta.answers, **answers}
        if names or roles or answers:
            yield SchemeUse(argument, conclusion, names, roles, answers)


def source_of(relation: Relation, map: ArgumentMap) -> Element:
    """The statement or argument that a relation starts from."""
    end = relation.source
    return (map.statements if end.kind is ElementKind.STATEMENT else map.arguments)[end.title]
