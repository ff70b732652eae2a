"""One file for each semantics: how its questions are answered on a graph."""

from buttress.semantics.abstract.sat.by_semantics.admissible import Admissible
from buttress.semantics.abstract.sat.by_semantics.complete import Complete
from buttress.semantics.abstract.sat.by_semantics.conflict_free import ConflictFree
from buttress.semantics.abstract.sat.by_semantics.eager import Eager
from buttress.semantics.abstract.sat.by_semantics.ideal import Ideal
from buttress.semantics.abstract.sat.by_semantics.method import Method
from buttress.semantics.abstract.sat.by_semantics.naive import Naive
from buttress.semantics.abstract.sat.by_semantics.preferred import Preferred
from buttress.semantics.abstract.sat.by_semantics.semi_stable import SemiStable
from buttress.semantics.abstract.sat.by_semantics.stable import Stable
from buttress.semantics.abstract.sat.by_semantics.stage import Stage
from buttress.semantics.abstract.vocabulary import Semantics

__all__ = ["METHODS", "Method"]

METHODS: dict[Semantics, Method] = {
    Semantics.CONFLICT_FREE: ConflictFree(),
    Semantics.NAIVE: Naive(),
    Semantics.ADMISSIBLE: Admissible(),
    Semantics.COMPLETE: Complete(),
    Semantics.PREFERRED: Preferred(),
    Semantics.STABLE: Stable(),
    Semantics.SEMI_STABLE: SemiStable(),
    Semantics.STAGE: Stage(),
    Semantics.IDEAL: Ideal(),
    Semantics.EAGER: Eager(),
}
