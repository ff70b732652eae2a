"""What a web page needs of an SVG, made of what Graphviz draws."""

from __future__ import annotations

from buttress.diagram.svg.finish import coded_dot, finish

__all__ = ["coded_dot", "finish"]
