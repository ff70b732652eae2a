"""What a web page needs of an SVG, made of what Graphviz draws."""

from __future__ import annotations

from buttress.diagram.svg.finish import coded_dot, finish
from buttress.diagram.svg.identifiers import ids_in

__all__ = ["coded_dot", "finish", "ids_in"]
