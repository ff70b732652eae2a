"""How likely statements can be, given how likely others are said to be.

    bounds = likelihood_bounds(map)
    bounds["Rain"]                  # an interval of probabilities
    bounds.conflicts                # likelihoods that no probability distribution satisfies

Each hard constraint of a map is a clause, of which at least one literal has to hold:

- a strict inference or an entailment: not every premise holds, or the conclusion does;
- contraries: not both hold;
- contradictories: not both, and at least one.

The probabilities of a clause's literals sum to at least 1 (the union bound). For a strict
inference that is Adams' bound: the uncertainty of the conclusion is at most the sum of the
premises' uncertainties; for contradictories the probabilities sum to one. A defeasible inference
constrains nothing: see `expectations` for what it lets one expect.

Sources: E. W. Adams, A Primer of Probability Logic (1998), on uncertainty; M. Fréchet,
"Généralisation du théorème des probabilités totales", Fundamenta Mathematicae 25 (1935).
"""

from __future__ import annotations

from buttress.semantics.likelihood.bounds import Conflict, LikelihoodBounds, likelihood_bounds
from buttress.semantics.likelihood.conjunction import conjunction
from buttress.semantics.likelihood.expectations import Expectations, expectations
from buttress.semantics.likelihood.only_supports import OnlySupport, only_supports
from buttress.semantics.likelihood.own import interval_of

__all__ = [
    "Conflict",
    "Expectations",
    "LikelihoodBounds",
    "OnlySupport",
    "conjunction",
    "expectations",
    "interval_of",
    "likelihood_bounds",
    "only_supports",
]
