"""Linked premises hung below each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from buttress.diagram.scene import Scene

__all__ = ["chained"]


def chained(scene: Scene, found: Sequence[int], carrying: Mapping[str, int]) -> dict[int, str]:
    """Which premise each of these premises hangs below, by the place of its edge.

    `found` are the edges of premises that serve one inference and nothing else; `carrying` says
    on how many things bear on a node. Those that nothing bears on come first; the last may have
    something below it; any further ones stay beside the chain.
    """
    bare = [index for index in found if not carrying[scene.edges[index].source]]
    carriers = [index for index in found if carrying[scene.edges[index].source]]
    chain = bare + carriers[:1]
    return {lower: scene.edges[upper].source for upper, lower in pairwise(chain)}
