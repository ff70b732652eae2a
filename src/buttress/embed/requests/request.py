"""A request for a figure or a part, read from the options that a document writes beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs

from buttress.diagram.engines import Store
from buttress.embed.figure import PARTS, Figure, Options, Part, Reading, Source, Trouble, figure
from buttress.embed.requests.tokens import tokens_of
from buttress.embed.requests.values import ALIASES, READERS
from buttress.model import ArgumentMap

__all__ = ["KINDS", "LANGUAGES", "Request", "answered", "read_request", "request_from"]

KINDS = ("map", *PARTS)
"""What can be asked for: `map`, `findings`, `standing`, `argument`, `coverage`."""

LANGUAGES: Mapping[str, str] = MappingProxyType({f"argdown-{kind}": kind for kind in KINDS})
"""The languages of fenced blocks that ask for something, and what for."""


@attrs.frozen
class Request:
    """What is asked for: its `kind`, the path of a file or folder (else a text), the options.

    `problems` are what is wrong with the request itself.
    """

    kind: str
    file: str = ""
    options: Options = attrs.field(factory=Options)
    problems: tuple[Trouble, ...] = ()


def read_request(line: str, defaults: Options | None = None) -> Request:
    """A request from a line such as `map arguments/zoo.argdown view=structure`."""
    tokens = list(tokens_of(line))
    kind = tokens.pop(0)[1] if tokens and not tokens[0][0] else ""
    return request_from(kind, tokens, defaults)


def request_from(
    kind: str, tokens: Iterable[tuple[str, str]], defaults: Options | None = None
) -> Request:
    """A request from its kind and its options, as `tokens_of` gives them.

    A word without a key, or the value of `file`, is the path. An option that occurs again goes
    before the earlier, but for elements, which add up.
    """
    problems: list[Trouble] = []
    if kind not in KINDS:
        problems.append(Trouble("option", f"there is no {kind!r}; there are: {', '.join(KINDS)}"))
    file = ""
    values: dict[str, Any] = {}
    for written, value in tokens:
        key = ALIASES.get(written, written)
        if key in ("", "file"):
            if file:
                problems.append(Trouble("option", f"one file is wanted; found {value!r} as well"))
            file = file or value
        elif key not in READERS:
            problems.append(_unknown(written))
        else:
            try:
                read = READERS[key](value)
            except ValueError as error:
                problems.append(Trouble("option", f"{written} is {error}; found {value!r}"))
                continue
            values[key] = (*values.get(key, ()), *read) if key == "elements" else read
    options = attrs.evolve(defaults or Options(), **values)
    return Request(kind, file, options, tuple(problems))


def _unknown(key: str) -> Trouble:
    near = get_close_matches(key, [*READERS, "file"], n=1)
    hint = f"did you mean {near[0]}?" if near else f"there are: file, {', '.join(READERS)}"
    return Trouble("option", f"there is no option {key!r}; {hint}")


def answered(
    request: Request,
    text: str | ArgumentMap | Reading = "",
    *,
    root: str | Path = ".",
    name: str = "<text>",
    store: Store | None = None,
) -> Figure | Part:
    """What was asked for, of the request's file, or else of the text or what was read already.

    Never an exception.
    """
    source: Source = Path(request.file) if request.file else text
    problems = request.problems
    if request.file and isinstance(text, str) and text.strip():
        message = "a block has either a file or a text of its own; its text is left out"
        problems = (*problems, Trouble("option", message))
    drawn: Figure | Part
    if request.kind in PARTS:
        drawn = PARTS[request.kind](source, root=root, options=request.options, name=name)
    else:
        drawn = figure(source, root=root, options=request.options, name=name, store=store)
    return attrs.evolve(drawn, problems=(*problems, *drawn.problems)) if problems else drawn
