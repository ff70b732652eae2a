"""What all directives share: they read a map, note what it depends on, and show something of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from buttress.embed.figure import Options, Part, Reading
from buttress.embed.sphinx.blocks_as_nodes import Named, blocks_as_nodes
from buttress.embed.sphinx.dependencies import note_dependencies
from buttress.embed.sphinx.directives.options import titles
from buttress.embed.sphinx.directives.source import SourceError, source_of
from buttress.embed.sphinx.domain import Rank
from buttress.embed.sphinx.findings import note_findings
from buttress.embed.sphinx.must_stand import note_conclusions
from buttress.embed.sphinx.naming import places_of
from buttress.embed.sphinx.request import Source
from buttress.embed.sphinx.workshop import Workshop, workshop_of

__all__ = ["COMMON", "ArgdownDirective"]

_LOG = logging.getLogger(__name__)

COMMON: dict[str, Any] = {
    "caption": directives.unchanged,
    "class": directives.class_option,
    "must-stand": titles,
    "name": directives.unchanged,
    "no-index": directives.flag,
    "semantics": directives.unchanged_required,
}
"""The options of every directive."""


class ArgdownDirective(SphinxDirective):
    """A directive about a map: the argument names a file or folder, or the text stands inside."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[dict[str, Any]] = COMMON
    rank: ClassVar[Rank] = Rank.TABLE

    def run(self) -> list[nodes.Node]:
        """Read the map and show it; what is wrong is a warning, and a sentence on the page."""
        try:
            source = source_of(self, self.workshop.root)
        except SourceError as error:
            return [self.trouble(str(error), "source")]
        reading = self.workshop.reading(source)
        note_dependencies(self.env, reading)
        if reading.problems:
            return [self.trouble(str(each), each.kind) for each in reading.problems]
        note_findings(self.env, reading)
        note_conclusions(
            self.env,
            reading,
            self.semantics,
            asked=self.options.get("must-stand", ()),
            location=self.get_location(),
        )
        return self.shown(source, reading)

    def shown(self, source: Source, reading: Reading) -> list[nodes.Node]:
        """What stands on the page."""
        raise NotImplementedError

    @property
    def workshop(self) -> Workshop:
        """Where maps are read."""
        return workshop_of(self.env)

    @property
    def semantics(self) -> str:
        """The semantics that conclusions are judged under."""
        semantics: str = self.options.get("semantics", self.config.buttress_semantics)
        return semantics

    @property
    def is_noted(self) -> bool:
        """Whether references may lead here."""
        return "no-index" not in self.options

    def marks(self, **more: Any) -> Options:
        """The options of the core, where directive and settings say the same."""
        return Options(semantics=self.semantics, **more)

    def named(self, reading: Reading) -> Named:
        """Makes places of the names that are shown, and references of their repetitions."""
        return places_of(self.env, reading.map, self.rank, noted=self.is_noted)

    @property
    def elements(self) -> tuple[str, ...]:
        """The titles that the directive names."""
        return (*self.options.get("element", ()), *self.options.get("elements", ()))

    def told(self, part: Part) -> list[nodes.Node]:
        """A part of a document in words; what is wrong with it is warned about."""
        troubles = [self.trouble(str(each), each.kind) for each in part.problems]
        if not part.blocks:
            return troubles
        content = blocks_as_nodes(part.blocks, self.named(part.reading))
        return [*troubles, *self.framed(content, part.kind)]

    def framed(self, content: Sequence[nodes.Node], kind: str) -> list[nodes.Node]:
        """The nodes with the caption: over a table, else below, in a figure."""
        if "caption" not in self.options:
            return self.captioned(nodes.container("", *content), kind)
        for table in content:
            if isinstance(table, nodes.table):
                return self._titled(table, content, kind)
        flush = nodes.raw("", r"\raggedright", format="latex")
        return self.captioned(nodes.figure("", flush, *content), kind)

    def _titled(
        self, table: nodes.table, content: Sequence[nodes.Node], kind: str
    ) -> list[nodes.Node]:
        inlined, messages = self.parse_inline(self.options["caption"])
        table.insert(0, nodes.title(self.options["caption"], "", *inlined))
        table["classes"] += [*self.options.get("class", []), f"buttress-{kind}"]
        self.set_source_info(table)
        self.add_name(table)
        return [*content, *messages]

    def captioned(self, frame: nodes.Element, kind: str) -> list[nodes.Node]:
        """The frame with its name, its classes, and its caption if it has one."""
        frame["classes"] += [*self.options.get("class", []), f"buttress-{kind}"]
        self.set_source_info(frame)
        self.add_name(frame)
        if "caption" not in self.options:
            return [frame]
        inlined, messages = self.parse_inline(self.options["caption"])
        caption = nodes.caption(self.options["caption"], "", *inlined)
        self.set_source_info(caption)
        frame += caption
        return [frame, *messages]

    def trouble(self, message: str, kind: str) -> nodes.Node:
        """Warn, and say on the page that something is missing."""
        _LOG.warning("%s", message, location=self.get_location(), type="buttress", subtype=kind)
        said = nodes.paragraph("", f"Buttress: {message}", classes=["buttress-missing"])
        said["support_smartquotes"] = False
        self.set_source_info(said)
        return said
