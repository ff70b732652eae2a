"""Places of a map that are suitable for a defect."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import TypeVar

from buttress.checks.context import Context
from buttress.model import Argument, ElementKind, Member, Relation, Statement
from seeded_defects.editing import Data, data_after, data_within
from seeded_defects.generating.vocabulary import Claim, Vocabulary
from seeded_defects.sound import SoundMap

__all__ = [
    "backed_leaves",
    "chosen",
    "data_of",
    "defined",
    "derivable",
    "fresh",
    "inference_data",
    "last_conclusions",
    "near",
    "references",
    "separate_relations",
    "structures",
    "supports_under",
]

_T = TypeVar("_T")


def chosen(chance: random.Random, places: Sequence[_T]) -> _T | None:
    """One of the places, if there is any."""
    return chance.choice(places) if places else None


def defined(sound: SoundMap, *, titled: bool = True) -> list[Statement]:
    """The statements that are put in words exactly once."""
    return [
        s
        for s in sound.map.statements.values()
        if len(s.definitions) == 1 and not (titled and s.is_untitled)
    ]


def fresh(sound: SoundMap, chance: random.Random) -> Claim:
    """A claim whose title the map does not have."""
    vocabulary = Vocabulary(chance)
    while True:
        claim = vocabulary.claim()
        if claim.title not in sound.map.statements:
            return claim


def data_of(statement: Statement) -> Data | None:
    """The data behind a statement's words."""
    member = statement.canonical
    return data_after(member.span) if member and member.span else None


def backed_leaves(sound: SoundMap) -> list[Statement]:
    """Statements that something rests on and that only their own data back."""
    context = Context(sound.map)
    graph = context.support
    return [
        s
        for s in defined(sound, titled=False)
        if f"[{s.title}]" in graph.outgoing
        and f"[{s.title}]" not in graph.incoming
        and context.is_backed(s)
        and data_of(s)
    ]


def structures(sound: SoundMap) -> list[Argument]:
    """The arguments that have a structure."""
    return [a for a in sound.map.arguments.values() if a.steps]


def references(sound: SoundMap) -> list[tuple[Statement, Member]]:
    """Places that refer to a statement by its title alone."""
    return [
        (s, m)
        for s in sound.map.statements.values()
        for m in s.members
        if m.is_reference and m.span and m.span.text.rstrip().endswith(f"[{s.title}]")
    ]


def separate_relations(sound: SoundMap, *, positive: bool) -> list[Relation]:
    """Relations on a line of their own that only refer to their other end."""
    return [
        r
        for r in sound.map.drawn
        if r.kind.is_positive == positive
        and r.span
        and len(r.spans) == 1
        and r.span.text.rstrip().endswith(("]", ">"))
        and ":" not in r.span.text
    ]


def inference_data(argument: Argument) -> list[tuple[int, Data]]:
    """The data on the inference lines of an argument, by the number of the conclusion."""
    return [
        (inference.conclusion, data)
        for inference in argument.inferences
        if inference.span and (data := data_within(inference.span))
    ]


def supports_under(sound: SoundMap, node: str, steps: int) -> Iterator[list[str]]:
    """The chains of so many supports that lead to a node of the support graph, source first."""
    graph = Context(sound.map).support
    if steps == 0:
        yield [node]
        return
    for link in graph.incoming.get(node, ()):
        for chain in supports_under(sound, link.source, steps - 1):
            if node not in chain:
                yield [*chain, node]


_NEXT = {"a": "s", "e": "r", "i": "o", "n": "m", "o": "p", "r": "t", "s": "d", "t": "y", "l": "k"}


def near(word: str, chance: random.Random) -> str:
    """A word with a typing error: two letters changed round, one left out, twice or beside it."""
    places = [at for at in range(1, len(word) - 1) if word[at].isalpha() and word[at + 1].isalpha()]
    at = chance.choice(places)
    kind = chance.randrange(4)
    if kind == 0 and word[at] != word[at + 1]:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + _NEXT.get(word[at].lower(), "x") + word[at + 1 :]


def derivable(sound: SoundMap, without: frozenset[str] = frozenset()) -> set[str]:
    """The statements that follow from backed ones, leaving some out: an AND/OR closure."""
    known = {
        s.title
        for s in sound.map.statements.values()
        if s.title not in without and Context(sound.map).is_backed(s)
    }
    inferences = [
        ({a.step(n).title for n in i.premises}, a.step(i.conclusion).title)
        for a in structures(sound)
        for i in a.inferences
    ]
    drawn = [
        ({r.source.title}, r.target.title)
        for r in sound.map.relations
        if r.kind.is_positive and r.source.kind is r.target.kind is ElementKind.STATEMENT
    ]
    steps = inferences + drawn
    changed = True
    while changed:
        changed = False
        for premises, conclusion in steps:
            if conclusion not in known and premises <= known:
                known.add(conclusion)
                changed = True
    return known


def last_conclusions(sound: SoundMap) -> set[str]:
    """The statements that are concluded or supported, and that serve nothing further."""
    graph = Context(sound.map).support
    return {node[1:-1] for node in graph.incoming if node not in graph.outgoing}
