"""The sources view: who says what, and who has it from whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from buttress.diagram.scene import Cluster, Edge, EdgeKind, Node, NodeKind, Scene
from buttress.diagram.views.choosing import chosen_elements, nodes_for
from buttress.diagram.views.nearby import NEAR, near_nodes
from buttress.diagram.views.nodes import is_commentary, statement_key, statement_node
from buttress.diagram.views.options import EVERYTHING, ViewOptions
from buttress.model import ArgumentMap, Source, Statement

__all__ = ["source_key", "sources_view"]

_RELIABILITY = {
    "A": "reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
"""What the Admiralty letters mean (NATO STANAG 2511)."""


def sources_view(map: ArgumentMap, options: ViewOptions = EVERYTHING) -> Scene:
    """Each source in a frame with what rests on it, below what it derives from.

    A source shows its title, author, publisher, date and reliability; a statement where in the
    source it is found, and its grade. Statements without a source stand in frames of their own:
    those that something is said for, and those that nothing holds.

    With elements, which can be keys of sources, too: only what is at most `depth` lines (1 if not
    given) from them.

    Raises:
        UnknownElementError: the map has neither an element nor a source of that name.
        ViewOptionError: this view does not show it.
    """
    statements = [s for s in map.statements.values() if not is_commentary(map, s)]
    edges = [*_derivations(map), *_citations(statements)]
    keys = dict.fromkeys([*map.sources, *(key for key, _ in _named(map, statements))])
    nodes = [_source_node(key, map.sources.get(key)) for key in keys]
    nodes += [_statement_node(statement) for statement in statements]
    scene = Scene(
        "sources",
        title=map.title or "",
        path=map.path,
        nodes=tuple(nodes),
        edges=tuple(edges),
        clusters=(*_framed(keys, statements), *_unsourced(map, statements)),
        heavy_means="what was asked for",
    )
    return _narrowed(map, scene, options)


def source_key(key: str) -> str:
    """The key of a source's node."""
    return f"source:{key}"


def _narrowed(map: ArgumentMap, scene: Scene, options: ViewOptions) -> Scene:
    if not options.elements:
        return scene
    known = {node.key for node in scene.nodes}
    starts = [source_key(name) for name in options.elements if source_key(name) in known]
    others = [name for name in options.elements if source_key(name) not in known]
    for element in chosen_elements(map, ViewOptions(others)):
        starts += nodes_for(map, scene, element)
    return near_nodes(scene, starts, NEAR if options.depth is None else options.depth)


def _named(map: ArgumentMap, statements: list[Statement]) -> Iterator[tuple[str, str]]:
    """Every key of a source that something names, with what names it."""
    for source in map.sources.values():
        for key in source.derived_from:
            yield key, source_key(source.key)
    for statement in statements:
        for key in statement.meta.source:
            yield key, statement_key(statement.title)


def _derivations(map: ArgumentMap) -> Iterator[Edge]:
    for source in map.sources.values():
        for key in dict.fromkeys(source.derived_from):
            if key != source.key:
                yield Edge(EdgeKind.DERIVED, source_key(source.key), source_key(key))


def _citations(statements: list[Statement]) -> Iterator[Edge]:
    for statement in statements:
        note = ", ".join(_places(statement))
        for key in dict.fromkeys(statement.meta.source):
            source, target = statement_key(statement.title), source_key(key)
            yield Edge(EdgeKind.SOURCE, source, target, note, statement.span)


def _places(statement: Statement) -> tuple[str, ...]:
    grade = statement.meta.grade
    return (*statement.meta.at, *((f"grade {grade}",) if grade else ()))


def _statement_node(statement: Statement) -> Node:
    places = _places(statement) if statement.meta.source else ()
    return attrs.evolve(statement_node(statement), notes=places)


def _source_node(key: str, source: Source | None) -> Node:
    if source is None:
        text = "not among the sources of the front matter"
        return Node(source_key(key), NodeKind.SOURCE, "", f"“{key}”", title=key, text=text)
    said = [source.author, source.publisher, str(source.date) if source.date else None]
    meaning = _RELIABILITY.get(source.reliability or "")
    if source.reliability:
        said.append(f"{source.reliability}: {meaning}" if meaning else source.reliability)
    words = [part for part in said if part]
    where = [part for part in (source.url, source.file) if part]
    return Node(
        source_key(key),
        NodeKind.SOURCE,
        "",
        f"“{source.title or key}”",
        title=source.title or key,
        text=" · ".join(words),
        detail=" · ".join([*words, *where]),
    )


def _framed(keys: Iterable[str], statements: list[Statement]) -> Iterator[Cluster]:
    """A frame for each source with what rests on it; what has several stands with the first.

    Those that most rests on go first.
    """
    resting: dict[str, list[str]] = {key: [] for key in keys}
    for statement in statements:
        if statement.meta.source:
            resting[statement.meta.source[0]].append(statement_key(statement.title))
    for key, nodes in sorted(resting.items(), key=lambda item: -len(item[1])):
        if nodes:
            yield Cluster(f"said:{key}", "", 1, (source_key(key), *nodes))


def _unsourced(map: ArgumentMap, statements: list[Statement]) -> Iterator[Cluster]:
    """The statements that name no source, in frames that say so."""
    without = [statement for statement in statements if not statement.meta.source]
    argued = [s for s in without if map.supporters(s)]
    held = {statement.title for statement in argued}
    bare = [s for s in without if s.title not in held]
    for key, title, members in (
        ("bare", "No source given", bare),
        ("argued", "No source given, but something is said for it", argued),
    ):
        if members:
            nodes = tuple(statement_key(statement.title) for statement in members)
            yield Cluster(f"unsourced:{key}", title, 1, nodes)
