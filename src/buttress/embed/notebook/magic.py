"""The cell magic `%%argdown`."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Iterator
from typing import Any, NoReturn

from IPython.core.error import UsageError
from IPython.display import display

from buttress.embed.figure import Options, figure, findings, read, standing
from buttress.embed.notebook.display import Bundle, next_prefix, of_figure, of_part

__all__ = ["argdown"]

_NAME = "<cell>"


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong with a call in the cell's output, in place of ending the program."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"%%argdown: {message}\n{self.format_usage()}")


def argdown(shell: Any, line: str, cell: str) -> None:
    """Draw the map that the cell holds; `%%argdown --help` names the options.

    Raises:
        UsageError: the options are none of ours.
    """
    try:
        words = shlex.split(line)
    except ValueError as error:
        raise UsageError(f"%%argdown: {error}") from None
    if words in (["--help"], ["-h"]):
        print(_PARSER.format_help())
        return
    said = _PARSER.parse_args(words)
    if said.name is not None and not said.name.isidentifier():
        raise UsageError(f"%%argdown: a variable cannot be called {said.name!r}")
    reading = read(cell, name=_NAME)
    if said.name is not None:
        shell.user_ns[said.name] = reading.map
    for bundle in _shown(reading, said):
        display(bundle, raw=True)


def _shown(reading: Any, said: argparse.Namespace) -> Iterator[Bundle]:
    options = Options(
        view=said.view,
        theme=said.theme,
        elements=tuple(said.element),
        depth=said.depth,
        caption=said.caption,
        width=said.width,
        standing=said.standing,
        findings=said.findings,
        outline=said.outline,
        semantics=said.semantics,
        strength=said.strength,
        explain=said.explain,
        prefix=next_prefix(),
    )
    if said.draw:
        yield of_figure(figure(reading, options=options))
    if said.evaluate:
        yield of_part(standing(reading, options=Options(semantics=said.semantics)))
    if said.check:
        yield of_part(findings(reading))


def _parser() -> _Parser:
    parser = _Parser(prog="%%argdown", add_help=False, allow_abbrev=False)
    add, defaults = parser.add_argument, Options()
    add("--view", default=defaults.view, help="what is shown, as of `buttress map --view`")
    add("--theme", default=defaults.theme, help="how it looks")
    add("--element", action="append", default=[], metavar="TITLE", help="what it is about")
    add("--depth", type=int, metavar="STEPS", help="how far it goes from there")
    add("--name", metavar="VARIABLE", help="bind the map to a variable")
    add("--caption", default="", help="words below the picture")
    add("--width", default="", help="80%%, 40em or natural")
    add("--semantics", default=defaults.semantics, help="when an argument is accepted")
    add("--strength", default="", metavar="NAME", help="show strengths under this semantics")
    add("--explain", default="", metavar="TITLE", help="draw what makes this stand or fall")
    add("--check", action="store_true", help="show what `buttress check` finds")
    add("--evaluate", action="store_true", help="show what stands, as a table")
    yes_or_no = argparse.BooleanOptionalAction
    add("--draw", action=yes_or_no, default=True, help="draw the map")
    add("--standing", action=yes_or_no, default=True, help="mark what stands")
    add("--findings", action=yes_or_no, default=True, help="mark what is found")
    add("--outline", action=yes_or_no, default=True, help="put the map in words below")
    return parser


_PARSER = _parser()
