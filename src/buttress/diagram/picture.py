"""A drawn map, rendered when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import attrs

from buttress.diagram.cards import Cards, cards_of
from buttress.diagram.d2 import d2_of
from buttress.diagram.dot import dot_of
from buttress.diagram.enclosures import Enclosures
from buttress.diagram.engines import Engine
from buttress.diagram.errors import (
    DiagramError,
    EngineError,
    EngineMissingError,
    EngineTimeoutError,
    FormatError,
    TooManyPixelsError,
)
from buttress.diagram.formats import FORMATS, format_of, refusal
from buttress.diagram.graphml import graphml_of
from buttress.diagram.limits import (
    MOST_NODES,
    RESOLUTION,
    TIME_LIMIT,
    check_size,
    checked_resolution,
)
from buttress.diagram.mermaid import mermaid_of
from buttress.diagram.pdf import described_pdf
from buttress.diagram.png import described_png
from buttress.diagram.scene import Scene
from buttress.diagram.svg import coded_dot, finish, ids_in
from buttress.diagram.themes import AUTO_THEME, Theme
from buttress.diagram.wording import heading, outline, summary
from buttress.model import EMPTY

__all__ = ["FORMATS", "RESOLUTION", "Picture", "format_of"]


@attrs.frozen(repr=False, eq=False)
class Picture:
    """A picture of a map. Nothing is laid out before a format is asked for.

    `theme` is how it looks; `link_base` the address that the files of the map
    lie under, where nodes and edges are to lead there; `time_limit` the seconds that the engine
    is given, `most_nodes` the nodes that are laid out at most; `prefix` begins every id in the
    SVG; `resolution` is a PNG's, in pixels an inch. `pages` are addresses that nodes lead to in an
    SVG, by their keys; they go before those of files. `make_page` writes the interactive page of
    what is drawn, where that is known.
    """

    scene: Scene
    engine: Engine
    theme: Theme = AUTO_THEME
    link_base: str | None = None
    time_limit: float = TIME_LIMIT
    most_nodes: int = MOST_NODES
    prefix: str | None = None
    resolution: int = RESOLUTION
    pages: Mapping[str, str] = EMPTY
    make_page: Callable[[], str] | None = None

    @cached_property
    def dot(self) -> str:
        """The graph in the DOT language; no engine is needed for it."""
        return dot_of(self.scene, self.theme, self.link_base, cards=self._cards)

    @cached_property
    def _cards(self) -> Cards:
        return cards_of(self.scene)

    @cached_property
    def mermaid(self) -> str:
        """The picture as a flowchart of Mermaid; no engine is needed for it."""
        return mermaid_of(self.scene, self.theme, self.link_base)

    @cached_property
    def d2(self) -> str:
        """The picture in the language D2; no engine is needed for it."""
        return d2_of(self.scene, self.theme, self.link_base)

    @cached_property
    def graphml(self) -> str:
        """What is drawn as a graph in GraphML, with all that is known of it."""
        return graphml_of(self.scene, self.link_base)

    @property
    def outline(self) -> str:
        """The picture in words."""
        return outline(self.scene)

    @property
    def ids(self) -> dict[str, str]:
        """The id that each node has in the SVG, by its key in the scene."""
        return ids_in(self.scene, self.theme, self.prefix)[1]

    def svg(self) -> str:
        """The picture as SVG, for a file or a page, without an XML declaration.

        Raises:
            TooLargeError: there is more to draw than is laid out.
            EngineError: there is no engine, or it failed.
        """
        return self._svg

    @cached_property
    def _svg(self) -> str:
        return finish(
            self._render("svg", coded_dot(self.scene, self.theme, self._cards)),
            self.scene,
            self.theme,
            cards=self._cards,
            link_base=self.link_base,
            prefix=self.prefix,
            pages=self.pages,
        )

    def png(self, resolution: int | None = None) -> bytes:
        """The picture as PNG; `resolution` in pixels an inch, or else the picture's own.

        Images and patterns are drawn, as in a PDF; where an engine breaks down at them, there are
        frames with the names of the images.

        Raises:
            ResolutionError: it is below 10 or above 2,400, or no whole number.
            TooLargeError: there is more to draw than is laid out, or too many pixels.
            EngineError: there is no engine, or it failed.
        """
        dpi = checked_resolution(self.resolution if resolution is None else resolution)
        png = self._render("png", resolution=dpi)
        title, description = heading(self.scene), summary(self.scene)
        return described_png(png, resolution=dpi, title=title, description=description)

    def pdf(self) -> bytes:
        """The picture as a PDF of one page, as large as it needs to be, with its text as text.

        A page has at most 200 inches a side; what is larger is drawn smaller.

        Raises:
            TooLargeError: there is more to draw than is laid out.
            EngineError: there is no engine, or it failed.
        """
        pdf = self._render("pdf")
        return described_pdf(pdf, title=heading(self.scene), subject=summary(self.scene))

    def html(self) -> str:
        """The interactive page: this picture, the map's other views, and all that is known of it.

        Raises:
            FormatError: the picture was not drawn from a map.
            TooLargeError: there is more to draw than is laid out.
            EngineError: there is no engine, or it failed.
        """
        if self.make_page is None:
            raise FormatError("only a picture that `draw` made of a map has an HTML page")
        return self.make_page()

    def _render(
        self, output: str, dot: str | None = None, *, resolution: int | None = None
    ) -> bytes:
        check_size(self.scene, self.most_nodes)
        ask = partial(self.engine.render, time_limit=self.time_limit, resolution=resolution)
        if dot is not None:
            return ask(dot, output)
        enclosing, files = self._enclosing
        if not files:
            return ask(enclosing, output)
        try:
            return ask(enclosing, output, files=files)
        except (EngineMissingError, EngineTimeoutError, TooManyPixelsError):
            raise
        except EngineError:
            return ask(self.dot, output)  # it may be a file that it broke down at

    @cached_property
    def _enclosing(self) -> tuple[str, Mapping[str, bytes]]:
        """The graph for an engine that draws patterns and images itself, with their files."""
        enclosures = Enclosures()
        dot = dot_of(
            self.scene, self.theme, self.link_base, cards=self._cards, enclosures=enclosures
        )
        return dot, enclosures.files

    def render(self, output: str) -> bytes:
        """The picture in one of the `FORMATS`, as a file of it would hold it.

        Raises:
            FormatError: it is none of them.
            TooLargeError: there is more to draw than is laid out.
            EngineError: there is no engine, or it failed.
        """
        if output == "svg":
            return self.svg().encode()
        if output == "png":
            return self.png()
        if output == "pdf":
            return self.pdf()
        if output in ("dot", "mermaid", "d2", "graphml"):
            text: str = getattr(self, output)
            return text.encode()
        if output == "html":
            return self.html().encode()
        raise FormatError(refusal(output))

    def save(self, path: str | Path, output: str | None = None) -> Path:
        """Write the picture to a file, in the format that its suffix names; returns the path.

        Raises:
            FormatError: the suffix, or `output`, names no format.
            TooLargeError: there is more to draw than is laid out.
            EngineError: there is no engine, or it failed.
            OSError: the file cannot be written.
        """
        file = Path(path)
        content = self.render(output or format_of(file))
        file.write_bytes(content)
        return file

    def _repr_mimebundle_(
        self, include: Collection[str] | None = None, exclude: Collection[str] | None = None
    ) -> dict[str, Any]:
        """For notebooks: the SVG, and its outline in words; only the words where none is drawn."""
        bundle: dict[str, Any] = {"text/plain": f"{self!r}\n{self.outline}"}
        try:
            bundle["image/svg+xml"] = self.svg()
        except DiagramError as error:
            bundle["text/plain"] += f"\n({error})"
        kept = bundle.keys() & set(include) if include else bundle.keys()
        return {mime: bundle[mime] for mime in bundle if mime in kept - set(exclude or ())}

    def __repr__(self) -> str:
        return f"<Picture {self.scene.view}: {heading(self.scene)}, {summary(self.scene)[:-1]}>"
