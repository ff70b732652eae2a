"""Which statements meet their proof standard: the Carneades model of argument.

    judged = evaluate_proof(map)
    judged.statements["Guilty"]          # acceptable, not shown or undetermined
    judged.reason("Guilty")              # why, in a sentence

Arguments for and against a statement are weighed, where every other reading of a map lets attacks
succeed or fail. Sources: T. F. Gordon, H. Prakken and D. Walton, "The Carneades model of argument
and burden of proof", Artificial Intelligence 171 (2007); T. F. Gordon and D. Walton, "Proof burdens
and standards", in Argumentation in Artificial Intelligence (2009).
"""

from __future__ import annotations

from buttress.semantics.proof_standards.argument_graph import (
    ArgumentGraph,
    TooManyContradictionsError,
    WeighedArgument,
    build_argument_graph,
)
from buttress.semantics.proof_standards.judging import ProofEvaluation, evaluate_proof
from buttress.semantics.proof_standards.settling import (
    Acceptability,
    Applicability,
    Settled,
    settle,
)
from buttress.semantics.proof_standards.standards import (
    DEFAULT_STANDARD,
    DEFAULT_THRESHOLDS,
    Thresholds,
    meets,
)

__all__ = [
    "DEFAULT_STANDARD",
    "DEFAULT_THRESHOLDS",
    "Acceptability",
    "Applicability",
    "ArgumentGraph",
    "ProofEvaluation",
    "Settled",
    "Thresholds",
    "TooManyContradictionsError",
    "WeighedArgument",
    "build_argument_graph",
    "evaluate_proof",
    "meets",
    "settle",
]
