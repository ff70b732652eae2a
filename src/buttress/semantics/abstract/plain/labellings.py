"""Backtracking on labellings, with propagation, on bit masks.

Of each argument two things are looked for: whether it is accepted (in), and whether something
accepted attacks it. The masks of a `_State` hold what is known of both, for and against.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum, auto
from typing import NamedTuple

import attrs

from buttress.semantics.abstract.plain.budget import Budget
from buttress.semantics.abstract.plain.masks import Masks, bits

__all__ = ["Kind", "labellings"]

_ROUND = 8
"""Looking what follows costs so many steps beside those for what is looked at."""


class Kind(Enum):
    """What is demanded of the accepted arguments."""

    CONFLICT_FREE = auto()
    ADMISSIBLE = auto()
    COMPLETE = auto()
    STABLE = auto()


class _State(NamedTuple):
    inside: int
    outside: int
    attacked: int
    unattacked: int

    def unknown_in(self, other: _State) -> _State:
        return _State(*(new & ~old for new, old in zip(self, other, strict=True)))

    def joined(self, other: _State) -> _State:
        return _State(*(one | two for one, two in zip(self, other, strict=True)))


def labellings(
    masks: Masks,
    kind: Kind,
    budget: Budget,
    *,
    inside: int = 0,
    outside: int = 0,
    is_needless: Callable[[int], bool] | None = None,
) -> Iterator[int]:
    """The sets of the kind, each once, with all of `inside` and nothing of `outside`.

    Supersets come before their subsets. A branch is left out where `is_needless` holds of the
    arguments that it might still accept.

    Raises:
        TooManyStepsError: the budget is spent.
    """
    search = _Search(masks, kind, budget)
    open_states = [(search.nothing, search.first.joined(_State(inside, outside, 0, 0)))]
    while open_states:
        state = search.close(*open_states.pop())
        if state is None or (is_needless and is_needless(masks.full & ~state.outside)):
            continue
        undecided = masks.full & ~state.inside & ~state.outside
        if not undecided:
            yield state.inside
            continue
        chosen = undecided & -undecided
        open_states.append((state, _State(0, chosen, 0, 0)))
        open_states.append((state, _State(chosen, 0, 0, 0)))


@attrs.define
class _Search:
    masks: Masks
    kind: Kind
    budget: Budget
    nothing = _State(0, 0, 0, 0)

    @property
    def first(self) -> _State:
        """What is known before anything is chosen."""
        free = Masks.mask(at for at, mask in enumerate(self.masks.attackers) if not mask)
        accepted = free if self.kind in (Kind.COMPLETE, Kind.STABLE) else 0
        return _State(accepted, self.masks.self_attacking, 0, free)

    def close(self, state: _State, wanted: _State) -> _State | None:
        """All that follows from a state and what is wanted besides; None where they conflict."""
        new = wanted.unknown_in(state)
        while any(new):
            state = state.joined(new)
            if state.inside & state.outside or state.attacked & state.unattacked:
                return None
            self.budget.spend(_ROUND + sum(mask.bit_count() for mask in new))
            new = self._following(state, new).unknown_in(state)
        return state

    def _following(self, state: _State, new: _State) -> _State:
        following = self._direct(new).joined(self._support(state, new))
        if self.kind is Kind.COMPLETE:
            return following.joined(self._defence(state, new))
        return following

    def _direct(self, new: _State) -> _State:
        """What follows for the neighbours of an argument from what is known of it alone."""
        attackers, attacked = self.masks.attackers, self.masks.attacked
        inside, outside, hit = 0, new.attacked, 0
        for at in bits(new.inside):
            outside |= attacked[at] | attackers[at]
            hit |= attacked[at]
            if self.kind is not Kind.CONFLICT_FREE:
                hit |= attackers[at]
        for at in bits(new.unattacked):
            outside |= attackers[at]
        if self.kind is Kind.STABLE:
            inside |= new.unattacked
            hit |= new.outside
        return _State(inside, outside, hit, new.inside)

    def _support(self, state: _State, new: _State) -> _State:
        """An attacked argument has an accepted attacker; without one it is unattacked."""
        near = new.attacked
        for at in bits(new.outside):
            near |= self.masks.attacked[at]
        inside = missed = 0
        for at in bits(near):
            left = self.masks.attackers[at] & ~state.outside
            if not left:
                missed |= 1 << at
            elif state.attacked >> at & 1 and not left & (left - 1):
                inside |= left
        return _State(inside, 0, 0, missed)

    def _defence(self, state: _State, new: _State) -> _State:
        """What is defended is accepted; what is not accepted has an unattacked attacker."""
        near = new.outside
        for at in bits(new.attacked):
            near |= self.masks.attacked[at]
        inside = missed = 0
        for at in bits(near):
            left = self.masks.attackers[at] & ~state.attacked
            if not left:
                inside |= 1 << at
            elif state.outside >> at & 1 and not left & (left - 1):
                missed |= left
        return _State(inside, 0, 0, missed)
