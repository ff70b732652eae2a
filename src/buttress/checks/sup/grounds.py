"""What sort of grounds an element has in the end: whose words they are, and from which sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from buttress.checks.context import Context
from buttress.checks.support import statement_node
from buttress.model import NO_STATEMENT_META, Basis, Source, Statement
from buttress.semantics.components import components
from buttress.semantics.reading import is_own_ground

__all__ = ["Grounds", "grounds", "is_attribution", "roots", "sourced"]

_ATTRIBUTIONS = (Basis.ASSERTION, Basis.TESTIMONY, Basis.MEDIA, Basis.EXPERT_OPINION)
_NEUTRAL = (Basis.DEFINITION, Basis.COMMON_BELIEF)
_MANY = 2

_NONE: frozenset[str] = frozenset()


class Grounds(NamedTuple):
    """What all that an element rests on comes to; sets stop growing once they hold several.

    `voices` are who vouches for what is merely said, `keys` the sources that are named, `roots`
    those that these go back to, `sourced` the statements that name them. `has_other` tells of a
    ground that is more than somebody's word, `has_unsourced` of one that names no source, and
    `has_sketch` of an argument whose premises are not spelt out.
    """

    voices: frozenset[str] = _NONE
    keys: frozenset[str] = _NONE
    roots: frozenset[str] = _NONE
    sourced: frozenset[str] = _NONE
    has_other: bool = False
    has_unsourced: bool = False
    has_sketch: bool = False

    @property
    def is_one_voice(self) -> bool:
        """Whether all of it is what one and the same voice says."""
        return len(self.voices) == 1 and not self.has_other and not self.has_sketch

    @property
    def is_one_source(self) -> bool:
        """Whether several statements name sources, and these go back to one."""
        return (
            len(self.roots) == 1
            and len(self.sourced) > 1
            and not self.has_unsourced
            and not self.has_sketch
        )


_NOTHING = Grounds()
_SKETCH = Grounds(has_sketch=True)


def grounds(context: Context) -> Mapping[str, Grounds]:
    """The grounds of every node of the support graph; linear in the map."""
    graph = context.support
    back_to = roots(context.map.sources, _named_sources(context.map.statements.values()))
    statements = context.map.statements
    found = [_own(statement, back_to) for statement in statements.values()]
    found += [_SKETCH] * (len(graph.nodes) - len(found))
    numbers, incoming = graph.numbers, graph.incoming
    for knot in reversed(graph.knots):
        inside = set(knot)
        below = {
            numbers[link.source]
            for number in knot
            for link in incoming.get(graph.nodes[number], ())
        }
        if below:
            together = _together([found[number] for number in inside | below])
            for number in knot:
                found[number] = together
    return dict(zip(graph.nodes, found, strict=True))


def is_attribution(statement: Statement) -> bool:
    """Whether a statement's own ground is only that somebody says so."""
    meta = statement.meta
    if meta.assumption or meta.axiom:
        return False
    return meta.basis in _ATTRIBUTIONS or (meta.basis is None and bool(meta.source))


def sourced(nodes: Iterable[str], context: Context) -> Iterator[Statement]:
    """The statements among some nodes that have a ground of their own."""
    for node in nodes:
        element = context.element(node)
        if isinstance(element, Statement) and context.is_backed(element):
            yield element


def _own(statement: Statement, back_to: Mapping[str, frozenset[str]]) -> Grounds:
    """What a statement adds by itself."""
    meta = statement.meta
    if meta is NO_STATEMENT_META or not is_own_ground(statement):
        return _NOTHING
    node = statement_node(statement.title)
    keys = frozenset(islice(dict.fromkeys(meta.source), _MANY + 1))
    is_said = is_attribution(statement)
    is_neutral = meta.assumption or meta.axiom or meta.basis in _NEUTRAL
    voices = _NONE
    if is_said:
        own = "" if meta.basis is Basis.ASSERTION else node
        voices = keys or frozenset([own])
    return Grounds(
        voices,
        keys,
        _joined(back_to[key] for key in keys),
        frozenset([node]) if keys else _NONE,
        has_other=not is_said and not is_neutral,
        has_unsourced=not keys and not is_neutral,
    )


def _together(parts: list[Grounds]) -> Grounds:
    different = {part for part in parts if part is not _NOTHING}
    if len(different) < 2:
        return next(iter(different), _NOTHING)
    voices, keys, ends, named, *flags = zip(*different, strict=True)
    other, unsourced, sketch = (any(flag) for flag in flags)
    return Grounds(
        _joined(voices), _joined(keys), _joined(ends), _joined(named), other, unsourced, sketch
    )


def _joined(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    """The union, or as much of it as makes it more than one."""
    joined = _NONE
    for each in sets:
        if len(joined) > _MANY:
            break
        if each and not each <= joined:
            joined = frozenset(islice(sorted(joined | each), _MANY + 1))
    return joined


def _named_sources(statements: Iterable[Statement]) -> Iterator[str]:
    for statement in statements:
        yield from statement.meta.source


def roots(sources: Mapping[str, Source], named: Iterable[str] = ()) -> Mapping[str, frozenset[str]]:
    """For each source those that it goes back to, by what it is derived from.

    One that is derived from nothing goes back to itself; of sources that are derived from each
    other the first by name stands for all. Keys that are `named` elsewhere are sources too.
    """
    derived = {key: source.derived_from for key, source in sources.items()}
    keys = list(dict.fromkeys((*derived, *(k for on in derived.values() for k in on), *named)))
    numbers = {key: number for number, key in enumerate(keys)}
    origins = [[numbers[origin] for origin in derived.get(key, ())] for key in keys]
    found: list[frozenset[str]] = [_NONE] * len(keys)
    for knot in components(range(len(keys)), len(keys), origins.__getitem__):
        inside = set(knot)
        beyond = [found[o] for number in knot for o in origins[number] if o not in inside]
        ends = _joined(beyond) or frozenset([min(keys[number] for number in knot)])
        for number in knot:
            found[number] = ends
    return dict(zip(keys, found, strict=True))
