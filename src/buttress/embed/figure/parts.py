"""What is said about a map in a document: findings, standing, one argument, coverage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from buttress.embed.figure.options import Options
from buttress.embed.figure.reading import Reading, Source
from buttress.embed.figure.readings import READINGS
from buttress.embed.figure.trouble import Trouble, as_blocks
from buttress.model import Argument, ButtressError
from buttress.report.blocks import (
    Block,
    Paragraph,
    Words,
    blocks_as_html,
    blocks_as_markdown,
    blocks_as_text,
    escaped,
)
from buttress.report.fragments import (
    argument_as_blocks,
    conclusion_rows,
    coverage_as_blocks,
    findings_as_blocks,
    rows_as_blocks,
)
from buttress.report.markdown_text import inert

if TYPE_CHECKING:
    from buttress.checks import CheckResult
    from buttress.semantics import Evaluation

__all__ = ["PARTS", "Part", "argument", "coverage", "findings", "standing"]


@attrs.frozen(eq=False)
class Part:
    """A part of a document about a map, as `blocks`, and whatever is made of these.

    `kind` is `findings`, `standing`, `argument` or `coverage`.
    """

    kind: str
    reading: Reading
    options: Options
    blocks: tuple[Block, ...]
    problems: tuple[Trouble, ...] = ()
    standings: Evaluation | None = None
    findings: CheckResult | None = None

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file that it depends on, as absolute paths."""
        return self.reading.files

    @cached_property
    def all_blocks(self) -> tuple[Block, ...]:
        """The problems, for the reader to see, and what could be said in spite of them."""
        return (*as_blocks(self.problems), *self.blocks)

    @property
    def html(self) -> str:
        """A `<div>`, or a `<figure>` where there is a caption; without blank lines."""
        inside = blocks_as_html(self.all_blocks)
        if not self.options.caption:
            return f'<div class="buttress-part">\n{inside}\n</div>'
        caption = f"<figcaption>{escaped(self.options.caption)}</figcaption>"
        return f'<figure class="buttress-part">\n{inside}\n{caption}\n</figure>'

    @property
    def markdown(self) -> str:
        """It in CommonMark, with GitHub's tables."""
        caption = self.options.caption
        below = f"\n\n*{inert(caption)}*" if caption else ""
        return f"{blocks_as_markdown(self.all_blocks)}{below}"

    @property
    def text(self) -> str:
        """It as plain text."""
        caption = self.options.caption
        below: tuple[Block, ...] = (Paragraph((Words(caption),)),) if caption else ()
        return blocks_as_text([*self.all_blocks, *below])


def findings(
    source: Source,
    *,
    root: str | Path = ".",
    options: Options | None = None,
    name: str = "<text>",
) -> Part:
    """What the rules find, with `select` and `ignore` of the options; never an exception."""

    def tell(part: Part) -> Part:
        result = part.reading.checked(part.options.select, part.options.ignore)
        return attrs.evolve(part, blocks=findings_as_blocks(result), findings=result)

    return _part("findings", tell, source, root, options, name)


def standing(
    source: Source,
    *,
    root: str | Path = ".",
    options: Options | None = None,
    name: str = "<text>",
) -> Part:
    """A table of what the map argues about in the end, or of the `elements` of the options.

    Never an exception.
    """

    def tell(part: Part) -> Part:
        evaluation = part.reading.evaluation(part.options.semantics)
        rows = conclusion_rows(evaluation, part.options.elements)
        return attrs.evolve(part, blocks=rows_as_blocks(rows), standings=evaluation)

    return _part("standing", tell, source, root, options, name)


def argument(
    source: Source,
    *,
    root: str | Path = ".",
    options: Options | None = None,
    name: str = "<text>",
) -> Part:
    """The arguments that the `elements` of the options name, with numbered premises.

    A map with one argument needs no name. Never an exception.
    """

    def tell(part: Part) -> Part:
        map = part.reading.map
        named = [f"<{title.strip('<>')}>" for title in part.options.elements]
        if not named and len(map.arguments) == 1:
            named = [f"<{title}>" for title in map.arguments]
        if not named:
            titles = ", ".join(f"<{title}>" for title in list(map.arguments)[:5])
            message = f"name an argument of the map; there are {titles or 'none'}"
            return attrs.evolve(part, problems=(*part.problems, Trouble("option", message)))
        chosen = [map.element(title) for title in named]
        evaluation = part.reading.evaluation(part.options.semantics)
        marks = evaluation if part.options.standing else None
        blocks = tuple(
            block
            for each in chosen
            if isinstance(each, Argument)
            for block in argument_as_blocks(each, map, marks)
        )
        return attrs.evolve(part, blocks=blocks, standings=evaluation)

    return _part("argument", tell, source, root, options, name)


def coverage(
    source: Source,
    *,
    root: str | Path = ".",
    options: Options | None = None,
    name: str = "<text>",
) -> Part:
    """How much of the sources is mapped; never an exception."""

    def tell(part: Part) -> Part:
        blocks = coverage_as_blocks(part.reading.coverages)
        failures = part.reading.library.failures.items()
        unread = tuple(Trouble("coverage", f"{key}: {reason}") for key, reason in failures)
        return attrs.evolve(part, blocks=blocks, problems=(*part.problems, *unread))

    return _part("coverage", tell, source, root, options, name)


PARTS: Mapping[str, Callable[..., Part]] = MappingProxyType(
    {"findings": findings, "standing": standing, "argument": argument, "coverage": coverage}
)
"""The parts by their kinds."""


def _part(
    kind: str,
    tell: Callable[[Part], Part],
    source: Source,
    root: str | Path,
    options: Options | None,
    name: str,
) -> Part:
    reading = READINGS.read(source, root=root, name=name)
    options = options or Options()
    part = Part(kind, reading, options, (), (*reading.problems, *options.problems()))
    if reading.problems:
        return part
    try:
        return tell(part)
    except ButtressError as error:
        return attrs.evolve(part, problems=(*part.problems, Trouble(kind, str(error))))
