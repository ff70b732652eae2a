"""What there is in a map that only some rules have anything to say about."""

from __future__ import annotations

from buttress.checks.context import Context
from buttress.model import ArgumentMap

__all__ = ["signs_for", "signs_of"]


def signs_for(context: Context) -> frozenset[str]:
    """Those of a map, the codes of what is wrong with its settings, and whether any may waive."""
    told = {issue.code for issue in context.settings.issues}
    return signs_of(context.map) | told | ({"waive"} if context.may_waive else set())


def signs_of(map: ArgumentMap) -> frozenset[str]:
    """The signs by which to tell whether a rule has anything to look at. Linear in the map.

    These are the codes of what could not be read (`SYN002`), every key of any data block
    (`likelihood`), the keys of the front matter with a colon after them (`scale:`), the kinds of
    relation that there are (`attack relation`), and `inference` where there is one. A rule that
    an inference line names counts as the key `scheme`.
    """
    signs = {problem.code for problem in map.problems}
    signs.update(f"{key}:" for key in map.settings)
    if map.sources:
        signs.add("sources:")
    for statement in map.statements.values():
        if statement.data:
            signs.update(statement.data)
    for argument in map.arguments.values():
        if argument.data:
            signs.update(argument.data)
        for inference in argument.inferences:
            signs.add("inference")
            if inference.data:
                signs.update(inference.data)
            if inference.rules:
                signs.add("scheme")
    kinds = {relation.kind for relation in (*map.drawn, *map.relations)}
    signs.update(f"{kind} relation" for kind in kinds)
    return frozenset(signs)
