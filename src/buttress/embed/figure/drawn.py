"""The figure of a map."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from buttress.argdown.images import image_folder
from buttress.diagram import DiagramError, Picture, draw
from buttress.diagram.engines import RememberingEngine, Store, installed_version
from buttress.diagram.themes import is_theme_file
from buttress.diagram.wording import heading, summary
from buttress.embed.figure.html import figure_as_html
from buttress.embed.figure.options import Options
from buttress.embed.figure.overlays import emphasis_of, strengths_of
from buttress.embed.figure.reading import Reading, Source
from buttress.embed.figure.readings import READINGS
from buttress.embed.figure.theme_files import theme_within
from buttress.embed.figure.trouble import Trouble, as_blocks
from buttress.model import ArgumentMap, ButtressError
from buttress.report.blocks import (
    Block,
    Folded,
    Paragraph,
    Words,
    blocks_as_markdown,
    blocks_as_text,
    escaped,
)
from buttress.report.fragments.outline import outline_as_blocks
from buttress.report.markdown_text import inert
from buttress.report.wording import closed

if TYPE_CHECKING:
    from buttress.checks import CheckResult
    from buttress.semantics import Evaluation

__all__ = ["Figure", "NoPictureError", "figure"]

_STORE = Store()
"""What this process has drawn."""

_IN_WORDS = "The map in words"


class NoPictureError(DiagramError):
    """There is no picture, for a reason that the figure's problems give."""


