"""What would change a verdict: scenarios, and the smallest changes that turn it.

To *give up* a premise is to do without it: it is no longer known. To *answer* an objection is to
reject it: it is out come what may. `Scenario` says exactly what both mean.
"""

from __future__ import annotations

from buttress.semantics.change.comparison import Outcome, Shift, judge
from buttress.semantics.change.influence import Influence
from buttress.semantics.change.scenario import ConflictingScenarioError, Scenario
from buttress.semantics.change.smallest import ChangeSets
from buttress.semantics.change.smallest_changes import SmallestChanges, smallest_changes

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
