"""Argdown-JSON: what `argdown json` writes of a text (Argdown 2.0.1).

Left out are colours, the copies of a structure in its argument's descriptions, where sections end,
and the markup of headings. A span ends where its own text ends, not where the relations drawn
below it do; edges have ids of their own also between arguments.
"""

from __future__ import annotations

from typing import Any

from buttress.argdown.default_map import Sectioning, default_map
from buttress.interchange.argdown_json.drawing import drawing_to_json
from buttress.interchange.argdown_json.elements import ElementWriter
from buttress.interchange.argdown_json.sections import TooDeepError, sections_to_json
from buttress.interchange.argdown_json.values import css_class
from buttress.model import ArgumentMap

__all__ = ["TooDeepError", "to_argdown_json"]


def to_argdown_json(map: ArgumentMap) -> dict[str, Any]:
    """The map as the object that Argdown-JSON holds: plain dicts, lists and scalars.

    Raises:
        TooDeepError: headings are nested deeper than JSON readers can follow.
        TooManyEdgesError: the default map would have more edges than anything could show.
    """
    sectioning = Sectioning.of(map)
    sections = sections_to_json(sectioning)
    writer = ElementWriter(map, sectioning)
    return {
        "arguments": {title: writer.argument(a) for title, a in map.arguments.items()},
        "statements": {title: writer.statement(s) for title, s in map.statements.items()},
        "relations": [writer.relation(relation) for relation in map.relations],
        "map": drawing_to_json(default_map(map)),
        "sections": sections,
        "tags": {
            tag: {"tag": tag, "cssClass": css_class(f"tag-{tag}"), "occurrenceIndex": index}
            for index, tag in enumerate(map.tags)
        },
    }
