"""Which premises, and which objections, make a difference to what stands.

One evaluation tells of every premise what becomes of every conclusion without it, and of every
objection what becomes of them once it is answered. Whether something matters *at all*, together
with whatever other changes, takes all sets of changes; that is asked where there are few.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from buttress.model import Standing
from buttress.semantics.change.masks import every_subset, places_in, scenarios_off
from buttress.semantics.change.parallel import Parallel
from buttress.semantics.change.residual import Residual, Switchable
from buttress.semantics.change.switchboard import standing_at
from buttress.semantics.theory import Literal

__all__ = ["Influence", "influences"]

_MOST = 100_000
"""How many influences are told in all."""

_FEW = 13
"""The most switches of which all sets are tried."""

_SIZE = 1 << 26
"""How many bits that may take, at most."""


@attrs.frozen
class Influence:
    """What becomes of a conclusion when one thing is changed.

    `standing` is the conclusion's when this alone is changed, and `turns` whether that is another
    than it has. `matters` says whether it ever makes a difference, together with other changes of
    the same kind: None where that was not worked out. What a conclusion does not depend on has no
    influence on it, and is not told.
    """

    literal: Literal
    standing: Standing
    turns: bool
    matters: bool | None


def influences(
    switchable: Switchable, goals: Sequence[int], *, most: int = _MOST
) -> list[tuple[Influence, ...]]:
    """For each goal what it depends on, in the theory's order.

    After `most` influences in all, only what turns a goal by itself is told.
    """
    residual = switchable.residual(goals)
    parallel = Parallel(residual)
    names = [switch.literal for switch in residual.switches]
    found: list[tuple[Influence, ...]] = []
    turned = _turned(parallel)
    for goal, (before, after), reached in zip(goals, turned, parallel.reach(), strict=True):
        matters: Mapping[Literal, bool] = {}
        count = reached.bit_count()
        most -= count
        if count <= _FEW:
            matters = _mattering(switchable.residual([goal]))
        told = [names[place] for place in places_in(reached)] if most >= 0 else list(after)
        found.append(
            tuple(
                Influence(name, after[name], turns=True, matters=True)
                if name in after
                else Influence(name, before, turns=False, matters=matters.get(name))
                for name in told
            )
        )
    return found


def _turned(parallel: Parallel) -> list[tuple[Standing, dict[Literal, Standing]]]:
    """For each goal its standing as it is, and another where a switch alone makes it that."""
    switches = parallel.residual.switches
    found = [
        (standing_at(0, true, possible), dict[Literal, Standing]())
        for true, possible in parallel.run({}, 1)
    ]
    width = min(parallel.widest, 1 << 13)
    for start in range(0, len(switches), width):
        batch = [(place,) for place in range(start, min(start + width, len(switches)))]
        masks = parallel.run(scenarios_off(batch), len(batch))
        everywhere = (1 << len(batch)) - 1
        for (before, after), (true, possible) in zip(found, masks, strict=True):
            as_before = {
                Standing.IN: true,
                Standing.UNDECIDED: possible & ~true,
                Standing.OUT: everywhere ^ possible,
            }
            for at in places_in(everywhere ^ as_before[before]):
                after[switches[start + at].literal] = standing_at(at, true, possible)
    return found


def _mattering(residual: Residual) -> dict[Literal, bool]:
    """For each switch whether any set of changes makes a difference with it; empty if unknown."""
    count = len(residual.switches)
    if count > _FEW or (residual.size + len(residual)) << count > _SIZE:
        return {}
    off = every_subset(count)
    width = 1 << count
    ((true, possible),) = Parallel(residual).run(off, width)
    found = {}
    for place, switch in enumerate(residual.switches):
        step = 1 << place
        on = ((1 << width) - 1) ^ off[place]
        differs = (true ^ (true >> step)) | (possible ^ (possible >> step))
        found[switch.literal] = bool(differs & on)
    return found
