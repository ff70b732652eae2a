"""What Argdown's setting `dot` says about a map's picture, as far as it is heeded here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from buttress.argdown.appearance.colour_values import hexadecimal
from buttress.argdown.appearance.kinds import Kind
from buttress.argdown.appearance.vocabulary import GRAPH_SETTINGS, SETTINGS
from buttress.model import EMPTY

__all__ = ["BoxSettings", "DrawingSettings", "LetterSettings"]

_LIKE_LETTERS = 0.5
"""How wide a letter is on average, as a part of its size."""

_NO_ATTRIBUTES = frozenset({"ratio", "size", "concentrate"})
"""The first two would scale a picture and its letters, the third makes one line of several."""


@attrs.frozen
class LetterSettings:
    """Letters: their size in points, whether they are bold, and how wide a line may be."""

    size: float | None = None
    is_bold: bool | None = None
    width: float | None = None

    @classmethod
    def read(
        cls, part: Mapping[str, Any], wanted: Mapping[str, Any], usual: float
    ) -> LetterSettings:
        """The letters of a title or text whose size is usually this many points."""
        get = _reader(part, wanted)
        size, count = get("fontSize"), get("charactersInLine")
        width = None if count is None else count * _LIKE_LETTERS * (size or usual)
        return cls(size, get("bold"), width)


@attrs.frozen
class BoxSettings:
    """The boxes of statements or of arguments; lengths in points."""

    width: float | None = None
    least: float | None = None
    shape: str | None = None
    title: LetterSettings = LetterSettings()
    text: LetterSettings = LetterSettings()
    has_images_below: bool = False
    between_images: float = 4

    @classmethod
    def read(cls, part: Mapping[str, Any], wanted: Mapping[str, Any]) -> BoxSettings:
        """What stands under `dot.statement` or `dot.argument`."""
        get = _reader(part, wanted)
        title, text = (
            LetterSettings.read(_part(part, key), wanted[key], usual)
            for key, usual in (("title", 13), ("text", 12))
        )
        asked = [width for width in (title.width, text.width) if width is not None]
        images = _reader(_part(part, "images"), wanted["images"])
        width = get("lineWidth") if get("lineWidth") is not None else max(asked, default=None)
        return cls(
            width,
            get("minWidth"),
            get("shape"),
            title,
            text,
            images("position") == "bottom",
            4 if images("padding") is None else images("padding"),
        )


@attrs.frozen
class DrawingSettings:
    """What the author says about the picture as a whole. None where nothing is said.

    `attributes` are those of the graph, by Graphviz's names; `same_rank` has sets of titles of
    statements and of arguments that stand on one level.
    """

    name: str | None = None
    ground: str | None = None
    statement: BoxSettings = BoxSettings()
    argument: BoxSettings = BoxSettings()
    group: LetterSettings = LetterSettings()
    pen_width: float = 1
    arrow_size: float = 1
    attributes: Mapping[str, str] = attrs.field(factory=dict)
    same_rank: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()

    @classmethod
    def read(cls, settings: Mapping[str, Any]) -> DrawingSettings:
        """The settings under `dot`; a value that is none counts as not given."""
        part = _part(settings, "dot")
        if not part:
            return cls()
        wanted = SETTINGS["dot"]
        name, edge = part.get("graphname"), _reader(_part(part, "edge"), wanted["edge"])
        graph = _reader(_part(part, "graphVizSettings"), GRAPH_SETTINGS)
        values = {key: graph(key) for key in GRAPH_SETTINGS if key not in _NO_ATTRIBUTES}
        return cls(
            name if isinstance(name, str) and name else None,
            hexadecimal(part.get("mapBgColor")),
            BoxSettings.read(_part(part, "statement"), wanted["statement"]),
            BoxSettings.read(_part(part, "argument"), wanted["argument"]),
            LetterSettings.read(_part(part, "group"), wanted["group"], 11),
            edge("penWidth") or 1,
            edge("arrowSize") or 1,
            {key: _word(value) for key, value in values.items() if value is not None},
            tuple(_ranks(part.get("sameRank"))),
        )


def _part(settings: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    part = settings.get(key)
    return part if isinstance(part, Mapping) else EMPTY


def _reader(part: Mapping[str, Any], wanted: Mapping[str, Any]) -> Any:
    def get(key: str) -> Any:
        value, kind = part.get(key), wanted[key]
        return (
            value if isinstance(kind, Kind) and value is not None and kind.is_met(value) else None
        )

    return get


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, (int, float)) else str(value)


def _ranks(value: Any) -> Any:
    for entry in value if isinstance(value, (list, tuple)) else ():
        if isinstance(entry, Mapping):
            yield tuple(
                frozenset(str(title) for title in entry.get(key) or () if isinstance(title, str))
                for key in ("statements", "arguments")
            )
