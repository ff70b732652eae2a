"""The smallest arguments for a conclusion, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.report.explanation import arguments
from buttress.report.explanation.contents import Explained
from buttress.report.explanation.extracted import ExtractedArguments
from buttress.report.explanation.markdown import verdict
from buttress.report.markdown_text import plain

__all__ = ["arguments_as_markdown"]


def arguments_as_markdown(told: Explained, extracted: ExtractedArguments) -> str:
    """The verdict, and each argument as a numbered list with what attacks its steps."""
    return "\n".join(_lines(told, extracted)).rstrip("\n") + "\n"


def _lines(told: Explained, extracted: ExtractedArguments) -> Iterator[str]:
    yield from verdict(told)
    for heading, each in arguments.headings(extracted):
        yield f"### {heading}"
        yield ""
        for step in each.steps:
            yield f"{step.number}. {plain(arguments.step(step, told))}"
            room = " " * len(f"{step.number}. ")
            for objection in arguments.objections(step, told):
                yield f"{room}- {plain(objection)}"
        yield ""
    if words := arguments.closing(extracted):
        yield plain(words)
