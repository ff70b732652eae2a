"""Argdown's settings for the map, with the values that they take.

Source: https://argdown.org/guide/changing-the-node-size.html and the pages beside it; names and
defaults as in @argdown/core 2.0.1.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from buttress.argdown.appearance.kinds import (
    COLOUR,
    FLAG,
    GROUND,
    INK,
    SCHEME,
    TEXT,
    TITLES,
    Each,
    ListOf,
    between,
    one_of,
)

__all__ = ["BOX_SHAPES", "GRAPH_SETTINGS", "SETTINGS"]

_LABELS = one_of("hide-untitled", "title", "text", "none")
_WIDTH = between(20, 1000)
_SIZE = between(6, 48)
_PICTURE = between(1, 1000)

BOX_SHAPES = ("box", "rect", "rectangle", "note", "component", "tab", "folder")
"""The shapes of Graphviz that hold a box full of lines."""

_LETTERING = {"font": TEXT, "fontSize": _SIZE, "bold": FLAG, "charactersInLine": between(5, 400)}
_BOX = {
    "lineWidth": _WIDTH,
    "minWidth": _WIDTH,
    "margin": TEXT,
    "shape": one_of(*BOX_SHAPES),
    "style": TEXT,
    "title": _LETTERING,
    "text": _LETTERING,
    "images": {"position": one_of("top", "bottom"), "padding": between(0, 100)},
}
_GROUP = {**_LETTERING, "lineWidth": _WIDTH, "margin": TEXT}

GRAPH_SETTINGS: Mapping[str, Any] = MappingProxyType(
    {
        "rankdir": one_of("BT", "TB", "LR", "RL"),
        "ranksep": between(0.02, 10),
        "nodesep": between(0.02, 10),
        "concentrate": TEXT,
        "ratio": TEXT,
        "size": TEXT,
        "splines": one_of("true", "false", "spline", "line", "polyline", "curved"),
        "pad": between(0, 10),
        "nslimit": between(0.1, 1000),
        "nslimit1": between(0.1, 1000),
        "mclimit": between(0.01, 100),
        "searchsize": between(1, 10000),
        "remincross": one_of("true", "false"),
    }
)
"""The attributes of a graph that are known here."""

SETTINGS: Mapping[str, Any] = MappingProxyType(
    {
        "selection": {
            "excludeDisconnected": FLAG,
            "statementSelectionMode": one_of(
                "all",
                "with-title",
                "top-level",
                "with-relations",
                "not-used-in-argument",
                "with-more-than-one-relation",
            ),
            "ignoreIsInMap": FLAG,
            "includeStatements": TITLES,
            "excludeStatements": TITLES,
            "excludeArguments": TITLES,
            "selectedSections": TITLES,
            "selectElementsWithoutSection": FLAG,
            "selectedTags": TITLES,
            "selectElementsWithoutTag": FLAG,
        },
        "map": {"statementLabelMode": _LABELS, "argumentLabelMode": _LABELS, "addTags": FLAG},
        "group": {
            "groupDepth": between(0, 100),
            "sections": Each({"isGroup": FLAG, "isClosed": FLAG}),
            "regroup": ListOf(
                {
                    "title": TEXT,
                    "statements": TITLES,
                    "arguments": TITLES,
                    "tags": TITLES,
                    "isClosed": FLAG,
                    "children": ...,
                }
            ),
            "ignoreIsGroup": FLAG,
            "ignoreIsClosed": FLAG,
        },
        "color": {
            "colorScheme": SCHEME,
            "groupColorScheme": SCHEME,
            "tagColors": Each(COLOUR),
            "statementColors": Each(COLOUR),
            "argumentColors": Each(COLOUR),
            "groupColors": Each(COLOUR),
            "relationColors": dict.fromkeys(
                ("support", "attack", "undercut", "entails", "contrary", "contradictory"), COLOUR
            ),
            "colorizeByTag": FLAG,
            "colorizeGroupsByTag": FLAG,
            "ignoreColorData": FLAG,
            "statementFontColor": INK,
            "argumentFontColor": INK,
            "groupFontColor": INK,
        },
        "dot": {
            "useHtmlLabels": FLAG,
            "graphname": TEXT,
            "mapBgColor": GROUND,
            "measureLineWidth": FLAG,
            "group": _GROUP,
            "closedGroup": _GROUP,
            "argument": _BOX,
            "statement": _BOX,
            "edge": {"penWidth": between(0.1, 10), "arrowSize": between(0.1, 10)},
            "graphVizSettings": GRAPH_SETTINGS,
            "sameRank": ListOf({"statements": TITLES, "arguments": TITLES}),
        },
        "images": {
            "useData": FLAG,
            "useTags": FLAG,
            "convertToDataUrls": FLAG,
            "files": Each({"path": TEXT, "title": TEXT, "width": _PICTURE, "height": _PICTURE}),
        },
    }
)
"""The settings by the key that they stand under. `...` stands for a list of the same again."""
