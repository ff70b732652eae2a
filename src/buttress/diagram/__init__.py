"""Pictures of maps: a view of a map, in the colours of a theme, laid out by an engine.

Two steps are kept apart: a view turns a map into a `Scene`, which says what is shown; everything
after it turns the scene into DOT and has that laid out and drawn.
"""

from __future__ import annotations

from buttress.diagram.annotation import with_findings, with_standings, with_strengths
from buttress.diagram.drawing import draw
from buttress.diagram.emphasis import Emphasis, with_emphasis
from buttress.diagram.engines import ENGINES
from buttress.diagram.errors import (
    DiagramError,
    EngineError,
    EngineMissingError,
    EngineTimeoutError,
    FormatError,
    ResolutionError,
    ThemeError,
    TooLargeError,
    TooManyPixelsError,
    UnknownElementError,
    UnknownNameError,
    ViewOptionError,
)
from buttress.diagram.links import LinkBaseError
from buttress.diagram.picture import FORMATS, Picture, format_of
from buttress.diagram.scene import (
    Cluster,
    Edge,
    EdgeKind,
    Gauge,
    Mark,
    Node,
    NodeKind,
    Scene,
    Weight,
)
from buttress.diagram.sections import SECTION_WAYS, Sheet, atlas
from buttress.diagram.themes import THEMES, Theme
from buttress.diagram.views import VIEWS, ViewOptions

__all__ = [
    "ENGINES",
    "FORMATS",
    "SECTION_WAYS",
    "THEMES",
    "VIEWS",
    "Cluster",
    "DiagramError",
    "Edge",
    "EdgeKind",
    "Emphasis",
    "EngineError",
    "EngineMissingError",
    "EngineTimeoutError",
    "FormatError",
    "Gauge",
    "LinkBaseError",
    "Mark",
    "Node",
    "NodeKind",
    "Picture",
    "ResolutionError",
    "Scene",
    "Sheet",
    "Theme",
    "ThemeError",
    "TooLargeError",
    "TooManyPixelsError",
    "UnknownElementError",
    "UnknownNameError",
    "ViewOptionError",
    "ViewOptions",
    "Weight",
    "atlas",
    "draw",
    "format_of",
    "with_emphasis",
    "with_findings",
    "with_standings",
    "with_strengths",
]
