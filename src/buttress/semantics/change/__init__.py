"""What would change a verdict: scenarios, and the smallest changes that turn it."""

from __future__ import annotations

from buttress.semantics.change.comparison import Outcome, Shift, judge
from buttress.semantics.change.scenario import ConflictingScenarioError, Scenario

__all__ = ["ConflictingScenarioError", "Outcome", "Scenario", "Shift", "judge"]
