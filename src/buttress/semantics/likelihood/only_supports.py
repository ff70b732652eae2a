"""What alone speaks for a statement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from buttress.model import ArgumentMap, ElementKind
from buttress.semantics.reading import is_own_ground

__all__ = ["OnlySupport", "only_supports"]


@attrs.frozen
class OnlySupport:
    """The titles of what is used, each once, and of the argument where it is an inference's."""

    premises: tuple[str, ...]
    argument: str | None = None


def only_supports(map: ArgumentMap) -> Mapping[str, OnlySupport]:
    """The statements that one inference or one drawn support speaks for, and nothing else.

    A statement with a basis, source or assumption of its own has something else; so has one whose
    argument is drawn as supported by more than its premises. What a sketch says is not known.
    Linear in the map.
    """
    found: dict[str, OnlySupport | None] = {}
    for title, support in _supports(map):
        found[title] = None if title in found else support
    return {
        title: support
        for title, support in found.items()
        if support is not None and support.premises and not is_own_ground(map.statements[title])
    }


def _supports(map: ArgumentMap) -> Iterator[tuple[str, OnlySupport | None]]:
    """Each support of a statement; None where nothing can be said of it."""
    for argument in map.arguments.values():
        for conclusion in argument.conclusions:
            used = (argument.steps[number - 1].title for number in conclusion.inference.premises)
            premises = tuple(title for title in dict.fromkeys(used) if title != conclusion.title)
            yield conclusion.title, OnlySupport(premises, argument.title)
    for relation in map.relations:
        if not relation.kind.is_positive:
            continue
        source, target = relation.source, relation.target
        if target.kind is ElementKind.STATEMENT:
            is_known = source.kind is ElementKind.STATEMENT and source.title != target.title
            yield target.title, OnlySupport((source.title,)) if is_known else None
            continue
        argument_ = map.arguments.get(target.title)
        if argument_ and argument_.conclusion and source.title not in argument_.premise_titles:
            yield argument_.conclusion.title, None
