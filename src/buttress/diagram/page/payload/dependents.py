"""What rests on what, at first hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from buttress.diagram.page.payload.identifiers import identifier_at
from buttress.diagram.views.nodes import argument_key
from buttress.model import ElementKind, Endpoint
from buttress.semantics.theory import Rule, Theory

__all__ = ["dependents_in"]


def dependents_in(theory: Theory) -> Mapping[str, Sequence[str]]:
    """For each element, by identifier, those that rest on it at first hand.

    On a statement rest the arguments that start from it, what it supports or entails by itself,
    and where an argument infers it on the way, what that goes on to infer from it. On an argument
    rest the statements that it infers, or that it supports as a sketch. Whatever is reached from an
    element over such steps would lose something without it: an argument, if not its standing.
    """
    concluded = {
        (rule.origin.title, rule.head)
        for rule in theory.rules
        if isinstance(rule.origin, Endpoint) and rule.origin.kind is ElementKind.INFERENCE
    }
    found: dict[str, dict[str, None]] = {}

    def rests(upper: str, lower: str) -> None:
        if upper != lower:
            found.setdefault(lower, {})[upper] = None

    for rule in theory.rules:
        head = theory.elements.get(rule.head)
        if head is None:
            continue
        used = _used(rule, theory)
        if isinstance(rule.origin, Endpoint):
            argument = argument_key(rule.origin.title)
            for literal, end in used:
                on_the_way = (rule.origin.title, literal) in concluded
                rests(identifier_at(head) if on_the_way else argument, identifier_at(end))
            rests(identifier_at(head), argument)
        else:
            for _, end in used:
                rests(identifier_at(head), identifier_at(end))
    return {name: tuple(upper) for name, upper in found.items()}


def _used(rule: Rule, theory: Theory) -> list[tuple[str, Endpoint]]:
    """The elements that a rule infers its head from, with their literals."""
    return [
        (literal, theory.elements[literal])
        for literal in rule.body
        if literal in theory.elements and not literal.startswith("∴")
    ]
