"""The directive `argdown:map`: a picture."""

from __future__ import annotations

from typing import Any, ClassVar

import attrs
from docutils import nodes
from docutils.parsers.rst import directives

from buttress.diagram import DiagramError
from buttress.diagram.themes import is_theme_file
from buttress.embed.figure import Reading
from buttress.embed.sphinx.dependencies import note_theme
from buttress.embed.sphinx.directives.base import COMMON, ArgdownDirective
from buttress.embed.sphinx.directives.options import choice, count, link_base, titles, width
from buttress.embed.sphinx.domain import Place, Rank
from buttress.embed.sphinx.naming import domain_of
from buttress.embed.sphinx.nodes import argument_picture
from buttress.embed.sphinx.pictures import parts_of, prefix_for
from buttress.embed.sphinx.request import PictureRequest, Source
from buttress.embed.sphinx.theme_files import theme_file

__all__ = ["MapDirective"]


class MapDirective(ArgdownDirective):
    """Draws a map, when the page is written; the stored page holds only what is to be drawn."""

    rank = Rank.PICTURE
    option_spec: ClassVar[dict[str, Any]] = {
        **COMMON,
        "align": lambda said: directives.choice(said, ("left", "center", "right")),
        "alt": directives.unchanged_required,
        "depth": count,
        "element": titles,
        "elements": titles,
        "explain": directives.unchanged_required,
        "findings": choice,
        "link-base": link_base,
        "standing": choice,
        "strength": directives.unchanged_required,
        "theme": directives.unchanged_required,
        "view": directives.unchanged_required,
        "whole": choice,
        "width": width,
    }

    def shown(self, source: Source, reading: Reading) -> list[nodes.Node]:
        """The picture, in a figure."""
        try:
            theme = self._theme()
        except DiagramError as error:
            return [self.trouble(str(error), "option")]
        request = self._request(source, theme)
        shown = self.workshop.figure(request)
        troubles = [self.trouble(str(each), each.kind) for each in shown.problems]
        if shown.picture is None:
            return troubles
        if not shown.picture.scene.nodes:
            view = request.options.view
            return [
                *troubles,
                self.trouble(f"the view {view!r} of this map shows nothing", "option"),
            ]
        request = attrs.evolve(request, alt=self.options.get("alt") or shown.alt)
        picture = argument_picture("", request=request, anchors=[])
        self.set_source_info(picture)
        for anchor, element in parts_of(shown):
            picture["anchors"].append(anchor)
            if self.is_noted:
                note = Place(element.file, self.env.docname, anchor, self.rank, element.is_defined)
                domain_of(self.env).note(element.kind, element.title, note)
        picture["align"] = align = self.options.get("align", "center")
        if "caption" in self.options:
            return [*troubles, *self.captioned(nodes.figure("", picture, align=align), "figure")]
        frame = nodes.container("", picture, classes=[f"align-{align}"])
        return [*troubles, *self.captioned(frame, "figure")]

    def _theme(self) -> str:
        """The theme's name; a file of one's own lies within the root, and the page depends on it.

        Raises:
            DiagramError: the file lies outside.
        """
        given: str = self.options.get("theme", "")
        theme: str = given or self.config.buttress_theme
        if not is_theme_file(theme):
            return theme
        path = self.env.relfn2path(given or f"/{theme}")[1]
        file = theme_file(path, self.workshop.root)
        note_theme(self.env, file)
        return str(file)

    def _request(self, source: Source, theme: str) -> PictureRequest:
        given, config = self.options, self.config
        options = self.marks(
            view=given.get("view", config.buttress_view),
            theme=theme,
            elements=(*given.get("element", ()), *given.get("elements", ())),
            depth=given.get("depth"),
            width=given.get("width", ""),
            prefix=prefix_for(self.env, given.get("name", "")),
            link_base=given.get("link-base", config.buttress_link_base) or None,
            standing=given.get("standing", config.buttress_standing),
            findings=given.get("findings", config.buttress_findings),
            engine=config.buttress_engine,
            strength=given.get("strength", ""),
            explain=given.get("explain", ""),
            whole=given.get("whole", False),
        )
        return PictureRequest(source, options)
