"""What a picture can show over the map: how strong everything is, and what explains one element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from buttress.embed.figure.options import Options
from buttress.embed.figure.reading import Reading
from buttress.embed.figure.trouble import Trouble
from buttress.model import ButtressError

if TYPE_CHECKING:
    from buttress.diagram import Emphasis
    from buttress.semantics.gradual import MapStrengths

__all__ = ["emphasis_of", "strengths_of"]


def strengths_of(
    reading: Reading, options: Options, problems: list[Trouble]
) -> MapStrengths | None:
    """How strong statements and arguments are, where the options name a gradual semantics."""
    if not options.strength:
        return None
    from buttress.language import ScaleError, chosen_scale  # noqa: PLC0415  where it is asked for
    from buttress.semantics.gradual import map_strengths  # noqa: PLC0415

    try:
        try:
            scale = chosen_scale({"scale": reading.settings(reading.map).scale})
        except ScaleError:  # a finding of `check`, not of the picture
            scale = None
        return map_strengths(reading.map, options.strength, scale=scale)
    except ButtressError as error:
        problems.append(Trouble("option", f"strengths are not shown: {error}"))
        return None


def emphasis_of(reading: Reading, options: Options, problems: list[Trouble]) -> Emphasis | None:
    """What makes an element stand or fall, where the options name one to be explained."""
    if not options.explain:
        return None
    from buttress.diagram import Emphasis  # noqa: PLC0415  where it is asked for
    from buttress.report import explain  # noqa: PLC0415

    try:
        told = explain(reading.evaluation(options.semantics), options.explain)
    except ButtressError as error:
        problems.append(Trouble("option", f"nothing is explained: {error}"))
        return None
    return Emphasis(told.elements, told.explanation.subject, is_alone=not options.whole)
