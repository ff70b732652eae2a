"""The syntax tree: what stands in a text, before titles are gathered into a map.

Nodes are mutable while they are parsed. `start` and `end` are offsets into the text; `end` does
not include what is nested below the node, nor the line end.
"""

from __future__ import annotations

from enum import Enum

import attrs

from buttress.model import TextRange

__all__ = [
    "Content",
    "Data",
    "Element",
    "Form",
    "Heading",
    "InferenceLine",
    "ListBlock",
    "Relates",
    "StepLine",
    "Structure",
    "Tree",
]


class Form(Enum):
    """How an element is written."""

    TEXT = "text"
    DEFINITION = "definition"
    REFERENCE = "reference"


@attrs.define
class Content:
    """Running text: white space folded, markup taken out and kept as ranges."""

    text: str
    ranges: tuple[TextRange, ...] = ()
    tags: tuple[str, ...] = ()


@attrs.define
class Data:
    """A block of YAML between braces, or of front matter, not yet read."""

    start: int
    end: int


@attrs.define
class Element:
    """A statement or argument at one place, with the relations drawn below it."""

    is_argument: bool
    form: Form
    title: str | None
    content: Content
    start: int
    end: int
    data: Data | None = None
    relations: list[Relates] = attrs.field(factory=list)


@attrs.define
class Relates:
    """A relation sign and the element after it; `kind` is the sign's kind of token."""

    kind: int
    start: int
    end: int
    child: Element


@attrs.define
class InferenceLine:
    """The line between premises and conclusion."""

    start: int
    end: int
    rules: tuple[str, ...] = ()
    data: Data | None = None
    relations: list[Relates] = attrs.field(factory=list)


@attrs.define
class StepLine:
    """A numbered line; `inference` is the line above it if it is a conclusion."""

    statement: Element
    inference: InferenceLine | None = None


@attrs.define
class Structure:
    """A premise-conclusion structure."""

    start: int
    end: int
    steps: list[StepLine] = attrs.field(factory=list)


@attrs.define
class Heading:
    """A heading; `level` is the number of its hash signs."""

    level: int
    content: Content
    start: int
    end: int
    data: Data | None = None


@attrs.define
class ListBlock:
    """A list; its items stand beside each other and say nothing of each other."""

    items: list[Element] = attrs.field(factory=list)


Block = Heading | Element | Structure | ListBlock


@attrs.define
class Tree:
    """A whole text."""

    blocks: list[Block] = attrs.field(factory=list)
    front_matter: Data | None = None
