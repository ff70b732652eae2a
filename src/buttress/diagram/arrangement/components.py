"""What hangs together, and in which rank it will stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

__all__ = ["connected", "ranks_of", "width_of"]

Link = tuple[str, str, int]
"""The lower node, the upper node, and how many ranks lie between them."""


def connected(nodes: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """The connected components, each in the order of `nodes`."""
    parent = {node: node for node in nodes}

    def find(node: str) -> str:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for one, other in pairs:
        parent[find(one)] = find(other)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for node in parent:
        found[find(node)].append(node)
    return list(found.values())


def ranks_of(nodes: Sequence[str], links: Iterable[Link]) -> dict[str, int]:
    """How far below the top each node stands, 0 for the top: the longest way up.

    Where nodes bear on each other in a circle, the link that closes it does not count.
    """
    below: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    above = dict.fromkeys(nodes, 0)
    for lower, upper, length in links:
        if lower != upper:
            below[upper].append((lower, length))
            above[lower] += 1
    tops = [node for node, count in above.items() if not count]
    order = _from_the_tops(tops, below, above)
    if len(order) < len(above):
        done = set(order)
        entered = (lower for node in order for lower, _ in below.get(node, ()) if lower not in done)
        others = (node for node in nodes if node not in done)
        order += reversed(_without_circles([*entered, *others], below))
    ranks = dict.fromkeys(nodes, 0)
    for node in order:
        rank = ranks[node]
        for lower, length in below.get(node, ()):
            ranks[lower] = max(ranks[lower], rank + length)
    return ranks


def _from_the_tops(
    tops: Iterable[str], below: Mapping[str, Sequence[tuple[str, int]]], above: Mapping[str, int]
) -> list[str]:
    """The nodes, each after all that are above it; those on and below circles are left out."""
    left = dict(above)
    order = list(tops)
    for node in order:
        for lower, _ in below.get(node, ()):
            left[lower] -= 1
            if not left[lower]:
                order.append(lower)
    return order


def _without_circles(starts: Iterable[str], below: dict[str, list[tuple[str, int]]]) -> list[str]:
    """The nodes, each after all that are below it; links that close a circle are removed."""
    done: list[str] = []
    entered: set[str] = set()
    left: set[str] = set()
    for start in starts:
        waiting = [(start, False)]
        while waiting:
            node, is_leaving = waiting.pop()
            if is_leaving:
                left.add(node)
                done.append(node)
                continue
            if node in entered:
                continue
            entered.add(node)
            waiting.append((node, True))
            kept = [each for each in below[node] if each[0] not in entered or each[0] in left]
            below[node] = kept
            waiting.extend((lower, False) for lower, _ in kept if lower not in entered)
    return done


def width_of(
    nodes: Iterable[str], ranks: Mapping[str, int], widths: Mapping[str, int], gap: int
) -> int:
    """How wide the widest rank of these nodes is, in points."""
    rows: defaultdict[int, int] = defaultdict(int)
    for node in nodes:
        rows[ranks[node]] += widths[node] + gap
    return max(rows.values(), default=0)
