"""How much each premise contributes to the strength of a conclusion.

Three ways, which answer three questions: by `removal` (what if it were not there?), by `gradient`
(what if it were a little stronger?), and by Shapley values (what is its fair share?).
"""

from __future__ import annotations

from buttress.semantics.gradual.contributions.contribution import (
    ContributionMethod,
    Contributions,
    UnknownMethodError,
)
from buttress.semantics.gradual.contributions.gradient import gradient
from buttress.semantics.gradual.contributions.map_contributions import (
    ConclusionContributions,
    PremiseContribution,
    contributions,
)
from buttress.semantics.gradual.contributions.removal import removal
from buttress.semantics.gradual.contributions.shapley import TooManyPremisesError, shapley

__all__ = [
    "ConclusionContributions",
    "ContributionMethod",
    "Contributions",
    "PremiseContribution",
    "TooManyPremisesError",
    "UnknownMethodError",
    "contributions",
    "gradient",
    "removal",
    "shapley",
]
