"""Arguments of several inferences as one argument for each: Argdown's `model.explodeArguments`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from buttress.model import (
    Argument,
    ArgumentMap,
    Conclusion,
    ElementKind,
    Endpoint,
    Member,
    Premise,
    Relation,
    Role,
    Step,
)

__all__ = ["exploded"]


def exploded(map: ArgumentMap) -> ArgumentMap:
    """The map with its inferences as arguments of their own, where its front matter wants that.

    `<A>` becomes `<A - 1>`, `<A - 2>` and so on, unless there are such arguments already. What is
    drawn to or from `<A>` goes to the last of them, an undercut to the one whose inference it
    meets.
    """
    model = map.settings.get("model")
    if not (isinstance(model, Mapping) and model.get("explodeArguments")):
        return map
    charge = _Charge(map)
    for argument in map.arguments.values():
        charge.set(argument)
    return charge.map()


class _Charge:
    """Collects the parts of arguments, and what becomes of members and ends of relations."""

    def __init__(self, map: ArgumentMap) -> None:
        self._map = map
        self._whole: dict[str, Argument] = {}
        self._parts: dict[str, Argument] = {}
        self._ends: dict[Endpoint, Endpoint] = {}
        self._replaced: dict[int, Member | None] = {}
        self._added: dict[str, list[Member]] = {}

    def set(self, argument: Argument) -> None:
        """Take in an argument, in parts if it has several inferences."""
        conclusions = argument.conclusions
        titles = [f"{argument.title} - {count}" for count in range(1, len(conclusions) + 1)]
        if len(titles) < 2 or any(title in self._map.arguments for title in titles):
            self._whole[argument.title] = argument
            if len(titles) == 1:
                self._open(argument, argument.title)
                self._part(argument, argument.title, conclusions[0])
            return
        self._open(argument, None)
        for title, conclusion in zip(titles, conclusions, strict=True):
            steps = self._part(argument, title, conclusion)
            self._parts[title] = attrs.evolve(argument, title=title, steps=steps)
            own = Endpoint(ElementKind.INFERENCE, argument.title, conclusion.number)
            self._ends[own] = Endpoint(ElementKind.INFERENCE, title, len(steps))
        whole = Endpoint(ElementKind.ARGUMENT, argument.title)
        self._ends[whole] = Endpoint(ElementKind.ARGUMENT, titles[-1])

    def _open(self, argument: Argument, title: str | None) -> None:
        """Note the steps; those that no inference uses stay, as steps of the argument `title`."""
        for step in argument.steps:
            self._replaced[id(step.member)] = attrs.evolve(step.member, argument=title)
            self._added.setdefault(step.title, [])

    def _part(self, argument: Argument, title: str, conclusion: Conclusion) -> tuple[Step, ...]:
        """The steps of one inference, numbered anew.

        Members go behind their statement's others in Argdown's order: backwards, unless the data
        say which steps are used.
        """
        used = [argument.step(number) for number in conclusion.inference.premises]
        is_chosen = any(
            key in data
            for key in ("uses", "from")
            for data in (conclusion.inference.data, conclusion.member.data)
        )
        order = used if is_chosen else used[::-1]
        copies = [self._copy(step.member, title, Role.PREMISE) for step in order]
        steps: list[Step] = [
            Premise(member.title, number, member)
            for number, member in enumerate(copies if is_chosen else copies[::-1], 1)
        ]
        number = len(steps) + 1
        inference = attrs.evolve(
            conclusion.inference,
            argument=title,
            conclusion=number,
            premises=tuple(range(1, number)),
        )
        member = self._copy(conclusion.member, title, Role.MAIN_CONCLUSION)
        steps.append(Conclusion(conclusion.title, number, member, inference, is_main=True))
        return tuple(steps)

    def _copy(self, member: Member, argument: str, role: Role) -> Member:
        """A step's member as it stands in a part; it goes behind the statement's others."""
        copy = attrs.evolve(member, argument=argument, role=role)
        self._replaced[id(member)] = None
        self._added[member.title].append(copy)
        return copy

    def map(self) -> ArgumentMap:
        """The map of what was taken in."""
        statements = dict(self._map.statements)
        for title, added in self._added.items():
            kept = (self._replaced.get(id(m), m) for m in statements[title].members)
            members = (*(member for member in kept if member is not None), *added)
            statements[title] = attrs.evolve(statements[title], members=members)
        return attrs.evolve(
            self._map,
            statements=statements,
            arguments={**self._whole, **self._parts},
            drawn=tuple(self._moved(relation) for relation in self._map.drawn),
        )

    def _moved(self, relation: Relation) -> Relation:
        source = self._ends.get(relation.source, relation.source)
        target = self._ends.get(relation.target, relation.target)
        if source is relation.source and target is relation.target:
            return relation
        return attrs.evolve(relation, source=source, target=target)