@attrs.frozen(eq=False)
class Figure:
    """A map as a document shows it. Nothing is laid out before a picture is asked for.

    `problems` are those that are known without drawing; `failure` draws to find out.
    """

    reading: Reading
    options: Options
    picture: Picture | None
    problems: tuple[Trouble, ...]
    standings: Evaluation | None = None
    findings: CheckResult | None = None

    @property
    def map(self) -> ArgumentMap:
        """The map; empty where the source could not be read."""
        return self.reading.map

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file that the figure depends on, as absolute paths."""
        found = dict.fromkeys(self.reading.files)
        if is_theme_file(self.options.theme):
            found[(self.reading.root / self.options.theme).resolve()] = None
        return tuple(found)

    @property
    def alt(self) -> str:
        """The picture in a sentence or two."""
        if self.picture is None:
            return "Argument map"
        scene = self.picture.scene
        return f"{closed(heading(scene))} {summary(scene)}"

    @cached_property
    def outline(self) -> tuple[Block, ...]:
        """The picture as a nested list, for those who cannot see it."""
        return outline_as_blocks(self.picture.scene) if self.picture else ()

    @cached_property
    def linked_outline(self) -> tuple[Block, ...]:
        """The same, each name leading to its box in the picture on the same page."""
        picture = self.picture
        return outline_as_blocks(picture.scene, picture.ids) if picture else ()

    def _drawable(self) -> Picture:
        if self.picture is None:
            raise NoPictureError("; ".join(str(each) for each in self.problems))
        return self.picture

    def svg(self, prefix: str | None = None) -> str:
        """The picture as SVG for inlining; `prefix` begins its ids, for this time.

        Raises:
            DiagramError: it cannot be drawn.
        """
        picture = self._drawable()
        return attrs.evolve(picture, prefix=prefix).svg() if prefix else picture.svg()

    def pdf(self) -> bytes:
        """The picture as a PDF of one page.

        Raises:
            DiagramError: it cannot be drawn.
        """
        return self._drawable().pdf()

    def png(self, resolution: int | None = None) -> bytes:
        """The picture as PNG; `resolution` in pixels an inch.

        Raises:
            DiagramError: it cannot be drawn.
        """
        picture = self._drawable()
        return picture.png(resolution) if resolution else picture.png()

    def failure(self, output: str = "svg") -> Trouble | None:
        """Why there is no picture in a format; None where there is one. It is drawn for this."""
        try:
            self._drawable().render(output)
        except DiagramError as error:
            return Trouble("drawing", f"the map cannot be drawn: {error}")
        return None

    @property
    def html(self) -> str:
        """A `<figure>` with the picture inline, the caption, and the map in words, folded away.

        Where it cannot be drawn it says so, and has the words alone. It has no blank lines.
        """
        try:
            return self._html_with(self.svg(), self.problems, self.linked_outline)
        except NoPictureError:
            return self._html_with("", self.problems)
        except DiagramError as error:
            failure = Trouble("drawing", f"the map cannot be drawn: {error}")
            return self._html_with("", (*self.problems, failure))

    def html_with_image(self, image: str) -> str:
        """The same with the picture at an address, which an `<img>` names."""
        address, alt = _address(image), escaped(self.alt)
        return self._html_with(f'<img src="{address}" alt="{alt}">', self.problems)

    def _html_with(
        self, picture: str, problems: Iterable[Trouble], outline: tuple[Block, ...] | None = None
    ) -> str:
        told = self.outline if outline is None else outline
        words = told if self.options.outline or not picture else ()
        folded = (Folded(_IN_WORDS, words, kind="outline"),) if words else ()
        name = self.options.safe_prefix or ""
        return figure_as_html(picture, self.options, (*as_blocks(problems), *folded), name=name)

    def as_markdown(self, image: str = "") -> str:
        """The picture at an address, the caption, and the map in words, folded away.

        Without an address there are only the words.
        """
        parts = []
        if image and self.picture:
            parts.append(f"![{inert(self.alt)}]({_address(image)})")
        if self.options.caption:
            parts.append(f"*{inert(self.options.caption)}*")
        blocks: list[Block] = [*as_blocks(self.problems)]
        if self.outline and (self.options.outline or not image):
            is_folded = bool(image)
            blocks += [Folded(_IN_WORDS, self.outline)] if is_folded else self.outline
        if blocks:
            parts.append(blocks_as_markdown(blocks))
        return "\n\n".join(parts)

    @property
    def markdown(self) -> str:
        """The caption and the map in words, as Markdown."""
        return self.as_markdown()

    @property
    def text(self) -> str:
        """The caption and the map in words, as plain text."""
        caption = self.options.caption
        blocks: list[Block] = [Paragraph((Words(caption),))] if caption else []
        return blocks_as_text([*blocks, *as_blocks(self.problems), *self.outline])


def _address(image: str) -> str:
    from urllib.parse import quote  # noqa: PLC0415  where an image is named

    return quote(image, safe="/:#?&=.,;@+-_~%", errors="replace")


def figure(
    source: Source,
    *,
    root: str | Path = ".",
    options: Options | None = None,
    name: str = "<text>",
    store: Store | None = None,
) -> Figure:
    """A map as a figure; never an exception for what a source or an option says.

    `source`, `root` and `name` are those of `read`. What was drawn before, as the `store` has it
    (by default the memory of this process), is not drawn again.
    """
    options = options or Options()
    reading = READINGS.read(source, root=root, name=name)
    problems = [*reading.problems, *options.problems()]
    if reading.problems:
        return Figure(reading, options, None, tuple(problems))
    standings = _standings(reading, options, problems) if options.standing else None
    findings = _findings(reading, options, problems) if options.findings else None
    try:
        picture = draw(
            reading.map,
            view=options.view,
            elements=options.elements,
            depth=options.depth,
            theme=theme_within(options.theme, reading.root),
            engine=options.engine,
            evaluation=standings,
            findings=findings.findings if findings else (),
            strengths=strengths_of(reading, options, problems),
            emphasis=emphasis_of(reading, options, problems),
            link_base=options.link_base,
            prefix=options.safe_prefix,
            image_root=_image_root(reading),
        )
    except ButtressError as error:
        problems.append(Trouble("option", f"the map cannot be drawn: {error}"))
        return Figure(reading, options, None, tuple(problems), standings, findings)
    engine = RememberingEngine(picture.engine, store or _STORE, installed_version())
    remembering = attrs.evolve(picture, engine=engine)
    return Figure(reading, options, remembering, tuple(problems), standings, findings)


def _image_root(reading: Reading) -> Path:
    """The folder of the map's file, if that lies within the root; else that of the document."""
    folder = image_folder(reading.map)
    is_inside = folder is not None and folder.resolve().is_relative_to(reading.root)
    return folder if folder is not None and is_inside else reading.folder


def _standings(reading: Reading, options: Options, problems: list[Trouble]) -> Evaluation | None:
    try:
        return reading.evaluation(options.semantics)
    except ButtressError as error:
        problems.append(Trouble("standing", f"what stands could not be worked out: {error}"))
    return None


def _findings(reading: Reading, options: Options, problems: list[Trouble]) -> CheckResult | None:
    try:
        return reading.checked(options.select, options.ignore)
    except ButtressError as error:
        problems.append(Trouble("findings", f"the map could not be checked: {error}"))
    return None
