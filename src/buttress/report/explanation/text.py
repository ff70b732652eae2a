"""An explanation as text for a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import click

from buttress.checks.naming import claim, name
from buttress.model import Standing
from buttress.report.explanation import dialogue, tree
from buttress.report.explanation.contents import Explained
from buttress.report.explanation.dialogue import Line
from buttress.report.explanation.wording import FATES, basis, changes, manner, size
from buttress.report.phrase import phrase
from buttress.report.scenario_text import scenario_as_lines
from buttress.report.standings_text import MARKS
from buttress.report.terminal import visible
from buttress.report.wrapping import wrapped
from buttress.semantics.reading import statement_literal

__all__ = ["COLOURS", "WIDTH", "dialogue_as_text", "explanation_as_text", "unstyled", "verdict"]

WIDTH = 96
_STEPS = 60
_TURNS = 120
_DEEPEST = 12
_SHOWN = 12

COLOURS = {Standing.IN: "green", Standing.OUT: "red", Standing.UNDECIDED: "yellow"}


def explanation_as_text(told: Explained, *, colour: bool = False) -> str:
    """The verdict, why, what it leans on, and what would change it.

    Nothing in it can steer a terminal. Colour is ANSI, and only where asked for.
    """
    return "\n".join(_lines(told, click.style if colour else unstyled)) + "\n"


def dialogue_as_text(told: Explained, *, colour: bool = False) -> str:
    """The explanation as a dialogue in full sentences."""
    style = click.style if colour else unstyled
    found = list(_scenario(told))
    for heading, view in told.views or (("", told),):
        if heading:
            found += ["", style(f"{heading}:", bold=True), ""]
        spoken = [*dialogue.lines(view, _TURNS), dialogue.closing(view, _TURNS)]
        found += _spoken(spoken, style)
    return "\n".join(found).lstrip("\n") + "\n"


def unstyled(text: str, **_: object) -> str:
    """Words as they are, where no colour is wanted."""
    return text


def _scenario(told: Explained) -> Iterator[str]:
    if told.outcome is not None:
        yield from scenario_as_lines(told.outcome)
        yield ""


def verdict(told: Explained, style: Callable[..., str]) -> Iterator[str]:
    """What becomes of the conclusion, what it says, and what decides it."""
    yield from _scenario(told)
    standing = told.standing
    mark = f"{MARKS[standing]} {name(told.element)} {FATES[standing]}"
    yield style(visible(mark), fg=COLOURS[standing], bold=True) + (f" ({manner(told)})")
    if words := claim(told.element):
        yield from wrapped(visible(words), WIDTH, indent="  ")
    yield from wrapped(visible(told.reason), WIDTH, indent="  ")


def _lines(told: Explained, style: Callable[..., str]) -> Iterator[str]:
    yield from verdict(told, style)
    for heading, view in told.views or (("Why", told),):
        if len(view.turns) > 1:
            yield ""
            yield style(heading, bold=True)
            yield from _indented(tree.branches(view, _STEPS))
            if len(view.turns) > _STEPS:
                yield f"  and {len(view.turns) - _STEPS} more steps"
            if words := size(view):
                yield from wrapped(words, WIDTH, indent="  ")
    if told.leaning:
        yield ""
        yield style("What it leans on", bold=True)
        told_of = [view for _, view in told.views] or [told]
        shown = {turn.literal for view in told_of for turn in view.turns[:_STEPS]}
        for element in told.leaning[:_SHOWN]:
            is_shown = statement_literal(element.title) in shown
            words = name(element) if is_shown else phrase(element)
            line = f"{words} ({basis(element, told)})"
            yield from wrapped(visible(line), WIDTH, indent="    ", first="  ")
        if len(told.leaning) > _SHOWN:
            yield f"  and {len(told.leaning) - _SHOWN} more"
    if found := list(changes(told)):
        yield ""
        yield style("What would change it", bold=True)
        for sentence in found:
            yield from wrapped(visible(sentence), WIDTH, indent="    ", first="  ")


def _indented(lines: Iterable[Line]) -> Iterator[str]:
    for line in lines:
        room = "  " * (min(line.depth, _DEEPEST) + 1)
        words = f"{line.opening} {line.words}"
        yield from wrapped(visible(words), WIDTH, indent=f"{room}    ", first=room)


def _spoken(lines: Iterable[Line], style: Callable[..., str]) -> Iterator[str]:
    for line in lines:
        room = "  " * min(line.depth, _DEEPEST)
        opening = f"{line.opening}:"
        first, *more = wrapped(
            visible(f"{opening} {line.words}"), WIDTH, indent=f"{room}    ", first=room
        )
        yield first.replace(opening, style(opening, bold=True), 1)
        yield from more
