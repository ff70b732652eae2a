"""An explanation as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from buttress.checks.naming import claim, name
from buttress.report.explanation import dialogue
from buttress.report.explanation.contents import Explained
from buttress.report.explanation.wording import FATES, basis, changes, manner, size
from buttress.report.markdown_text import plain
from buttress.report.phrase import phrase
from buttress.report.scenario_text import scenario_as_lines

__all__ = ["explanation_as_markdown", "verdict"]

_TURNS = 120
_SHOWN = 12


def explanation_as_markdown(told: Explained) -> str:
    """The verdict, the dialogue, what the conclusion leans on, and what would change it."""
    return "\n".join(_lines(told)) + "\n"


def verdict(told: Explained) -> Iterator[str]:
    """What becomes of the conclusion, what it says, and what decides it."""
    yield f"## {plain(name(told.element))} {FATES[told.standing]}"
    yield ""
    if words := claim(told.element):
        yield f"> {plain(words)}"
        yield ""
    if told.outcome is not None:
        yield plain(" ".join(scenario_as_lines(told.outcome)))
        yield ""
    yield f"{plain(told.reason)} ({plain(manner(told))})"
    yield ""


def _lines(told: Explained) -> Iterator[str]:
    yield from verdict(told)
    for heading, view in told.views or (("", told),):
        if heading:
            yield f"### {heading}"
            yield ""
        for line in dialogue.lines(view, _TURNS):
            yield f"{'  ' * line.depth}- **{line.opening}:** {plain(line.words)}"
        yield ""
        end = dialogue.closing(view, _TURNS)
        yield f"**{end.opening}:** {plain(end.words)} {plain(size(view))}".rstrip()
        if heading:
            yield ""
    if told.leaning:
        yield from _heading("What it leans on")
        for element in told.leaning[:_SHOWN]:
            yield f"- {plain(phrase(element))} ({plain(basis(element, told))})"
        if len(told.leaning) > _SHOWN:
            yield f"- and {len(told.leaning) - _SHOWN} more"
    if found := list(changes(told)):
        yield from _heading("What would change it")
        for sentence in found:
            yield f"- {plain(sentence)}"


def _heading(words: str) -> Iterator[str]:
    yield ""
    yield f"### {words}"
    yield ""
