"""What no text can say: maps that were put together by hand and do not hold together.

A map that was read, or built with `MapBuilder`, passes; a changed copy may not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from buttress.argdown.writer.errors import WriteError
from buttress.argdown.writer.titles import check_title
from buttress.model import (
    Argument,
    ArgumentMap,
    Conclusion,
    Element,
    ElementKind,
    Relation,
    RelationKind,
    Section,
    fold_blanks,
)

__all__ = ["check_sayable"]


def check_sayable(map_: ArgumentMap) -> None:
    """Refuse a map that no text can say.

    Raises:
        WriteError: the map is such; the message names what to change.
    """
    _check_titles(map_.statements, is_argument=False)
    _check_titles(map_.arguments, is_argument=True)
    for argument in map_.arguments.values():
        _check_steps(argument, map_)
    for relation in map_.drawn:
        _check_relation(relation, map_)
    _check_repeated(map_.drawn)
    _check_sections(map_.sections)
    _check_tags(map_)
    if "sources" in map_.settings:
        raise WriteError("the sources are in the map's `sources`, not in its settings")


def _check_titles(elements: Mapping[str, Element], *, is_argument: bool) -> None:
    for key, element in elements.items():
        if key != element.title:
            raise WriteError(f"{element!r} stands under the title {key!r}")
        check_title(key, is_argument=is_argument)


def _check_steps(argument: Argument, map_: ArgumentMap) -> None:
    name = f"<{argument.title}>"
    for number, step in enumerate(argument.steps, 1):
        if step.number != number:
            raise WriteError(f"the steps of {name} are not numbered from 1 on")
        if step.title not in map_.statements:
            raise WriteError(f"{name} has a step [{step.title}], which is not in the map")
        if not isinstance(step, Conclusion):
            continue
        inference = step.inference
        if inference.conclusion != number or inference.argument != argument.title:
            raise WriteError(f"step {number} of {name} has the inference of another step")
        if step.is_main != (number == len(argument.steps)):
            raise WriteError(f"the last step of {name}, and no other, is its main conclusion")
        if not all(fold_blanks(rule) for rule in inference.rules):
            raise WriteError(f"an inference of {name} has a rule without a name")
    if argument.steps and not isinstance(argument.steps[-1], Conclusion):
        raise WriteError(f"{name} does not end in a conclusion")


def _check_relation(relation: Relation, map_: ArgumentMap) -> None:
    if relation.kind in (RelationKind.ENTAILS, RelationKind.CONTRARY):
        raise WriteError(
            f"{relation}: draw a support or an attack, and set the mode of the map to strict"
        )
    source, target = relation.source, relation.target
    if source.kind is ElementKind.INFERENCE:
        raise WriteError(f"{relation}: an inference bears on nothing; draw it from the argument")
    if target.kind is not ElementKind.INFERENCE:
        if (target.step, source.step) != (None, None):
            raise WriteError(f"{relation}: only an inference has the number of a step")
        return
    if relation.kind is not RelationKind.UNDERCUT:
        raise WriteError(f"{relation}: an inference can only be undercut")
    argument = map_.arguments.get(target.title)
    steps = argument.steps if argument else ()
    number = target.step or 0
    if not 1 <= number <= len(steps) or not isinstance(steps[number - 1], Conclusion):
        raise WriteError(f"{relation}: there is no such inference")


def _check_repeated(drawn: Iterable[Relation]) -> None:
    seen: set[tuple[object, object]] = set()
    for relation in drawn:
        if relation.kind is RelationKind.CONTRADICTORY and relation.source != relation.target:
            if (relation.target, relation.source) in seen:
                raise WriteError(f"{relation}: this is said twice, once from each side")
            seen.add((relation.source, relation.target))


def _check_sections(tops: Iterable[Section]) -> None:
    """Refuse sections that headings, read one after the other, would nest in another way."""
    count = 0
    open_: list[Section] = []
    waiting: list[tuple[Section, Section | None]] = [(top, None) for top in reversed(tuple(tops))]
    while waiting:
        section, around = waiting.pop()
        count += 1
        if section.id != f"s{count}":
            raise WriteError(f"the id of section {section.title!r} has to be s{count}")
        while open_ and open_[-1].level >= section.level:
            open_.pop()
        if section.level < 1 or (open_[-1] if open_ else None) is not around:
            raise WriteError(
                f"a heading of level {section.level} cannot put section {section.title!r} where "
                "it is; change its level"
            )
        open_.append(section)
        waiting.extend((child, section) for child in reversed(section.children))


def _check_tags(map_: ArgumentMap) -> None:
    tags = {tag for statement in map_.statements.values() for tag in statement.tags}
    tags.update(tag for argument in map_.arguments.values() for tag in argument.tags)
    tags.update(tag for top in map_.sections for section in top.walk() for tag in section.tags)
    for tag in tags.symmetric_difference(map_.tags):
        raise WriteError(f"the tag {tag!r} is on the map or on a part of it, but not on both")
