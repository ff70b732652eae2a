"""The smallest arguments for a conclusion, as text for a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import click

from buttress.report.explanation import arguments
from buttress.report.explanation.contents import Explained
from buttress.report.explanation.extracted import ExtractedArguments
from buttress.report.explanation.text import COLOURS, WIDTH, unstyled, verdict
from buttress.report.terminal import visible
from buttress.report.wrapping import wrapped

__all__ = ["arguments_as_text"]


def arguments_as_text(
    told: Explained, extracted: ExtractedArguments, *, colour: bool = False
) -> str:
    """The verdict, and each argument as numbered steps with what attacks them.

    Nothing in it can steer a terminal. Colour is ANSI, and only where asked for.
    """
    return "\n".join(_lines(told, extracted, click.style if colour else unstyled)) + "\n"


def _lines(
    told: Explained, extracted: ExtractedArguments, style: Callable[..., str]
) -> Iterator[str]:
    yield from verdict(told, style)
    for heading, each in arguments.headings(extracted):
        yield ""
        yield style(heading, fg=COLOURS[each.standing], bold=True)
        width = len(f"({len(each.steps)}) ")
        for step in each.steps:
            label = f"({step.number}) ".rjust(width)
            room = " " * (width + 2)
            words = visible(arguments.step(step, told))
            yield from wrapped(words, WIDTH, indent=room, first=f"  {label}")
            for objection in arguments.objections(step, told):
                yield from wrapped(
                    visible(objection), WIDTH, indent=f"{room}    ", first=f"{room}! "
                )
    if words := arguments.closing(extracted):
        yield ""
        yield from wrapped(visible(words), WIDTH)
