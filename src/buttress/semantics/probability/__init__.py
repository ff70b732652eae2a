"""How probable it is that a conclusion stands: the constellations approach.

    probability_of(map, "Title").stands

Each premise with a stated likelihood holds with that probability, **independently of all others**;
everything else is certain. Every set of premises that hold is a scenario, with a probability of its
own, and in each the map is judged under grounded semantics. The probability that a conclusion
stands is that of the scenarios in which it is in.

Sources: H. Li, N. Oren and T. J. Norman, "Probabilistic argumentation frameworks", TAFA 2011; A.
Hunter, "A probabilistic approach to modelling uncertain logical arguments", International Journal
of Approximate Reasoning 54 (2013). They take arguments or attacks as what may be there or not; here
it is premises, from which the arguments follow.
"""

from __future__ import annotations

from buttress.semantics.probability.constellations import (
    Probability,
    SampleSizeError,
    probabilities_of,
    probability_of,
)
from buttress.semantics.probability.uncertain_premises import uncertain_premises

__all__ = [
    "Probability",
    "SampleSizeError",
    "probabilities_of",
    "probability_of",
    "uncertain_premises",
]
