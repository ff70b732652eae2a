"""How strong statements and arguments are: quantitative bipolar argumentation.

    strengths(map, "df-quad")                  # Endpoint -> strength, from 0 to 1
    judged = map_strengths(map)
    judged.statements["Rain"], judged.base_score("Rain"), judged.converged

`build_graph` says how a map is read, `buttress.semantics.gradual.formulas` what the semantics
are, `node_strengths` how strengths are worked out.
"""

from __future__ import annotations

from buttress.semantics.gradual.base_scores import BaseScore, ScoreSource
from buttress.semantics.gradual.formulas import GradualSemantics, UnknownGradualSemanticsError
from buttress.semantics.gradual.graph import BipolarGraph, GraphError
from buttress.semantics.gradual.map_strengths import MapStrengths, map_strengths, strengths
from buttress.semantics.gradual.reading import MapGraph, build_graph
from buttress.semantics.gradual.strengths import Strengths, node_strengths

__all__ = [
    "BaseScore",
    "BipolarGraph",
    "GradualSemantics",
    "GraphError",
    "MapGraph",
    "MapStrengths",
    "ScoreSource",
    "Strengths",
    "UnknownGradualSemanticsError",
    "build_graph",
    "map_strengths",
    "node_strengths",
    "strengths",
]
