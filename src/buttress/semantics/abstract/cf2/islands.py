"""The parts of a framework that no attack joins (weakly connected components)."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.frameworks import Framework

__all__ = ["islands"]


def islands(framework: Framework) -> Iterator[list[int]]:
    """The arguments of each part."""
    reached = bytearray(framework.size)
    for first in range(framework.size):
        if reached[first]:
            continue
        reached[first] = 1
        found = [first]
        for each in found:
            for near in (framework.attacked_by, framework.attackers_of):
                for other in near.row(each):
                    if not reached[other]:
                        reached[other] = 1
                        found.append(other)
        yield found
