"""The scale of likelihood that a map has chosen."""

from __future__ import annotations

import attrs

from buttress.checks.context import Context
from buttress.language import Scale, ScaleError, chosen_scale

__all__ = ["ScaleInUse", "scale_in_use"]


@attrs.frozen
class ScaleInUse:
    """The scale of a map; None where it chooses none, or one that cannot be read (`problem`)."""

    scale: Scale | None = None
    problem: str | None = None


def scale_in_use(context: Context) -> ScaleInUse:
    """The scale that the front matter chooses, or else the settings. For `context.derived`."""
    chosen = context.map.settings.get("scale", context.settings.scale)
    try:
        return ScaleInUse(chosen_scale({"scale": chosen}))
    except ScaleError as error:
        return ScaleInUse(problem=str(error))
