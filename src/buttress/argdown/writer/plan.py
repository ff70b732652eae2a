"""Where everything goes: the section of each element, and the end under which a relation stands.

An element belongs to the section in which it is defined, or first mentioned where it never is.
So what is never defined must not be mentioned before its section, which decides under which of
its ends a relation can be drawn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import attrs

from buttress.argdown.writer.errors import WriteError
from buttress.argdown.writer.titles import bracketed, can_be_referred_to
from buttress.model import (
    Argument,
    ArgumentMap,
    Element,
    ElementKind,
    Endpoint,
    Relation,
    RelationKind,
    is_untitled,
)

__all__ = ["Drawn", "Key", "Plan", "name_of"]

Key = tuple[bool, str]
"""Whether it is an argument, and the title."""

_BELOW_TARGET = {
    RelationKind.SUPPORT: "+",
    RelationKind.ATTACK: "-",
    RelationKind.UNDERCUT: "_",
}
_BELOW_SOURCE = {
    RelationKind.SUPPORT: "+>",
    RelationKind.ATTACK: "->",
    RelationKind.UNDERCUT: "_>",
    RelationKind.CONTRADICTORY: "><",
}


@attrs.frozen
class Drawn:
    """A relation sign, and the element after it.

    An undercut of an inference stands below the inference line, or else, where it `follows`
    the conclusion, below that.
    """

    sign: str
    child: Key
    follows: bool = False


def name_of(key: Key) -> str:
    """The element's title in its brackets."""
    return bracketed(key[1], is_argument=key[0])


def _key(end: Endpoint) -> Key:
    return end.kind is not ElementKind.STATEMENT, end.title


def _stood_alone(element: Element) -> bool:
    span = element.canonical.span if element.canonical else None
    return span is not None and (span.start == 0 or span.document.text[span.start - 1] == "\n")


class Plan:
    """What stands in which section; sections are numbered from 1 in reading order, 0 is before.

    `below` maps an element to the relations drawn under it in its own section, `later` a section
    and then an element to those drawn there under a reference to it, and `undercuts` an argument's
    title and the number of a step to those drawn under the inference line above that step.

    Raises:
        WriteError: the map holds something that can be put nowhere.
    """

    def __init__(self, map_: ArgumentMap) -> None:
        self.elements: dict[Key, Element] = {
            **{(False, title): statement for title, statement in map_.statements.items()},
            **{(True, title): argument for title, argument in map_.arguments.items()},
        }
        self.sections = [section for top in map_.sections for section in top.walk()]
        numbers = {section.id: number for number, section in enumerate(self.sections, 1)}
        self.alone = {key for key, element in self.elements.items() if _stood_alone(element)}
        self.homes = {key: self._home(key, numbers) for key in self.elements}
        self.below: dict[Key, list[Drawn]] = {}
        self.later: dict[int, dict[Key, list[Drawn]]] = {}
        self.undercuts: dict[tuple[str, int], list[Drawn]] = {}
        self._steps = {
            step.title for argument in map_.arguments.values() for step in argument.steps
        }
        self._relations = Counter(
            key for relation in map_.drawn for key in {_key(relation.source), _key(relation.target)}
        )
        for relation in map_.drawn:
            self._place(relation)

    def by_section(self) -> list[list[Key]]:
        """The elements of each section, in reading order, or else in the map's own."""
        found: list[list[Key]] = [[] for _ in range(len(self.sections) + 1)]
        for key in self._in_order():
            found[self.homes[key]].append(key)
        return found

    def can_mention(self, key: Key, section: int) -> bool:
        """Whether an element can be named in a section without moving there."""
        home = self.homes[key]
        if can_be_referred_to(key[1], is_argument=key[0]):
            return section >= home or not self._is_anchored(key)
        return section == home or 0 < home < section

    def require_mention(self, key: Key, section: int, where: str) -> None:
        """Refuse to name an element where that would move it to another section.

        Raises:
            WriteError: it would.
        """
        if not self.can_mention(key, section):
            raise WriteError(
                f"{name_of(key)} would move to another section, because {where} names it there; "
                "give it a text of its own"
            )

    def _home(self, key: Key, numbers: dict[str, int]) -> int:
        section = self.elements[key].section
        if section is not None and section not in numbers:
            raise WriteError(f"{name_of(key)} lies in section {section!r}, which is not in the map")
        return numbers[section] if section is not None else 0

    def _is_anchored(self, key: Key) -> bool:
        element = self.elements[key]
        return not element.text and not (isinstance(element, Argument) and element.steps)

    def _in_order(self) -> list[Key]:
        documents: dict[int, int] = {}
        places: dict[Key, tuple[int, int]] = {}
        for key, element in self.elements.items():
            span = element.span
            if span is None:
                return list(self.elements)
            number = documents.setdefault(id(span.document), len(documents))
            places[key] = (number, span.start)
        return sorted(self.elements, key=places.__getitem__)

    # Relations

    def _place(self, relation: Relation) -> None:
        source, target = _key(relation.source), _key(relation.target)
        for key in (source, target):
            if key not in self.elements:
                raise WriteError(f"{relation}: {name_of(key)} is not in the map")
        if relation.target.kind is ElementKind.INFERENCE:
            self._undercut(relation, source, target)
            return
        options = list(self._options(relation.kind, source, target))
        for host, drawn in options:
            if self.can_mention(drawn.child, self.homes[host]):
                self.below.setdefault(host, []).append(drawn)
                return
        section = max(self.homes[source], self.homes[target])
        for host, drawn in options:
            if self.can_mention(host, section) and self.can_mention(drawn.child, section):
                self.later.setdefault(section, {}).setdefault(host, []).append(drawn)
                return
        raise WriteError(f"no text can say that {relation}")

    def _undercut(self, relation: Relation, source: Key, target: Key) -> None:
        self.require_mention(source, self.homes[target], str(relation))
        place = (relation.target.title, relation.target.step or 0)
        drawn = Drawn("_", source, self._follows_conclusion(relation))
        self.undercuts.setdefault(place, []).append(drawn)

    def _follows_conclusion(self, relation: Relation) -> bool:
        """Whether an undercut was drawn below the conclusion, so that it is counted after it."""
        argument = self.elements[True, relation.target.title]
        span = relation.span
        if not isinstance(argument, Argument) or relation.target.step is None or span is None:
            return False
        conclusion = argument.step(relation.target.step).span
        return (
            conclusion is not None
            and conclusion.document is span.document
            and conclusion.start < span.start
        )

    def _options(self, kind: RelationKind, source: Key, target: Key) -> Iterator[tuple[Key, Drawn]]:
        """Where a relation can be drawn, the customary way first."""
        below_source = source, Drawn(_BELOW_SOURCE[kind], target)
        if kind is RelationKind.CONTRADICTORY:
            yield below_source
            return
        below_target = target, Drawn(_BELOW_TARGET[kind], source)
        if (kind is RelationKind.UNDERCUT and not target[0]) or self._is_bound(source, target):
            yield below_source
            yield below_target
        else:
            yield below_target
            yield below_source

    def _is_bound(self, source: Key, target: Key) -> bool:
        """Whether an untitled source stands elsewhere, so that only its number could name it."""
        if source[0] or not is_untitled(source[1]):
            return False
        return (
            source in self.alone
            or source[1] in self._steps
            or self._relations[source] > 1
            or self.homes[source] != self.homes[target]
        )
