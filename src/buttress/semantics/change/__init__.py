"""What would change a verdict: scenarios, and the smallest changes that turn it.

To *give up* a premise is to do without it: it is no longer known. To *answer* an objection is to
reject it: it is out come what may. `Scenario` says exactly what both mean.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from buttress.semantics.change.comparison import Outcome as Outcome
    from buttress.semantics.change.comparison import Shift as Shift
    from buttress.semantics.change.comparison import judge as judge
    from buttress.semantics.change.influence import Influence as Influence
    from buttress.semantics.change.scenario import (
        ConflictingScenarioError as ConflictingScenarioError,
    )
    from buttress.semantics.change.scenario import Scenario as Scenario
    from buttress.semantics.change.smallest import ChangeSets as ChangeSets
    from buttress.semantics.change.turning import SmallestChanges as SmallestChanges
    from buttress.semantics.change.turning import smallest_changes as smallest_changes

_HOMES = {
    "ChangeSets": "smallest",
    "ConflictingScenarioError": "scenario",
    "Influence": "influence",
    "Outcome": "comparison",
    "Scenario": "scenario",
    "Shift": "comparison",
    "SmallestChanges": "turning",
    "judge": "comparison",
    "smallest_changes": "turning",
}

__all__ = [
    "ChangeSets",
    "ConflictingScenarioError",
    "Influence",
    "Outcome",
    "Scenario",
    "Shift",
    "SmallestChanges",
    "judge",
    "smallest_changes",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'buttress.semantics.change' has no attribute {name!r}")
    return getattr(import_module(f"buttress.semantics.change.{home}"), name)
