"""The closed lists of words that maps are made with."""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "Basis",
    "Confidence",
    "Grounding",
    "Mode",
    "ProofStandard",
    "RelationKind",
    "Role",
    "Severity",
    "Standing",
]


class Severity(StrEnum):
    """How much a problem or finding matters; `rank` orders them."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    rank: int
    """3 for an error, 2 for a warning, 1 for information."""

    def __init__(self, value: str) -> None:
        self.rank = {"error": 3, "warning": 2, "info": 1}[value]


class Role(StrEnum):
    """What a member does where it stands (Argdown's names)."""

    PREMISE = "premise"
    INTERMEDIARY_CONCLUSION = "intermediary-conclusion"
    MAIN_CONCLUSION = "main-conclusion"
    ARGUMENT_DESCRIPTION = "argument-description"
    TOP_LEVEL_STATEMENT = "top-level-statement"
    RELATION_STATEMENT = "relation-statement"
    LIST_STATEMENT = "list-statement"


class RelationKind(StrEnum):
    """How one element bears on another.

    `support`, `attack` and `undercut` are drawn between any elements. Between statements in
    strict mode a support is `entails` and an attack `contrary`; `contradictory` is `><`.
    """

    SUPPORT = "support"
    ATTACK = "attack"
    UNDERCUT = "undercut"
    ENTAILS = "entails"
    CONTRARY = "contrary"
    CONTRADICTORY = "contradictory"

    is_positive: bool
    """Whether the source speaks for the target."""
    is_symmetric: bool
    """Whether the relation holds in both directions: contraries and contradictories."""

    def __init__(self, value: str) -> None:
        # Attributes, for they are asked for again and again: a property would cost ten times more.
        self.is_positive = value in ("support", "entails")
        self.is_symmetric = value in ("contrary", "contradictory")


class Grounding(StrEnum):
    """What a relation rests on.

    `sketched`: it was drawn and no structure bears it out. `grounded`: the premise-conclusion
    structures of its ends bear it out. `axiomatic`: it was laid down between two statements.
    """

    SKETCHED = "sketched"
    GROUNDED = "grounded"
    AXIOMATIC = "axiomatic"


class Mode(StrEnum):
    """Argdown's `model.mode`: how `+` and `-` between statements are meant."""

    LOOSE = "loose"
    STRICT = "strict"


class Standing(StrEnum):
    """What becomes of a statement or argument under the attacks."""

    IN = "in"
    OUT = "out"
    UNDECIDED = "undecided"


class Basis(StrEnum):
    """What a leaf of a map rests on, after the basis boxes of Rationale."""

    ASSERTION = "assertion"
    CASE_STUDY = "case-study"
    COMMON_BELIEF = "common-belief"
    DATA = "data"
    DEFINITION = "definition"
    EVENT = "event"
    EXAMPLE = "example"
    EXPERT_OPINION = "expert-opinion"
    LAW = "law"
    MEDIA = "media"
    OBSERVATION = "observation"
    STATISTIC = "statistic"
    TESTIMONY = "testimony"


class Confidence(StrEnum):
    """How much trust an analyst puts in a judgement (ICD 203)."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class ProofStandard(StrEnum):
    """When the arguments pro outweigh those con (Gordon and Walton 2009, the Carneades model)."""

    SCINTILLA = "scintilla"
    PREPONDERANCE = "preponderance"
    CLEAR_AND_CONVINCING = "clear-and-convincing"
    BEYOND_REASONABLE_DOUBT = "beyond-reasonable-doubt"
    DIALECTICAL_VALIDITY = "dialectical-validity"
