"""Atoms of a theory's program that tell what becomes of the arguments of its map."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import NamedTuple

from buttress.model import ArgumentMap
from buttress.semantics.reading import sketch_literal
from buttress.semantics.standing import is_cut, names_of, starts_of
from buttress.semantics.translation import Translation

__all__ = ["add_arguments"]


class _Whole(NamedTuple):
    """The atom: the reconstructed argument with this title goes through as a whole."""

    title: str


def add_arguments(map: ArgumentMap, translation: Translation) -> Mapping[str, int]:
    """Add a clause for each reconstructed argument; the atoms of all arguments by title.

    The atom's value in a model is the standing of `buttress.semantics.standing` under that
    labelling: the lowest of what the argument starts from and of its steps.
    """
    program, theory = translation.program, translation.theory
    found: dict[str, int] = {}
    for title, argument in map.arguments.items():
        if not argument.is_reconstructed:
            found[title] = program.atom(sketch_literal(title))
            continue
        name: Hashable = _Whole(title)
        found[title] = program.atom(name)
        if not is_cut(argument, theory):
            starts = (program.atom(literal) for literal in starts_of(argument, theory))
            barred = (
                attacks.atom
                for rule in names_of(argument)
                for attacks in translation.rules.get(rule, ())
            )
            program.add(found[title], starts, barred)
    return found
