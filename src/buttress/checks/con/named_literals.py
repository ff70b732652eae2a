"""How a message names what a theory is made of."""

from __future__ import annotations

import attrs

from buttress.checks.context import Context
from buttress.checks.naming import name
from buttress.model import Argument, ElementKind, Endpoint, Relation, Span, Statement
from buttress.semantics.complements import negation_of
from buttress.semantics.theory import Literal, Rule

__all__ = ["Source", "element_of", "literal_name", "source_of"]

_NEGATION = negation_of("")


@attrs.frozen
class Source:
    """What a rule is in the map: its name in a message, and its place."""

    name: str
    span: Span | None


def element_of(literal: Literal, context: Context) -> Statement | Argument:
    """The statement or sketch that a literal, or its negation, is about."""
    return _element(context.theory.elements[literal.removeprefix(_NEGATION)], context)


def literal_name(literal: Literal, context: Context) -> str:
    """A literal in a message."""
    if literal.startswith(_NEGATION):
        return f"the negation of {literal_name(literal.removeprefix(_NEGATION), context)}"
    named = name(element_of(literal, context))
    return named if literal[0] in "[<" else f"what is said for {named}"


def source_of(rule: Rule, context: Context) -> Source:
    """Where a rule comes from."""
    origin = rule.origin
    if isinstance(origin, Relation):
        ends = (name(_element(end, context)) for end in (origin.source, origin.target))
        return Source(f"the inference from {' to '.join(ends)}", origin.span)
    if origin is None:
        return Source(rule.name, None)
    argument = context.map.arguments[origin.title]
    span = argument.step(origin.step).span if origin.step else argument.span
    return Source(f"the inference of {name(argument)}", span or argument.span)


def _element(end: Endpoint, context: Context) -> Statement | Argument:
    if end.kind is ElementKind.STATEMENT:
        return context.map.statements[end.title]
    return context.map.arguments[end.title]
