"""What every adapter puts into a document: the figure of a map, and what is said about it.

    drawn = figure(Path("arguments/zoo.argdown"), root=".", options=Options(view="structure"))
    drawn.html, drawn.text, drawn.pdf(), drawn.files, drawn.problems

A source is a text, or the path of a file or folder; nothing outside the root is read. Whatever is
wrong with a source or an option is a problem of the result, which then shows a visible sentence in
place of a picture: a page is built in any case.
"""

from __future__ import annotations

from buttress.embed.figure.drawn import Figure, NoPictureError, figure
from buttress.embed.figure.options import Options, as_elements
from buttress.embed.figure.parts import PARTS, Part, argument, coverage, findings, standing
from buttress.embed.figure.reading import Reading, Source, read
from buttress.embed.figure.readings import READINGS, Readings
from buttress.embed.figure.style import STYLE, with_style
from buttress.embed.figure.trouble import Trouble

__all__ = [
    "PARTS",
    "READINGS",
    "STYLE",
    "Figure",
    "NoPictureError",
    "Options",
    "Part",
    "Reading",
    "Readings",
    "Source",
    "Trouble",
    "argument",
    "as_elements",
    "coverage",
    "figure",
    "findings",
    "read",
    "standing",
    "with_style",
]
