"""The directive `argdown:map`: a picture."""

from __future__ import annotations

from typing import Any, ClassVar

import attrs
from docutils import nodes
from docutils.parsers.rst import directives

from buttress.embed.figure import Reading
from buttress.embed.sphinx.directives.base import COMMON, ArgdownDirective
from buttress.embed.sphinx.directives.options import choice, count, link_base, titles, width
from buttress.embed.sphinx.domain import Place, Rank
from buttress.embed.sphinx.naming import domain_of
from buttress.embed.sphinx.nodes import argument_picture
from buttress.embed.sphinx.pictures import parts_of, prefix_for
from buttress.embed.sphinx.request import PictureRequest, Source

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
        "findings": choice,
        "link-base": link_base,
        "standing": choice,
        "theme": directives.unchanged_required,
        "view": directives.unchanged_required,
        "width": width,
    }

    def shown(self, source: Source, reading: Reading) -> list[nodes.Node]:
        """The picture, in a figure."""
        request = self._request(source)
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
        figure = nodes.figure("", picture, align=self.options.get("align", "center"))
        return [*troubles, *self.captioned(figure, "figure")]

    def _request(self, source: Source) -> PictureRequest:
        given, config = self.options, self.config
        options = self.marks(
            view=given.get("view", config.buttress_view),
            theme=given.get("theme", config.buttress_theme),
            elements=(*given.get("element", ()), *given.get("elements", ())),
            depth=given.get("depth", 1),
            width=given.get("width", ""),
            prefix=prefix_for(self.env, given.get("name", "")),
            link_base=given.get("link-base", config.buttress_link_base) or None,
            standing=given.get("standing", config.buttress_standing),
            findings=given.get("findings", config.buttress_findings),
            engine=config.buttress_engine,
        )
        return PictureRequest(source, options)
