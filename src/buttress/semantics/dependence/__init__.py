"""What a conclusion leans on: the premises without which it no longer follows.

All of it is about what follows, not about what stands: attacks play no part. A premise counts as
taken away when it is no longer known; a conclusion follows as long as some route of rules leads to
it from what is left.
"""

from __future__ import annotations

from buttress.semantics.dependence.cut_sets import CutSets, cut_sets
from buttress.semantics.dependence.load_bearing import LoadBearing, load_bearing
from buttress.semantics.dependence.proof import routes
from buttress.semantics.dependence.rule_graph import RuleGraph

__all__ = ["CutSets", "LoadBearing", "RuleGraph", "cut_sets", "load_bearing", "routes"]
